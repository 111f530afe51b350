import { assert } from "../../base/assert.ts";
import type { Band } from "./band.ts";
import { BEAD_SHAPES, shapeAt, type Bead } from "./bead.ts";
import type { BeadScorer } from "./bead-scorer.ts";

const UNREACHED = -Infinity;

/**
 * The best order-keeping pairing of two texts inside a band: dynamic programming in the manner
 * of Needleman & Wunsch (1970), with the beads of Gale & Church (1993) for steps. Of two equal
 * paths the one with the earlier shapes of `BEAD_SHAPES` wins. Memory is that of the band.
 */
export function findPath(scorer: BeadScorer, band: Band): readonly Bead[] {
  const { countA, countB, worth } = scorer;
  const best = new Float64Array(band.size).fill(UNREACHED);
  const came = new Uint8Array(band.size);
  const pairs = new Float64Array(band.size);
  const isInside = (a: number, b: number): boolean => a >= 0 && b >= band.first(a) && b <= band.last(a);

  /** No less than what the units of a bead share: they cannot share more together than pair by pair. */
  const mostShared = (fromA: number, toA: number, fromB: number, toB: number): number => {
    let sum = 0;
    for (let a = fromA; a < toA; a += 1) {
      for (let b = fromB; b < toB; b += 1) {
        sum += isInside(a, b) ? (pairs[band.cell(a, b)] ?? 0) : scorer.shared(0, a, b);
      }
    }
    return sum;
  };

  best[band.cell(0, 0)] = 0;
  for (let a = 0; a <= countA; a += 1) {
    const last = band.last(a);
    for (let b = band.first(a); b <= last; b += 1) {
      const cell = band.cell(a, b);
      if (a < countA && b < countB) pairs[cell] = scorer.shared(0, a, b);
      let highest = best[cell] ?? UNREACHED;
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1) {
        const { takesA, takesB } = shapeAt(shape);
        const fromA = a - takesA;
        const fromB = b - takesB;
        if (!isInside(fromA, fromB)) continue;
        const before = best[band.cell(fromA, fromB)] ?? UNREACHED;
        if (before === UNREACHED) continue;
        const shared = mostShared(fromA, a, fromB, b);
        const framed = before + scorer.frame(shape, fromA, fromB);
        if (framed + worth * shared <= highest) continue;
        const sure = framed + scorer.lengths(shape, fromA, fromB);
        if (sure + worth * shared <= highest) continue;
        const score = sure + worth * (takesA + takesB <= 2 ? shared : scorer.shared(shape, fromA, fromB));
        if (score <= highest) continue;
        highest = score;
        came[cell] = shape;
      }
      best[cell] = highest;
    }
  }
  return walkBack(countA, countB, (a, b) => came[band.cell(a, b)] ?? 0);
}

function walkBack(
  countA: number,
  countB: number,
  shapeInto: (a: number, b: number) => number,
): readonly Bead[] {
  const beads: Bead[] = [];
  let toA = countA;
  let toB = countB;
  while (toA > 0 || toB > 0) {
    const { takesA, takesB } = shapeAt(shapeInto(toA, toB));
    assert(takesA <= toA && takesB <= toB, `the band has no way to its end`);
    beads.push({ fromA: toA - takesA, toA, fromB: toB - takesB, toB });
    toA -= takesA;
    toB -= takesB;
  }
  return beads.toReversed();
}
