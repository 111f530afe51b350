import { assert } from "./assert.ts";

/** The element with a number, from 0, that must be there. */
export function elementAt<T>(list: readonly T[], at: number): T {
  const element = list[at];
  assert(element !== undefined, `a list of ${list.length} has no element ${at}`);
  return element;
}
