import type { AlignmentLink } from "../../domain/alignment.ts";
import type { AlignmentUnit } from "./alignment-unit.ts";
import { isOneSided, takeApart, type Bead } from "./bead.ts";
import { makeScorer, type BeadScorer } from "./bead-scorer.ts";
import { bandAlong, chooseBand } from "./choose-band.ts";
import { explainBead, explainMove } from "./explain-link.ts";
import { findMargins } from "./find-margins.ts";
import { findMoves, splitCrossed } from "./find-moves.ts";
import { findPath } from "./find-path.ts";
import { linkId } from "./link-id.ts";
import { REPORTS, TRANSLATION, type PairingRules } from "./pairing-rules.ts";
import { readBilingualUnits, readMonolingualUnits, type AlignableWitness } from "./read-units.ts";

export type { AlignableWitness } from "./read-units.ts";

/**
 * Proposes which sentences of two witnesses correspond; every sentence of both is in exactly one
 * link, and links stand in the order of the first text, what only the second has in between.
 * Two languages are compared by lengths and anchors, two texts of one language by their words.
 */
export function alignWitnesses(a: AlignableWitness, b: AlignableWitness): readonly AlignmentLink[] {
  const isBilingual = a.language !== b.language;
  const rules = isBilingual ? TRANSLATION : REPORTS;
  const [unitsA, unitsB] = isBilingual
    ? readBilingualUnits(a, b)
    : [readMonolingualUnits(a), readMonolingualUnits(b)];
  const { scorer, path } = search(unitsA, unitsB, rules);
  const margins = findMargins(scorer, path);
  const marginOf = new Map(path.map((bead, index) => [bead, margins[index] ?? 0]));
  const parted = splitCrossed(
    scorer,
    path.flatMap((bead) => (isCounterpart(bead, scorer, rules) ? [bead] : takeApart(bead))),
  );
  const moves = findMoves(scorer, parted);
  const movedA = new Map(moves.map((move) => [move.a, move]));
  const movedB = new Set(moves.map((move) => move.b));

  const link = (bead: Bead, moved: boolean): AlignmentLink => {
    const left = a.sentences.slice(bead.fromA, bead.toA);
    const right = b.sentences.slice(bead.fromB, bead.toB);
    const explained = {
      a,
      b,
      left,
      right,
      tokensA: unitsA.slice(bead.fromA, bead.toA).flatMap(({ tokens }) => tokens),
      tokensB: unitsB.slice(bead.fromB, bead.toB).flatMap(({ tokens }) => tokens),
      rule: rules.name,
    };
    return {
      id: linkId(a.id, b.id, left[0]?.id, right[0]?.id),
      a: a.id,
      b: b.id,
      left: left.map(({ id }) => id),
      right: right.map(({ id }) => id),
      status: "proposed",
      moved,
      provenance: moved
        ? explainMove(explained)
        : explainBead({ ...explained, margin: marginOf.get(bead) ?? 0 }),
    };
  };
  return parted.flatMap((bead) => {
    const move = bead.fromB === bead.toB ? movedA.get(bead.fromA) : undefined;
    if (move !== undefined)
      return [link({ fromA: move.a, toA: move.a + 1, fromB: move.b, toB: move.b + 1 }, true)];
    return bead.fromA === bead.toA && movedB.has(bead.fromB) ? [] : [link(bead, false)];
  });
}

const isCounterpart = (bead: Bead, scorer: BeadScorer, { leastLikeness }: PairingRules): boolean =>
  isOneSided(bead) || leastLikeness === 0 || scorer.likeness(bead) >= leastLikeness;

type Search = { readonly scorer: BeadScorer; readonly path: readonly Bead[] };

/**
 * Translations differ in how long they run: the ratio is taken from the whole texts, half believed
 * since one may lack a part, then from the sentences paired one to one, whose median no omission
 * moves far. Two reports in one language differ in what they tell instead.
 */
function search(a: readonly AlignmentUnit[], b: readonly AlignmentUnit[], rules: PairingRules): Search {
  const isTranslation = rules.name === "length-and-anchors";
  const rough = isTranslation ? within(Math.sqrt(wholeRatio(a, b))) : 1;
  const roughly = makeScorer(a, b, rules, rough);
  const first = { scorer: roughly, path: findPath(roughly, chooseBand(a, b, rules, rough)) };
  const ratio = isTranslation ? pairedRatio(a, b, first.path) : undefined;
  if (ratio === undefined || Math.abs(ratio / rough - 1) < SAME) return first;
  const scorer = makeScorer(a, b, rules, within(ratio));
  return { scorer, path: findPath(scorer, bandAlong(first.path, a.length, b.length)) };
}

const SAME = 0.02;

function wholeRatio(a: readonly AlignmentUnit[], b: readonly AlignmentUnit[]): number {
  const sum = (units: readonly AlignmentUnit[]): number =>
    units.reduce((total, { length }) => total + length, 0);
  return sum(a) === 0 || sum(b) === 0 ? 1 : sum(a) / sum(b);
}

const FEW = 8;

function pairedRatio(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  path: readonly Bead[],
): number | undefined {
  const ratios = path
    .filter(({ fromA, toA, fromB, toB }) => toA - fromA === 1 && toB - fromB === 1)
    .map(({ fromA, fromB }) => (a[fromA]?.length ?? 0) / Math.max(1, b[fromB]?.length ?? 1))
    .toSorted((x, y) => x - y);
  return ratios.length < FEW ? undefined : ratios[Math.floor(ratios.length / 2)];
}

const MOST = 1.6;
const within = (ratio: number): number => Math.min(MOST, Math.max(1 / MOST, ratio));
