import type { TokenRow } from "./split-tokens.ts";
import { BARRIER } from "./split-tokens.ts";

/** A sequence of words that recurs: its length in words and the places where it begins, ascending. */
export type Repeat = {
  readonly length: number;
  readonly places: readonly number[];
  readonly sources: number;
};

export type RepeatLimits = {
  readonly shortest: number;
  readonly longest: number;
  readonly fewestPlaces: number;
  readonly fewestSources: number;
};

/**
 * All sequences of words that stand in enough places and sources, shorter ones first. A sequence
 * can only recur as often as its parts do, so length k + 1 is grown from the survivors of length k
 * (R. Agrawal and R. Srikant, Fast algorithms for mining association rules, 1994):
 *
 *     length 2     a b · · b c · ·        a b and b c recur
 *     length 3     a b c                  counted only there
 *
 * Time is linear in the text for each length, and the longest length is bounded.
 */
export function* findRepeats(row: TokenRow, limits: RepeatLimits): Generator<Repeat> {
  let level = firstLevel(row, limits);
  for (let length = 1; length <= limits.longest && level.places.length > 0; length += 1) {
    if (length >= limits.shortest) yield* groups(level, length);
    level = nextLevel(row, level, limits);
  }
}

/** The sequences of one length: which one begins at a place, or -1 where none of them does. */
type Level = {
  readonly sequenceAt: Int32Array;
  readonly places: readonly number[];
  readonly sourceCounts: readonly number[];
};

function firstLevel(row: TokenRow, limits: RepeatLimits): Level {
  const places = Array.from(row.tokens.keys()).filter((place) => row.tokens[place] !== BARRIER);
  return keepFrequent(row, places, (place) => row.tokens[place] ?? BARRIER, limits);
}

/** Two overlapping sequences of length k make one of length k + 1. */
function nextLevel(row: TokenRow, { sequenceAt, places, sourceCounts }: Level, limits: RepeatLimits): Level {
  const grown = places.filter((place) => (sequenceAt[place + 1] ?? -1) !== -1);
  const kinds = sourceCounts.length;
  return keepFrequent(
    row,
    grown,
    (place) => (sequenceAt[place] ?? 0) * kinds + (sequenceAt[place + 1] ?? 0),
    limits,
  );
}

function keepFrequent(
  { tokens, sources }: TokenRow,
  places: readonly number[],
  keyAt: (place: number) => number,
  { fewestPlaces, fewestSources }: RepeatLimits,
): Level {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const sourceCounts: number[] = [];
  const lastSource: number[] = [];
  const kinds = places.map((place) => {
    const key = keyAt(place);
    let kind = numbers.get(key);
    if (kind === undefined) {
      kind = counts.length;
      numbers.set(key, kind);
      counts.push(0);
      sourceCounts.push(0);
      lastSource.push(-1);
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
    const source = sources[place] ?? 0;
    if (lastSource[kind] !== source) sourceCounts[kind] = (sourceCounts[kind] ?? 0) + 1;
    lastSource[kind] = source;
    return kind;
  });
  const renumbered = new Int32Array(counts.length).fill(-1);
  const keptSourceCounts: number[] = [];
  counts.forEach((count, kind) => {
    if (count < fewestPlaces || (sourceCounts[kind] ?? 0) < fewestSources) return;
    renumbered[kind] = keptSourceCounts.length;
    keptSourceCounts.push(sourceCounts[kind] ?? 0);
  });
  const sequenceAt = new Int32Array(tokens.length).fill(-1);
  const kept = places.filter((place, index) => {
    const kind = renumbered[kinds[index] ?? 0] ?? -1;
    sequenceAt[place] = kind;
    return kind !== -1;
  });
  return { sequenceAt, places: kept, sourceCounts: keptSourceCounts };
}

function* groups({ sequenceAt, places, sourceCounts }: Level, length: number): Generator<Repeat> {
  const gathered: number[][] = sourceCounts.map(() => []);
  for (const place of places) gathered[sequenceAt[place] ?? 0]?.push(place);
  for (const [kind, group] of gathered.entries())
    yield { length, places: group, sources: sourceCounts[kind] ?? 0 };
}
