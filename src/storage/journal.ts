import { applyChanges } from "../notebook/change.ts";
import type { Change } from "../notebook/change.ts";
import type { Entries, Entry } from "../notebook/entry.ts";
import { mergeEntries } from "../notebook/merge-entries.ts";
import { isEntry } from "../notebook/notebook-format.ts";

/**
 * What has been changed and is not in the database yet, written at once with every change: a page that dies
 * between two keys loses nothing. Each tab has a line of its own; whoever opens the notebook next takes in
 * what others have left behind.
 */
export type Journal = {
  /** Nothing to note: the line is taken away. */
  readonly note: (changes: readonly Change[]) => void;
  readonly leftBehind: () => readonly Left[];
  /** Takes a line away that has been taken in, unless something has been added to it since. */
  readonly drop: (left: Left) => void;
};

export type Left = { readonly key: string; readonly line: string; readonly changes: readonly Change[] };

const PREFIX = "throughline.unsaved/";

/** More than this takes too long for every key; the database has it in a moment. UTF-16 units. */
const LONGEST = 200_000;

/** `storage` throws where the browser keeps nothing: the database is what counts, this only comes before it. */
export function openJournal(corpusId: string, tab: string, storage: () => Storage): Journal {
  const prefix = `${PREFIX}${corpusId}/`;
  const own = prefix + tab;
  const tried = <T>(run: (kept: Storage) => T, otherwise: T): T => {
    try {
      return run(storage());
    } catch {
      return otherwise; // no storage here, or no room: told by the database, which has the same to say
    }
  };
  return {
    note: (changes) =>
      tried((kept) => {
        const line = changes.length === 0 ? "" : JSON.stringify(changes);
        if (line === "" || line.length > LONGEST) kept.removeItem(own);
        else kept.setItem(own, line);
      }, undefined),
    leftBehind: () =>
      tried(
        (kept) =>
          Array.from({ length: kept.length }, (_, at) => kept.key(at)).flatMap((key) => {
            if (key === null || !key.startsWith(prefix) || key === own) return [];
            const line = kept.getItem(key) ?? "";
            return [{ key, line, changes: readLine(line) }];
          }),
        [],
      ),
    drop: ({ key, line }) =>
      tried((kept) => {
        if (kept.getItem(key) === line) kept.removeItem(key);
      }, undefined),
  };
}

/** Takes what was left behind into entries that may have gone on since. */
export function takeIn(entries: Entries, changes: readonly Change[]): Entries {
  const pick = (end: "before" | "after"): Entries =>
    new Map(changes.flatMap((change) => (change[end] ? [[change.key, change[end]] as const] : [])));
  const theirs = new Map<string, Entry>();
  for (const { key } of changes) {
    const entry = entries.get(key);
    if (entry) theirs.set(key, entry);
  }
  const { entries: merged } = mergeEntries(pick("before"), pick("after"), theirs);
  const gone = changes.filter(({ key }) => !merged.has(key)).map(({ key }) => ({ key }));
  const put = [...merged].map(([key, after]) => ({ key, after }));
  return applyChanges(entries, [...gone, ...put]);
}

/** What does not read as changes was cut off by the end of the page, or is somebody else's. */
function readLine(line: string): readonly Change[] {
  try {
    const list: unknown = JSON.parse(line);
    return Array.isArray(list) ? list.filter(isChange) : [];
  } catch {
    return [];
  }
}

const isChange = (thing: unknown): thing is Change =>
  typeof thing === "object" &&
  thing !== null &&
  "key" in thing &&
  typeof thing.key === "string" &&
  (!("before" in thing) || isEntry(thing.before)) &&
  (!("after" in thing) || isEntry(thing.after));
