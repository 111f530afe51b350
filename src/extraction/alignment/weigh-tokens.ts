import type { AlignmentUnit } from "./alignment-unit.ts";
import type { PairingRules } from "./pairing-rules.ts";

/** A unit with more tokens than this is compared by its weightiest: a hostile text must not cost the square. */
const MOST_TOKENS = 200;

export type WeighedTokens = {
  /** By token number: the rarer a token, the more it tells (inverse document frequency, Spärck Jones 1972). */
  readonly weights: Float64Array;
  /** By unit: its token numbers, ascending, repeats included. */
  readonly tokensA: readonly Int32Array[];
  readonly tokensB: readonly Int32Array[];
};

export function weighTokens(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  { countsStrangers }: PairingRules,
): WeighedTokens {
  const numbers = new Map<string, number>();
  const inA: number[] = [];
  const inB: number[] = [];
  const count = (units: readonly AlignmentUnit[], counts: number[], others: number[]): void => {
    for (const { tokens } of units) {
      for (const token of new Set(tokens)) {
        const number = numbers.get(token) ?? numbers.size;
        numbers.set(token, number);
        counts[number] = (counts[number] ?? 0) + 1;
        others[number] ??= 0;
      }
    }
  };
  count(a, inA, inB);
  count(b, inB, inA);
  const all = a.length + b.length;
  const weights = new Float64Array(numbers.size);
  for (const [token, number] of numbers) {
    const left = inA[number] ?? 0;
    const right = inB[number] ?? 0;
    const isStranger = left === 0 || right === 0;
    if (isStranger && !countsStrangers && !token.startsWith("n:")) continue;
    weights[number] = classWeight(token) * Math.log(1 + all / (left + right));
  }
  const listOf = ({ tokens }: AlignmentUnit): Int32Array => {
    const list = tokens
      .map((token) => numbers.get(token) ?? 0)
      .filter((number) => (weights[number] ?? 0) > 0);
    const kept =
      list.length <= MOST_TOKENS
        ? list
        : list.toSorted((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y).slice(0, MOST_TOKENS);
    return Int32Array.from(kept).toSorted();
  };
  return { weights, tokensA: a.map(listOf), tokensB: b.map(listOf) };
}

/** Punctuation changes hands easily in translation; a number does not. */
const classWeight = (token: string): number => (token.startsWith("mark:") ? 0.4 : 1);
