/**
 * A set of ranks 0 … size - 1 that finds the nearest member on either side in a few steps: a bit per
 * rank, above it a bit per word that is not empty, and so on up to a single word (a hierarchical bit
 * set, as van Emde Boas trees are kept in practice).
 */
export type RankSet = readonly Uint32Array[];

export function emptyRankSet(size: number): RankSet {
  const levels: Uint32Array[] = [];
  let words = Math.max(1, size);
  do {
    words = Math.ceil(words / 32);
    levels.push(new Uint32Array(words));
  } while (words > 1);
  return levels;
}

export function addRank(set: RankSet, rank: number): void {
  let place = rank;
  for (const words of set) {
    const word = place >>> 5;
    words[word] = (words[word] ?? 0) | (1 << (place & 31));
    place = word;
  }
}

/** The greatest member below `rank`, or -1. */
export function rankBefore(set: RankSet, rank: number): number {
  let place = rank;
  for (let level = 0; level < set.length; level += 1) {
    const word = place >>> 5;
    const below = (set[level]?.[word] ?? 0) & ((1 << (place & 31)) - 1);
    if (below !== 0) {
      let found = (word << 5) + 31 - Math.clz32(below);
      for (let down = level - 1; down >= 0; down -= 1) {
        found = (found << 5) + 31 - Math.clz32(set[down]?.[found] ?? 0);
      }
      return found;
    }
    place = word;
  }
  return -1;
}

/** The least member above `rank`, or -1. */
export function rankAfter(set: RankSet, rank: number): number {
  let place = rank;
  for (let level = 0; level < set.length; level += 1) {
    const word = place >>> 5;
    const bit = place & 31;
    const above = bit === 31 ? 0 : (set[level]?.[word] ?? 0) & (-2 << bit);
    if (above !== 0) {
      let found = (word << 5) + lowestBit(above);
      for (let down = level - 1; down >= 0; down -= 1) {
        found = (found << 5) + lowestBit(set[down]?.[found] ?? 0);
      }
      return found;
    }
    place = word;
  }
  return -1;
}

const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
