import { hasUnit, unitSet, type UnitSet } from "./unit-set.ts";

type Entry<T> = {
  readonly word: string;
  readonly value: T;
  /** Its second unit, or -1. */
  readonly second: number;
};

/** Words by their first character, so that one pass over a text finds them all, however many there are. */
export type WordIndex<T> = {
  readonly starts: UnitSet;
  /** Words of one unit begin with these. */
  readonly singles: UnitSet;
  /** The first two units of the others, folded into one: most places are ruled out without a look at the words. */
  readonly pairs: UnitSet;
  readonly byFirst: ReadonlyMap<number, readonly Entry<T>[]>;
};

export type Hit<T> = { readonly at: number; readonly word: string; readonly value: T };

/** Of words that begin alike the longest comes first. */
export const indexWords = <T>(words: Iterable<readonly [word: string, value: T]>): WordIndex<T> =>
  makeIndex([...words].toSorted(([a], [b]) => b.length - a.length));

function makeIndex<T>(words: readonly (readonly [word: string, value: T])[]): WordIndex<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  const pairs: string[] = [];
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    const entry = { word, value, second: word.length > 1 ? word.charCodeAt(1) : -1 };
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
    if (word.length > 1) pairs.push(String.fromCharCode(pairOf(first, entry.second)));
  }
  const all = words.map(([word]) => word);
  const singles = unitSet(all.filter((word) => word.length === 1));
  return { starts: unitSet(all), singles, pairs: unitSet(pairs), byFirst };
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & 0xffff;

const mayBegin = ({ starts, singles, pairs }: WordIndex<unknown>, first: number, second: number): boolean =>
  hasUnit(starts, first) && (hasUnit(pairs, pairOf(first, second)) || hasUnit(singles, first));

/** Of words that begin alike the one listed first is found, as in an alternation of a regular expression. */
export const indexInOrder = (words: readonly string[]): WordIndex<undefined> =>
  makeIndex(words.map((word) => [word, undefined] as const));

export const indexList = (words: readonly string[]): WordIndex<undefined> =>
  indexWords(words.map((word) => [word, undefined] as const));

export const wordsOf = (index: WordIndex<unknown>): readonly string[] =>
  [...index.byFirst.values()].flatMap((entries) => entries.map(({ word }) => word));

/** The longest word that stands at a place. */
export function wordAt<T>(index: WordIndex<T>, text: string, at: number): Hit<T> | undefined {
  const entry = entryAt(index, text, at);
  return entry && { at, word: entry.word, value: entry.value };
}

export function firstWord<T>(
  index: WordIndex<T>,
  text: string,
  from = 0,
  to = text.length,
): Hit<T> | undefined {
  for (let at = from; at < to; at += 1) {
    const entry = entryAt(index, text, at);
    if (entry) return { at, word: entry.word, value: entry.value };
  }
  return undefined;
}

/** Whether one of the words begins in `[from, to)`. */
export function hasWord(index: WordIndex<unknown>, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (entryAt(index, text, at)) return true;
  return false;
}

/** Whether one of the words stands between `from` and `to`. */
export function hasWordWithin(index: WordIndex<unknown>, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const first = text.charCodeAt(at);
    if (!mayBegin(index, first, text.charCodeAt(at + 1))) continue;
    for (const { word } of index.byFirst.get(first) ?? [])
      if (at + word.length <= to && text.startsWith(word, at)) return true;
  }
  return false;
}

/** The word that ends last; of those that end together the longest. */
export function lastWord<T>(index: WordIndex<T>, text: string): Hit<T> | undefined {
  let last: Entry<T> | undefined;
  let lastAt = 0;
  for (let at = 0; at < text.length; at += 1) {
    const entry = entryAt(index, text, at);
    if (!entry || (last && at + entry.word.length <= lastAt + last.word.length)) continue;
    last = entry;
    lastAt = at;
  }
  return last && { at: lastAt, word: last.word, value: last.value };
}

function entryAt<T>(index: WordIndex<T>, text: string, at: number): Entry<T> | undefined {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!mayBegin(index, first, second)) return undefined;
  for (const entry of index.byFirst.get(first) ?? [])
    if (entry.second === -1 || (entry.second === second && text.startsWith(entry.word, at))) return entry;
  return undefined;
}
