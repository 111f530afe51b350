import { assert } from "../../base/assert.ts";
import type { Band } from "./band.ts";
import { BEAD_SHAPES, shapeAt, takeApart, type Bead } from "./bead.ts";
import type { BeadScorer } from "./bead-scorer.ts";

const UNREACHED = -Infinity;

/**
 * The best order-keeping pairing of two texts inside a band: dynamic programming in the manner
 * of Needleman & Wunsch (1970), with the beads of Gale & Church (1993) for steps. Of two equal
 * paths the one with the earlier shapes of `BEAD_SHAPES` wins. Memory is that of the band.
 */
export function findPath(scorer: BeadScorer, band: Band): readonly Bead[] {
  const { countA, countB, worth, paragraphsA, paragraphsB } = scorer;
  const best = new Float64Array(band.size).fill(UNREACHED);
  const came = new Uint8Array(band.size);
  /** What one unit shares with one, by the cell they begin at. */
  const pairs = new Float64Array(band.size);
  const pair = (a: number, b: number): number =>
    b >= band.first(a) && b <= band.last(a) ? (pairs[band.cell(a, b)] ?? 0) : scorer.shared(0, a, b);
  /** No less than what the units share together: that cannot be more than they share pair by pair. */
  const mostShared = (fromA: number, toA: number, fromB: number, toB: number): number => {
    let sum = 0;
    for (let a = fromA; a < toA; a += 1) for (let b = fromB; b < toB; b += 1) sum += pair(a, b);
    return sum;
  };

  best[band.cell(0, 0)] = 0;
  const rows = BEAD_SHAPES.map(() => ({ first: 0, last: -1, start: 0 }));
  for (let a = 0; a <= countA; a += 1) {
    const last = band.last(a);
    rows.forEach((row, shape) => {
      const fromA = a - (TAKES_A[shape] ?? 0);
      row.first = fromA < 0 ? 0 : band.first(fromA);
      row.last = fromA < 0 ? -1 : band.last(fromA);
      row.start = band.cell(fromA, 0);
    });
    for (let b = band.first(a); b <= last; b += 1) {
      const cell = band.cell(a, b);
      if (a < countA && b < countB) pairs[cell] = scorer.shared(0, a, b);
      let highest = best[cell] ?? UNREACHED;
      for (let shape = 0; shape < SHAPES; shape += 1) {
        const row = rows[shape];
        const fromB = b - (TAKES_B[shape] ?? 0);
        if (row === undefined || fromB < row.first || fromB > row.last) continue;
        const before = best[row.start + fromB] ?? UNREACHED;
        if (before === UNREACHED) continue;
        const fromA = a - (TAKES_A[shape] ?? 0);
        // The parts of a score are asked for from the cheapest to the dearest, while they can still win.
        const most = worth * mostShared(fromA, a, fromB, b);
        if (before + scorer.ceiling(shape) + most <= highest) continue;
        const framed = before + scorer.frame(shape, fromA, fromB);
        if (framed + most <= highest) continue;
        const measured = framed + scorer.lengths(shape, fromA, fromB);
        if (measured + most <= highest) continue;
        const isExact = most === 0 || shape === 0;
        const score = measured + (isExact ? most : worth * scorer.shared(shape, fromA, fromB));
        if (score <= highest) continue;
        highest = score;
        came[cell] = shape;
      }
      const startA = paragraphsA.startOf[a] ?? -1;
      if (startA >= 0 && b >= band.first(startA) && b <= band.last(startA)) {
        const score = (best[band.cell(startA, b)] ?? UNREACHED) + scorer.omission(a - startA);
        if (score > highest) {
          highest = score;
          came[cell] = PARAGRAPH_A;
        }
      }
      const startB = paragraphsB.startOf[b] ?? -1;
      if (startB >= band.first(a)) {
        const score = (best[band.cell(a, startB)] ?? UNREACHED) + scorer.omission(b - startB);
        if (score > highest) {
          highest = score;
          came[cell] = PARAGRAPH_B;
        }
      }
      best[cell] = highest;
    }
  }
  return walkBack(scorer, (a, b) => came[band.cell(a, b)] ?? 0);
}

/** Steps over a whole paragraph of one text, beside the shapes. */
const PARAGRAPH_A = BEAD_SHAPES.length;
const PARAGRAPH_B = PARAGRAPH_A + 1;

const SHAPES = BEAD_SHAPES.length;
const TAKES_A = Int8Array.from(BEAD_SHAPES, ({ takesA }) => takesA);
const TAKES_B = Int8Array.from(BEAD_SHAPES, ({ takesB }) => takesB);

/** The beads from the end to the beginning, turned round; a paragraph left out is one bead for each unit. */
function walkBack(scorer: BeadScorer, stepInto: (a: number, b: number) => number): readonly Bead[] {
  const beads: Bead[] = [];
  let toA = scorer.countA;
  let toB = scorer.countB;
  while (toA > 0 || toB > 0) {
    const step = stepInto(toA, toB);
    const fromA = startA(scorer, step, toA);
    const fromB = startB(scorer, step, toB);
    assert(fromA >= 0 && fromB >= 0 && fromA + fromB < toA + toB, "the band has no way to its end");
    const bead = { fromA, toA, fromB, toB };
    if (step < SHAPES) beads.push(bead);
    else for (const one of takeApart(bead).toReversed()) beads.push(one);
    toA = fromA;
    toB = fromB;
  }
  return beads.toReversed();
}

function startA({ paragraphsA }: BeadScorer, step: number, toA: number): number {
  if (step === PARAGRAPH_A) return paragraphsA.startOf[toA] ?? -1;
  return step === PARAGRAPH_B ? toA : toA - shapeAt(step).takesA;
}

function startB({ paragraphsB }: BeadScorer, step: number, toB: number): number {
  if (step === PARAGRAPH_B) return paragraphsB.startOf[toB] ?? -1;
  return step === PARAGRAPH_A ? toB : toB - shapeAt(step).takesB;
}
