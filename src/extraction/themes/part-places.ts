import type { ClauseSources } from "./clause-sources.ts";
import type { Neighbours } from "./neighbours.ts";
import type { WordRow } from "./word-row.ts";
import { BARRIER } from "./word-row.ts";

/**
 * Parts `places[from..to)`, the places of a sequence of so many words, by the word that follows, and
 * gives the ends of the parts worth going on with: those that stand in two sources and have
 * different neighbours before them. They come first, by the first place of each, each with its
 * places in the order they had; the rest is behind the last end.
 */
export type PartPlaces = (places: Int32Array, from: number, to: number, length: number) => readonly number[];

export function makePartPlaces(
  { tokens, clauses, words }: WordRow,
  { before }: Neighbours,
  { first, last }: ClauseSources,
): PartPlaces {
  /** Part 0 is the rest; `partOf` is the part of a word, 0 where it follows nowhere. */
  const partOf = new Int32Array(words.length);
  const wordOf = new Int32Array(words.length + 1);
  const size = new Int32Array(words.length + 1);
  const firstSource = new Int32Array(words.length + 1);
  const lastSource = new Int32Array(words.length + 1);
  const neighbour = new Int32Array(words.length + 1);
  const free = new Int32Array(words.length + 1);
  const given = new Int32Array(tokens.length);
  const partAt = new Int32Array(tokens.length);

  /** Fills in what is known of each part and returns how many there are. */
  const look = (places: Int32Array, from: number, to: number, length: number): number => {
    let parts = 0;
    for (let at = from; at < to; at += 1) {
      const place = places[at] ?? 0;
      const word = tokens[place + length] ?? BARRIER;
      given[at - from] = place;
      partAt[at - from] = 0;
      if (word === BARRIER) continue;
      const clause = clauses[place] ?? 0;
      const sourceA = first[clause] ?? 0;
      const sourceB = last[clause] ?? 0;
      let part = partOf[word] ?? 0;
      if (part === 0) {
        part = parts += 1;
        partOf[word] = part;
        wordOf[part] = word;
        size[part] = 0;
        firstSource[part] = sourceA;
        lastSource[part] = sourceB;
        neighbour[part] = before[place] ?? BARRIER;
      }
      partAt[at - from] = part;
      size[part] = (size[part] ?? 0) + 1;
      if (sourceA < (firstSource[part] ?? 0)) firstSource[part] = sourceA;
      if (sourceB > (lastSource[part] ?? 0)) lastSource[part] = sourceB;
      if (before[place] !== neighbour[part]) neighbour[part] = BARRIER;
    }
    return parts;
  };

  return (places, from, to, length) => {
    const parts = look(places, from, to, length);
    const ends: number[] = [];
    let end = from;
    for (let part = 1; part <= parts; part += 1) {
      partOf[wordOf[part] ?? 0] = 0;
      const isKept = firstSource[part] !== lastSource[part] && neighbour[part] === BARRIER;
      free[part] = isKept ? end : -1;
      if (isKept) ends.push((end += size[part] ?? 0));
    }
    if (end === from) return ends;
    free[0] = end;
    for (let at = 0; at < to - from; at += 1) {
      const part = partAt[at] ?? 0;
      const target = free[part] === -1 ? 0 : part;
      places[free[target] ?? 0] = given[at] ?? 0;
      free[target] = (free[target] ?? 0) + 1;
    }
    return ends;
  };
}
