import type { Entries } from "./entry.ts";

/** All that one reader has made and seen in one corpus. */
export type Notebook = {
  readonly corpusId: string;
  readonly entries: Entries;
  /** Entries of kinds that this version does not know, as they came: kept, never read. */
  readonly strange: readonly unknown[];
  /** What else a file says of itself, as it came. */
  readonly rest: Readonly<Record<string, unknown>>;
};

export const newNotebook = (corpusId: string): Notebook => ({
  corpusId,
  entries: new Map(),
  strange: [],
  rest: {},
});
