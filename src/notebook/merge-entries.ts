import { isSame, keyOf } from "./entry.ts";
import type { Answer, Entries, Entry, Note } from "./entry.ts";

export type Merged = {
  readonly entries: Entries;
  /** Keys of what was written in two places at once and now stands twice. */
  readonly doubled: readonly string[];
};

/**
 * Joins what has been done in two places to what both began with. Where one of them changed an entry its
 * change counts. Where both did:
 *
 *     notes, answers   ours stays, theirs is put beside it under a key of its own: no word is lost
 *     seen             from the first time to the last
 *     the rest         ours: the later to be kept
 *
 * What one place deleted and the other changed is kept. `isOurs` tells of an entry of theirs that it is only an
 * earlier state of ours. Merging the same again changes nothing.
 */
export function mergeEntries(
  base: Entries,
  ours: Entries,
  theirs: Entries,
  isOurs: (key: string, entry: Entry) => boolean = () => false,
): Merged {
  if (theirs === base || theirs === ours) return { entries: ours, doubled: [] };
  if (ours === base) return { entries: theirs, doubled: [] };
  const entries = new Map<string, Entry>();
  const beside: Entry[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [own, other, first] = [ours.get(key), theirs.get(key), base.get(key)];
    if (isSame(own, other) || isSame(other, first) || (other && isOurs(key, other))) {
      if (own) entries.set(key, own);
    } else if (isSame(own, first)) {
      if (other) entries.set(key, other);
    } else if (own && other) {
      entries.set(key, joinTwo(own, other));
      if (saysOther(own, other)) beside.push(copyOf(other));
    } else {
      const left = own ?? other; // deleted in one place, changed in the other
      if (left) entries.set(key, left);
    }
  }
  const doubled = beside.filter((copy) => !entries.has(keyOf(copy)));
  for (const copy of doubled) entries.set(keyOf(copy), copy);
  return { entries, doubled: doubled.map(keyOf) };
}

function joinTwo(own: Entry, other: Entry): Entry {
  if (own.kind === "seen" && other.kind === "seen") {
    return { ...own, first: Math.min(own.first, other.first), last: Math.max(own.last, other.last) };
  }
  if (own.kind === "place" && other.kind === "place") return own.at >= other.at ? own : other;
  return own;
}

const saysOther = (own: Entry, other: Entry): other is Note | Answer =>
  (own.kind === "note" && other.kind === "note" && said(own) !== said(other)) ||
  (own.kind === "answer" && other.kind === "answer" && said(own) !== said(other));

/** What a person would miss. */
const said = (entry: Note | Answer): string =>
  entry.kind === "note"
    ? JSON.stringify([entry.body, entry.target])
    : JSON.stringify([entry.form, entry.words, entry.choices]);

/** The same under another key, which its words alone decide. */
function copyOf(entry: Note | Answer): Entry {
  const sign = signOf(said(entry));
  return entry.kind === "note"
    ? { ...entry, id: `${entry.id}~${sign}`, besides: entry.id }
    : { ...entry, version: entry.version === "" ? sign : `${entry.version}~${sign}` };
}

/** FNV-1a over UTF-16 units, twice with other beginnings: 64 bits in base 36. */
function signOf(text: string): string {
  const half = (start: number): string => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    return (hash >>> 0).toString(36);
  };
  return `${half(2_166_136_261)}${half(40_389)}`;
}
