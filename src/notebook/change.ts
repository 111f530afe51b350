import { isSame, keyOf } from "./entry.ts";
import type { Entries, Entry } from "./entry.ts";

/** What happened at one key. Absent: there was nothing, or there is nothing any more. */
export type Change = { readonly key: string; readonly before?: Entry; readonly after?: Entry };

/** Puts an entry in its place, over what stands there. */
export const put = (entries: Entries, entry: Entry): Change => {
  const key = keyOf(entry);
  return makeChange(key, entries.get(key), entry);
};

export const remove = (entries: Entries, key: string): Change => makeChange(key, entries.get(key), undefined);

export const reversed = ({ key, before, after }: Change): Change => makeChange(key, after, before);

/** Both at one key, the second after the first. */
export const joinChanges = (first: Change, second: Change): Change =>
  makeChange(first.key, first.before, second.after);

export function makeChange(key: string, before: Entry | undefined, after: Entry | undefined): Change {
  return { key, ...(before && { before }), ...(after && { after }) };
}

/** Whether the change still finds what it was made for: somebody else may have been here. */
export const fits = (entries: Entries, { key, before }: Change): boolean => isSame(entries.get(key), before);

export function applyChanges(entries: Entries, changes: readonly Change[]): Entries {
  if (changes.length === 0) return entries;
  const next = new Map(entries);
  for (const { key, after } of changes) {
    if (after) next.set(key, after);
    else next.delete(key);
  }
  return next;
}

/** What leads from one list of entries to another. */
export function findChanges(from: Entries, to: Entries): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, after] of to) {
    const before = from.get(key);
    if (!isSame(before, after)) changes.push(makeChange(key, before, after));
  }
  for (const [key, before] of from) if (!to.has(key)) changes.push(makeChange(key, before, undefined));
  return changes;
}
