import type { Span } from "../../domain/span.ts";

/** A phrase found: which one, and where. */
export type PhraseMatch<T> = Span & { readonly phrase: T };

type Ending<T> = { readonly length: number; readonly phrase: T };

/** States are numbered from the root, 0; `moves[state * width + letter]` is 0 where the trie has no branch. */
type Trie<T> = {
  readonly width: number;
  readonly letterOf: (unit: number) => number;
  readonly moves: Int32Array;
  readonly endings: readonly (readonly Ending<T>[])[];
};

/**
 * Finds every occurrence of many phrases in one pass, overlapping ones too, in time linear in the
 * text (A. V. Aho and M. J. Corasick, Efficient string matching, 1975). Works on UTF-16 units.
 *
 *     phrases   cyber power · power
 *     text      a cyber power          finds [2, 13) and, by the failure link, [8, 13)
 */
export function buildPhraseAutomaton<T>(
  phrases: readonly { readonly words: string; readonly phrase: T }[],
): (text: string) => readonly PhraseMatch<T>[] {
  const trie = buildTrie(phrases.filter(({ words }) => words !== ""));
  const { table, nearest, nextNearest } = linkFailures(trie);
  const { width, letterOf, endings } = trie;
  return (text) => {
    const matches: PhraseMatch<T>[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = table[state * width + letterOf(text.charCodeAt(at))] ?? 0;
      for (let link = nearest[state] ?? 0; link !== 0; link = nextNearest[link] ?? 0)
        for (const { length, phrase } of endings[link] ?? [])
          matches.push({ start: at + 1 - length, end: at + 1, phrase });
    }
    return matches;
  };
}

function buildTrie<T>(phrases: readonly { readonly words: string; readonly phrase: T }[]): Trie<T> {
  const letters = new Uint16Array(0x10000); // Letters of the phrases from 1; 0 is every other unit.
  let width = 1;
  let size = 1;
  for (const { words } of phrases) {
    size += words.length;
    for (let at = 0; at < words.length; at += 1) {
      const unit = words.charCodeAt(at);
      if (letters[unit] === 0) letters[unit] = width++;
    }
  }
  const letterOf = (unit: number): number => letters[unit] ?? 0;
  const moves = new Int32Array(size * width);
  const endings: Ending<T>[][] = [[]];
  for (const { words, phrase } of phrases) {
    let state = 0;
    for (let at = 0; at < words.length; at += 1) {
      const key = state * width + letterOf(words.charCodeAt(at));
      state = moves[key] ?? 0;
      if (state !== 0) continue;
      state = endings.length;
      moves[key] = state;
      endings.push([]);
    }
    endings[state]?.push({ length: words.length, phrase });
  }
  return { width, letterOf, moves, endings };
}

/**
 * Completes the trie, breadth first, to a table with a move for every letter, so that scanning
 * never goes back. `nearest[state]` is the first state, itself included, along its failure links
 * at which a phrase ends; `nextNearest[state]` the first one after itself; 0 is none.
 */
function linkFailures<T>({ width, moves, endings }: Trie<T>): {
  readonly table: Int32Array;
  readonly nearest: Int32Array;
  readonly nextNearest: Int32Array;
} {
  const table = moves.slice(0, endings.length * width);
  const failure = new Int32Array(endings.length);
  const nearest = new Int32Array(endings.length);
  const nextNearest = new Int32Array(endings.length);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 0; letter < width; letter += 1) {
      const key = state * width + letter;
      const next = table[key] ?? 0;
      const fallback = state === 0 ? 0 : (table[(failure[state] ?? 0) * width + letter] ?? 0);
      if (next === 0) {
        table[key] = fallback;
        continue;
      }
      failure[next] = fallback;
      nextNearest[next] = nearest[fallback] ?? 0;
      nearest[next] = (endings[next] ?? []).length > 0 ? next : (nearest[fallback] ?? 0);
      queue.push(next);
    }
  }
  return { table, nearest, nextNearest };
}
