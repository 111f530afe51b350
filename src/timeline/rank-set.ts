/**
 * Sets of ranks 0 … size - 1 that find the nearest member on either side in a few steps: a bit per rank,
 * above it a bit per word that is not empty, and so on up to a single word (hierarchical bit sets, as
 * van Emde Boas trees are kept in practice). The words of all sets lie side by side, because whoever
 * asks one of them about a rank asks the others about the same.
 */
export type RankSets = {
  readonly count: number;
  /** From fine to coarse: word w of set s is level[w · count + s]. */
  readonly levels: readonly Uint32Array[];
};

export function emptyRankSets(size: number, count: number): RankSets {
  const levels: Uint32Array[] = [];
  let words = Math.max(1, size);
  do {
    words = Math.ceil(words / 32);
    levels.push(new Uint32Array(words * count));
  } while (words > 1);
  return { count, levels };
}

export function addRank({ count, levels }: RankSets, set: number, rank: number): void {
  let place = rank;
  for (const words of levels) {
    const word = (place >>> 5) * count + set;
    words[word] = (words[word] ?? 0) | (1 << (place & 31));
    place >>>= 5;
  }
}

/** The greatest member below `rank`, or -1. */
export function rankBefore({ count, levels }: RankSets, set: number, rank: number): number {
  let place = rank;
  for (let level = 0; level < levels.length; level += 1) {
    const word = place >>> 5;
    const below = (levels[level]?.[word * count + set] ?? 0) & ((1 << (place & 31)) - 1);
    if (below !== 0) {
      let found = (word << 5) + 31 - Math.clz32(below);
      for (let down = level - 1; down >= 0; down -= 1) {
        found = (found << 5) + 31 - Math.clz32(levels[down]?.[found * count + set] ?? 0);
      }
      return found;
    }
    place = word;
  }
  return -1;
}

/** The least member above `rank`, or -1. */
export const rankAfter = (sets: RankSets, set: number, rank: number): number => rankFrom(sets, set, rank + 1);

/** The least member that is not below `rank`, or -1. */
export function rankFrom({ count, levels }: RankSets, set: number, rank: number): number {
  let place = rank;
  for (let level = 0; level < levels.length; level += 1) {
    const word = place >>> 5;
    const above = (levels[level]?.[word * count + set] ?? 0) & (-1 << (place & 31));
    if (above !== 0) {
      let found = (word << 5) + lowestBit(above);
      for (let down = level - 1; down >= 0; down -= 1) {
        found = (found << 5) + lowestBit(levels[down]?.[found * count + set] ?? 0);
      }
      return found;
    }
    place = word + 1;
  }
  return -1;
}

const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
