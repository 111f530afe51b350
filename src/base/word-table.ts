/** Slots, a power of two; words that fall into one slot push each other out. */
const SLOTS = 1 << 14;

/** Longer slices are kept by the engine together with the text they were cut from. */
const LONGEST_KEPT = 12;

type Entry<T> = { readonly word: string; readonly facts: T };

/**
 * What is to be known of a word by itself, worked out once: texts use the same few thousand words again
 * and again. A word that is known need not even be cut out of its text.
 */
export class WordTable<T> {
  readonly #read: (word: string) => T;
  readonly #entries: (Entry<T> | undefined)[] = Array.from({ length: SLOTS });

  constructor(read: (word: string) => T) {
    this.#read = read;
  }

  /** The facts of the word `[start, end)`. */
  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST_KEPT) return this.#read(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.#entries[slot];
    if (known !== undefined && isWord(known.word, text, start, end)) return known.facts;
    const word = text.slice(start, end);
    const facts = this.#read(word);
    this.#entries[slot] = { word, facts };
    return facts;
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
