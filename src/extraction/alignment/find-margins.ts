import { bandAround } from "./band.ts";
import { BEAD_SHAPES, shapeAt, type Bead } from "./bead.ts";
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
  const shapes = BEAD_SHAPES.length;
  const scores = new Float64Array(band.size * shapes).fill(-Infinity);
  const before = new Float64Array(band.size).fill(-Infinity);
  const after = new Float64Array(band.size).fill(-Infinity);

  const visit = (a: number, b: number, step: (shape: number, cell: number, next: number) => void): void => {
    const cell = band.cell(a, b);
    for (let shape = 0; shape < shapes; shape += 1) {
      const toA = a + shapeAt(shape).takesA;
      const toB = b + shapeAt(shape).takesB;
      if (toA > countA || toB < band.first(toA) || toB > band.last(toA)) continue;
      step(shape, cell, band.cell(toA, toB));
    }
  };

  before[band.cell(0, 0)] = 0;
  for (let a = 0; a <= countA; a += 1) {
    for (let b = band.first(a); b <= band.last(a); b += 1) {
      visit(a, b, (shape, cell, next) => {
        const score = scorer.score(shape, a, b);
        scores[cell * shapes + shape] = score;
        before[next] = Math.max(before[next] ?? -Infinity, (before[cell] ?? -Infinity) + score);
      });
    }
  }
  after[band.cell(countA, countB)] = 0;
  for (let a = countA; a >= 0; a -= 1) {
    for (let b = band.last(a); b >= band.first(a); b -= 1) {
      visit(a, b, (shape, cell, next) => {
        const score = scores[cell * shapes + shape] ?? -Infinity;
        after[cell] = Math.max(after[cell] ?? -Infinity, score + (after[next] ?? -Infinity));
      });
    }
  }

  const { ofA, ofB } = beadsByUnit(path, countA, countB);
  const rivals = new Float64Array(path.length).fill(-Infinity);
  for (let a = 0; a <= countA; a += 1) {
    for (let b = band.first(a); b <= band.last(a); b += 1) {
      visit(a, b, (shape, cell, next) => {
        const { takesA, takesB } = shapeAt(shape);
        const through =
          (before[cell] ?? -Infinity) +
          (scores[cell * shapes + shape] ?? -Infinity) +
          (after[next] ?? -Infinity);
        const beat = (bead: number): void => {
          const own = path[bead];
          if (own === undefined) return;
          const isSame =
            own.fromA === a && own.fromB === b && own.toA === a + takesA && own.toB === b + takesB;
          if (!isSame) rivals[bead] = Math.max(rivals[bead] ?? -Infinity, through);
        };
        for (let unit = a; unit < a + takesA; unit += 1) beat(ofA[unit] ?? -1);
        for (let unit = b; unit < b + takesB; unit += 1) beat(ofB[unit] ?? -1);
      });
    }
  }
  const total = after[band.cell(0, 0)] ?? 0;
  return path.map((_, bead) => total - (rivals[bead] ?? -Infinity));
}

function beadsByUnit(path: readonly Bead[], countA: number, countB: number) {
  const ofA = new Int32Array(countA);
  const ofB = new Int32Array(countB);
  path.forEach(({ fromA, toA, fromB, toB }, bead) => {
    ofA.fill(bead, fromA, toA);
    ofB.fill(bead, fromB, toB);
  });
  return { ofA, ofB };
}
