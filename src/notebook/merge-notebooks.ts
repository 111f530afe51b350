import { mergeEntries } from "./merge-entries.ts";
import type { Entry } from "./entry.ts";
import type { Notebook } from "./notebook.ts";

/** Joins two states of a notebook to what both began with; see `merge-entries.ts`. What is not read here adds up. */
export function mergeNotebooks(
  base: Notebook,
  ours: Notebook,
  theirs: Notebook,
  isOurs?: (key: string, entry: Entry) => boolean,
): { readonly notebook: Notebook; readonly doubled: readonly string[] } {
  const { entries, doubled } = mergeEntries(base.entries, ours.entries, theirs.entries, isOurs);
  const known = new Set(ours.strange.map((thing) => JSON.stringify(thing)));
  const more = theirs.strange.filter((thing) => !known.has(JSON.stringify(thing)));
  const isLess = Object.keys(theirs.rest).some((name) => !Object.hasOwn(ours.rest, name));
  return {
    notebook: {
      corpusId: ours.corpusId,
      entries,
      strange: more.length === 0 ? ours.strange : [...ours.strange, ...more],
      rest: isLess ? { ...theirs.rest, ...ours.rest } : ours.rest,
    },
    doubled,
  };
}
