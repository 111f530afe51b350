import { isOneSided, type Bead } from "./bead.ts";
import type { BeadScorer } from "./bead-scorer.ts";

/** A unit of each text that correspond out of order. */
export type Move = { readonly a: number; readonly b: number };

/** Two units that most of their words join, and enough of them not to be chance. */
const LEAST_LIKENESS = 0.4;
const LEAST_SHARED = 8;

/** Leftovers beyond this many on a side are not compared: texts so different have no moves to show. */
const MOST_COMPARED = 600;

/**
 * Counterparts that an order-keeping path cannot join: among units left alone, pairs that are
 * each other's best and alike enough. Best pairs first; each unit moves once.
 */
export function findMoves(scorer: BeadScorer, path: readonly Bead[]): readonly Move[] {
  const alone = path.filter(isOneSided);
  const left = alone.flatMap(({ fromA, toA }) => range(fromA, toA)).slice(0, MOST_COMPARED);
  const right = alone.flatMap(({ fromB, toB }) => range(fromB, toB)).slice(0, MOST_COMPARED);
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => isCounterpart(scorer, a, b))
      .map((b) => ({ a, b, likeness: scorer.likeness(one(a, b)) })),
  );
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const moves: Move[] = [];
  for (const { a, b } of pairs.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)) {
    if (takenA.has(a) || takenB.has(b)) continue;
    takenA.add(a);
    takenB.add(b);
    moves.push({ a, b });
  }
  return moves;
}

/** Two against two that really are two pairs crosswise: the better one keeps its place, the other has moved. */
export function splitCrossed(scorer: BeadScorer, path: readonly Bead[]): readonly Bead[] {
  return path.flatMap((bead) => {
    const { fromA, toA, fromB, toB } = bead;
    if (toA - fromA !== 2 || toB - fromB !== 2) return [bead];
    const straight = scorer.shared(0, fromA, fromB) + scorer.shared(0, fromA + 1, fromB + 1);
    const crossed = scorer.shared(0, fromA, fromB + 1) + scorer.shared(0, fromA + 1, fromB);
    const areCrossed =
      crossed > 2 * straight &&
      isCounterpart(scorer, fromA, fromB + 1) &&
      isCounterpart(scorer, fromA + 1, fromB);
    if (!areCrossed) return [bead];
    const onlyA = (at: number): Bead => ({ fromA: at, toA: at + 1, fromB: fromB + 1, toB: fromB + 1 });
    const onlyB = (at: number): Bead => ({ fromA: fromA + 1, toA: fromA + 1, fromB: at, toB: at + 1 });
    return scorer.shared(0, fromA, fromB + 1) >= scorer.shared(0, fromA + 1, fromB)
      ? [
          { fromA, toA: fromA, fromB, toB: fromB + 1 },
          { fromA, toA: fromA + 1, fromB: fromB + 1, toB },
          { fromA: fromA + 1, toA, fromB: toB, toB },
        ]
      : [
          { ...onlyA(fromA), fromB, toB: fromB },
          { fromA: fromA + 1, toA, fromB, toB: fromB + 1 },
          { ...onlyB(fromB + 1), fromA: toA, toA },
        ];
  });
}

const isCounterpart = (scorer: BeadScorer, a: number, b: number): boolean =>
  scorer.shared(0, a, b) >= LEAST_SHARED && scorer.likeness(one(a, b)) >= LEAST_LIKENESS;

const one = (a: number, b: number): Bead => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1 });

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
