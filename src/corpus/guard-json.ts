import { findExcess as find } from "../base/find-excess.ts";
import { tooDeep, tooLarge } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";

/** A corpus file is eight levels deep; anything far beyond was made to harm. */
export const MAX_DEPTH = 32;
export const MAX_VALUES = 20_000_000;
/** UTF-16 units of a file given as text. */
export const MAX_LENGTH = 256 * 1024 * 1024;

/** What keeps data from being walked as a corpus at all. */
export function findExcess(data: unknown, file: string): Problem | undefined {
  const excess = find(data, { depth: MAX_DEPTH, values: MAX_VALUES });
  if (excess === undefined) return undefined;
  return excess === "deep" ? tooDeep(file, MAX_DEPTH) : tooLarge(file, `${MAX_VALUES} values`);
}
