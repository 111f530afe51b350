import type { TokenRow } from "./split-tokens.ts";
import { BARRIER } from "./split-tokens.ts";

/** Function words passed over on the way to a neighbour; more would leave the phrase. */
const FARTHEST = 4;

/**
 * How freely a sequence of words stands among others, in bits: the branching entropy of its
 * neighbours on the poorer side (Z. Jin and K. Tanaka-Ishii, Unsupervised segmentation of Chinese
 * text by use of branching entropy, 2006). A piece of a longer wording always has the same
 * neighbour and scores 0:
 *
 *     生态治 | 理   生态治 | 理   生态治 | 理        0 bits: not a wording of its own
 *     治理 | 是     治理 | 水     治理 | 工          1.58 bits
 *
 * Neighbours are looked for beyond function words. The end of a sentence or clause is a different
 * neighbour each time, because nothing could stand there.
 */
export function neighbourVariety(row: TokenRow, places: readonly number[], length: number): number {
  const left = entropy(places.map((place) => neighbour(row, place - 1, -1)));
  return left === 0 ? 0 : Math.min(left, entropy(places.map((place) => neighbour(row, place + length, 1))));
}

function neighbour({ tokens, isFunctionWord }: TokenRow, from: number, step: 1 | -1): number {
  for (let at = from, passed = 0; passed < FARTHEST; at += step, passed += 1) {
    const token = tokens[at] ?? BARRIER;
    if (token === BARRIER) return BARRIER;
    if (!isFunctionWord(token)) return token;
  }
  return BARRIER;
}

function entropy(neighbours: readonly number[]): number {
  const counts = new Map<number, number>();
  let barriers = 0;
  for (const token of neighbours) {
    if (token === BARRIER) barriers += 1;
    else counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const total = neighbours.length;
  let bits = (barriers / total) * Math.log2(total);
  for (const count of counts.values()) bits += (count / total) * Math.log2(total / count);
  return bits;
}
