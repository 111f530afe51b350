/** Bugs stop loudly. Problems of a person's making are returned as `Problem`, never asserted. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${message}`);
}

/** The end of a `switch` over a union: adding a member becomes a type error here. */
export function unreachable(value: never): never {
  throw new Error(`Bug: unexpected value ${JSON.stringify(value)}`);
}
