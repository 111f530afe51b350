/** Words by their first character, so that one pass over a text finds them all, however many there are. */
export type WordIndex<T> = ReadonlyMap<number, readonly (readonly [word: string, value: T])[]>;

export type Hit<T> = { readonly at: number; readonly word: string; readonly value: T };

/** Of words that begin alike the longest comes first. */
export function indexWords<T>(words: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const index = new Map<number, (readonly [string, T])[]>();
  for (const entry of words) {
    const first = entry[0].charCodeAt(0);
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
  for (const list of index.values()) list.sort(([a], [b]) => b.length - a.length);
  return index;
}

export const indexList = (words: readonly string[]): WordIndex<undefined> =>
  indexWords(words.map((word) => [word, undefined] as const));

/** The longest word that stands at a place. */
export function wordAt<T>(index: WordIndex<T>, text: string, at: number): Hit<T> | undefined {
  const entries = index.get(text.charCodeAt(at));
  if (entries === undefined) return undefined;
  for (const [word, value] of entries) if (text.startsWith(word, at)) return { at, word, value };
  return undefined;
}

export function firstWord<T>(
  index: WordIndex<T>,
  text: string,
  from = 0,
  to = text.length,
): Hit<T> | undefined {
  for (let at = from; at < to; at += 1) {
    const hit = wordAt(index, text, at);
    if (hit) return hit;
  }
  return undefined;
}

/** The word that ends last; of those that end together the longest. */
export function lastWord<T>(index: WordIndex<T>, text: string): Hit<T> | undefined {
  let last: Hit<T> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const hit = wordAt(index, text, at);
    if (hit && (!last || at + hit.word.length > last.at + last.word.length)) last = hit;
  }
  return last;
}
