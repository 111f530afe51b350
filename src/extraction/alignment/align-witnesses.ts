import type { AlignmentLink } from "../../domain/alignment.ts";
import type { Language } from "../../domain/language.ts";
import type { AlignmentUnit } from "./alignment-unit.ts";
import type { Bead } from "./bead.ts";
import { makeScorer, type BeadScorer } from "./bead-scorer.ts";
import { chooseBand } from "./choose-band.ts";
import { explainBead, explainMove } from "./explain-link.ts";
import { findMargins } from "./find-margins.ts";
import { findMoves, splitCrossed } from "./find-moves.ts";
import { findPath } from "./find-path.ts";
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
  const { scorer, path } = search(unitsA, unitsB, rules, usualRatio(a.language, b.language));
  const margins = findMargins(scorer, path);
  const marginOf = new Map(path.map((bead, index) => [bead, margins[index] ?? 0]));
  const parted = splitCrossed(scorer, path);
  const moves = findMoves(scorer, parted);
  const movedA = new Map(moves.map((move) => [move.a, move]));
  const movedB = new Set(moves.map((move) => move.b));

  const link = (bead: Bead, moved: boolean): AlignmentLink => {
    const left = a.sentences.slice(bead.fromA, bead.toA);
    const right = b.sentences.slice(bead.fromB, bead.toB);
    const explained = { a, b, left, right, rule: rules.name };
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

/** Named after the first sentence of each side, so that it stays the same while its neighbours change. */
export const linkId = (a: string, b: string, left = "", right = ""): string => `${a}~${b}:${left}~${right}`;

/** English characters for one Chinese character, as translated news has them; measured again in each pair. */
const CHARACTERS_PER_HAN = 4;

function usualRatio(a: Language, b: Language): number {
  if (a === b) return 1;
  return a === "en" ? CHARACTERS_PER_HAN : 1 / CHARACTERS_PER_HAN;
}

type Search = { readonly scorer: BeadScorer; readonly path: readonly Bead[] };

/**
 * Translations differ in how long they run: the ratio is taken from the whole texts, then again
 * from the sentences paired one to one, whose median no omission can move far.
 */
function search(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  rules: PairingRules,
  usual: number,
): Search {
  const pooled = usual === 1 ? 1 : pooledRatio(a, b, usual);
  const first = searchWith(a, b, rules, pooled);
  if (usual === 1) return first;
  const ratio = pairedRatio(a, b, first.path);
  if (ratio === undefined || Math.abs(ratio / pooled - 1) < SAME) return first;
  return searchWith(a, b, rules, within(ratio, usual));
}

const SAME = 0.02;

function searchWith(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  rules: PairingRules,
  ratio: number,
): Search {
  const scorer = makeScorer(a, b, rules, ratio);
  return { scorer, path: findPath(scorer, chooseBand(a, b, rules, ratio)) };
}

function pooledRatio(a: readonly AlignmentUnit[], b: readonly AlignmentUnit[], usual: number): number {
  const sum = (units: readonly AlignmentUnit[]): number =>
    units.reduce((total, { length }) => total + length, 0);
  return sum(a) === 0 || sum(b) === 0 ? usual : within(sum(a) / sum(b), usual);
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

const within = (ratio: number, usual: number): number => Math.min(usual * 1.6, Math.max(usual / 1.6, ratio));
