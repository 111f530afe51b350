import type { Language } from "../../domain/language.ts";
import type { ClauseSources } from "./clause-sources.ts";
import type { RepeatLimits } from "./find-repeats.ts";
import { findRepeats } from "./find-repeats.ts";
import { makeEntropy } from "./neighbour-variety.ts";
import { findNeighbours } from "./neighbours.ts";
import type { WordRow } from "./word-row.ts";
import { BARRIER } from "./word-row.ts";

/** A wording that may be offered. */
export type Candidate = {
  /** Words in English, characters in Chinese. */
  readonly length: number;
  /** The first place in the row of words, and all of them in no order. */
  readonly first: number;
  readonly places: Int32Array;
  /** How many places it has in the sources. */
  readonly placeCount: number;
  readonly variety: number;
  /** Places and number of the longer candidates it is a part of. */
  nestedPlaces: number;
  nestedIn: number;
};

/** Lengths in words for English, in characters for Chinese. */
const LIMITS: Record<Language, RepeatLimits> = {
  en: { shortest: 2, longest: 16 },
  zh: { shortest: 3, longest: 24 },
};

export function findCandidates(row: WordRow, sources: ClauseSources): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const neighbours = findNeighbours(row);
  const entropyOf = makeEntropy(row.words.length);
  const weightAt = (place: number): number => sources.placeCount[row.clauses[place] ?? 0] ?? 0;
  findRepeats(row, neighbours, sources, LIMITS[row.language], (length, places) => {
    const left = entropyOf(places, (place) => neighbours.before[place] ?? BARRIER, weightAt);
    const right = entropyOf(places, (place) => neighbours.from[place + length] ?? BARRIER, weightAt);
    candidates.push({
      length,
      first: places[0] ?? 0,
      places,
      placeCount: places.reduce((sum, place) => sum + weightAt(place), 0),
      variety: Math.min(left, right),
      nestedPlaces: 0,
      nestedIn: 0,
    });
  });
  return candidates;
}
