import type { AlignmentUnit } from "./alignment-unit.ts";
import { bandAround, wholeBand, type Band, type Waypoint } from "./band.ts";
import { isOneSided, type Bead } from "./bead.ts";
import { makeScorer } from "./bead-scorer.ts";
import { findPath } from "./find-path.ts";
import { findWaypoints } from "./find-waypoints.ts";
import type { PairingRules } from "./pairing-rules.ts";

/** Up to this many pairs of positions every one is visited. */
const WHOLE = 160_000;
const REACH = 16;

/** With one waypoint in so many sentences, rare tokens mark the way well enough. */
const SPARSE = 20;

/**
 * Short texts are searched whole. In long ones rare tokens that both hold mark the way; where
 * there are few, the paragraphs are aligned first, and sentences near the line they give.
 */
export function chooseBand(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  rules: PairingRules,
  ratio: number,
): Band {
  if (a.length * b.length <= WHOLE) return wholeBand(a.length, b.length);
  const rare = findWaypoints(a, b);
  const isMarked = rare.length * SPARSE >= Math.min(a.length, b.length);
  const waypoints = isMarked ? rare : (paragraphWaypoints(a, b, rules, ratio) ?? rare);
  return bandAround(waypoints, a.length, b.length, REACH);
}

/** Whatever lies near a path found before. */
export const bandAlong = (path: readonly Bead[], countA: number, countB: number): Band =>
  bandAround(
    path.map(({ toA, toB }) => ({ a: toA, b: toB })),
    countA,
    countB,
    REACH,
  );

function paragraphWaypoints(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  rules: PairingRules,
  ratio: number,
): readonly Waypoint[] | undefined {
  const left = paragraphsOf(a);
  const right = paragraphsOf(b);
  const isDivided = Math.min(left.units.length * 20, right.units.length * 20) >= Math.max(a.length, b.length);
  if (!isDivided || left.units.length * right.units.length > WHOLE) return undefined;
  const scorer = makeScorer(left.units, right.units, rules, ratio);
  return findPath(scorer, wholeBand(left.units.length, right.units.length))
    .filter((bead) => !isOneSided(bead))
    .flatMap(({ fromA, toA, fromB, toB }) => [
      { a: left.starts[fromA] ?? 0, b: right.starts[fromB] ?? 0 },
      { a: left.starts[toA] ?? a.length, b: right.starts[toB] ?? b.length },
    ]);
}

type Paragraphs = { readonly units: readonly AlignmentUnit[]; readonly starts: readonly number[] };

function paragraphsOf(sentences: readonly AlignmentUnit[]): Paragraphs {
  const starts = sentences.flatMap(({ startsParagraph }, index) =>
    startsParagraph || index === 0 ? [index] : [],
  );
  const units = starts.map((start, index): AlignmentUnit => {
    const inside = sentences.slice(start, starts[index + 1]);
    return {
      length: inside.reduce((sum, { length }) => sum + length, 0),
      tokens: inside.flatMap(({ tokens }) => tokens),
      startsParagraph: true,
    };
  });
  return { units, starts };
}
