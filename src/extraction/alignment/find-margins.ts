import { bandAround } from "./band.ts";
import { BEAD_SHAPES, isOneSided, shapeAt, type Bead } from "./bead.ts";
import type { BeadScorer } from "./bead-scorer.ts";

/** How far from the path another one is looked for. */
const REACH = 6;

/**
 * For each bead of the path, by how much the best path without it is worse: the forward and
 * backward sums of a narrow band give the best path through any other bead that holds one of
 * its units. Beads without a rival have the margin `Infinity`.
 */
export function findMargins(scorer: BeadScorer, path: readonly Bead[]): readonly number[] {
  const { countA, countB } = scorer;
  const waypoints = path.map(({ toA, toB }) => ({ a: toA, b: toB }));
  const band = bandAround(waypoints, countA, countB, REACH);
  const before = new Float64Array(band.size).fill(-Infinity);
  const after = new Float64Array(band.size).fill(-Infinity);
  const scores = new Float64Array(band.size * STEPS).fill(-Infinity);

  const visit = (a: number, b: number, take: (step: number, toA: number, toB: number) => void): void => {
    for (let step = 0; step < STEPS; step += 1) {
      const toA = endA(scorer, step, a);
      const toB = endB(scorer, step, b);
      if (toA < 0 || toB < 0 || toA > countA || toB < band.first(toA) || toB > band.last(toA)) continue;
      take(step, toA, toB);
    }
  };

  before[band.cell(0, 0)] = 0;
  for (let a = 0; a <= countA; a += 1) {
    for (let b = band.first(a); b <= band.last(a); b += 1) {
      const cell = band.cell(a, b);
      visit(a, b, (step, toA, toB) => {
        const score =
          step < BEAD_SHAPES.length ? scorer.score(step, a, b) : scorer.omission(toA - a + toB - b);
        scores[cell * STEPS + step] = score;
        const next = band.cell(toA, toB);
        before[next] = Math.max(before[next] ?? -Infinity, (before[cell] ?? -Infinity) + score);
      });
    }
  }
  after[band.cell(countA, countB)] = 0;
  for (let a = countA; a >= 0; a -= 1) {
    for (let b = band.last(a); b >= band.first(a); b -= 1) {
      const cell = band.cell(a, b);
      visit(a, b, (step, toA, toB) => {
        const score = scores[cell * STEPS + step] ?? -Infinity;
        after[cell] = Math.max(after[cell] ?? -Infinity, score + (after[band.cell(toA, toB)] ?? -Infinity));
      });
    }
  }

  const { ofA, ofB } = beadsByUnit(path, countA, countB);
  const rivals = new Float64Array(path.length).fill(-Infinity);
  for (let a = 0; a <= countA; a += 1) {
    for (let b = band.first(a); b <= band.last(a); b += 1) {
      const cell = band.cell(a, b);
      visit(a, b, (step, toA, toB) => {
        const through =
          (before[cell] ?? -Infinity) +
          (scores[cell * STEPS + step] ?? -Infinity) +
          (after[band.cell(toA, toB)] ?? -Infinity);
        const taken: Bead = { fromA: a, toA, fromB: b, toB };
        const rival = (bead: number): void => {
          const own = path[bead];
          if (own !== undefined && !saysTheSame(own, taken)) {
            rivals[bead] = Math.max(rivals[bead] ?? -Infinity, through);
          }
        };
        for (let unit = a; unit < toA; unit += 1) rival(ofA[unit] ?? -1);
        for (let unit = b; unit < toB; unit += 1) rival(ofB[unit] ?? -1);
      });
    }
  }
  const total = after[band.cell(0, 0)] ?? 0;
  return path.map((_, bead) => total - (rivals[bead] ?? -Infinity));
}

/** The shapes of beads, and a paragraph left out of either text. */
const OMITS_A = BEAD_SHAPES.length;
const OMITS_B = OMITS_A + 1;
const STEPS = OMITS_B + 1;

/** Where a step from `a` arrives; -1 where it cannot be taken. */
function endA({ paragraphsA }: BeadScorer, step: number, a: number): number {
  if (step === OMITS_A) return paragraphsA.endOf[a] ?? -1;
  return step === OMITS_B ? a : a + shapeAt(step).takesA;
}

function endB({ paragraphsB }: BeadScorer, step: number, b: number): number {
  if (step === OMITS_B) return paragraphsB.endOf[b] ?? -1;
  return step === OMITS_A ? b : b + shapeAt(step).takesB;
}

/** The same bead, or one of the units that are left alone together. */
const saysTheSame = (own: Bead, taken: Bead): boolean =>
  isOneSided(own) && isOneSided(taken)
    ? (own.fromA === own.toA) === (taken.fromA === taken.toA)
    : own.fromA === taken.fromA &&
      own.toA === taken.toA &&
      own.fromB === taken.fromB &&
      own.toB === taken.toB;

function beadsByUnit(path: readonly Bead[], countA: number, countB: number) {
  const ofA = new Int32Array(countA);
  const ofB = new Int32Array(countB);
  path.forEach(({ fromA, toA, fromB, toB }, bead) => {
    ofA.fill(bead, fromA, toA);
    ofB.fill(bead, fromB, toB);
  });
  return { ofA, ofB };
}
