import type { Candidate } from "./find-candidates.ts";
import { makeSequenceTree } from "./sequence-tree.ts";
import type { WordRow } from "./word-row.ts";

/** Parts of longer candidates are looked up to this length; longer wordings are mostly quotations. */
const LONGEST_NEST = 10;

/**
 * Tells each candidate which longer ones it is a part of, for the C-value. Parts are parts by words
 * (Chinese: characters and numbers), so that 2月3日 is no part of 12月3日.
 */
export function countNesting(candidates: readonly Candidate[], { tokens }: WordRow): void {
  const tree = makeSequenceTree();
  const endingAt: (Candidate | undefined)[] = [];
  for (const candidate of candidates) {
    let node = 0;
    for (let place = candidate.first; place < candidate.first + candidate.length; place += 1)
      node = tree.grow(node, tokens[place] ?? 0);
    endingAt[node] = candidate;
  }
  for (const longer of candidates) {
    const end = longer.first + longer.length;
    for (let from = longer.first; from < end; from += 1) {
      const farthest = Math.min(end, from + LONGEST_NEST);
      let node = 0;
      for (let to = from; to < farthest && node !== -1; to += 1) {
        node = tree.step(node, tokens[to] ?? 0);
        const part = endingAt[node];
        if (part === undefined || part === longer) continue;
        part.nestedPlaces += longer.placeCount;
        part.nestedIn += 1;
      }
    }
  }
}
