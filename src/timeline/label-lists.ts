import type { LabelPlan } from "./label-plan.ts";
import type { EventOrder } from "./order-events.ts";
import { buildRangeTree } from "./range-tree.ts";
import type { RangeTree } from "./range-tree.ts";
import { LEVELS, NEVER } from "./zoom-levels.ts";

/**
 * All labels by track, by the level from which they speak, and along the axis: what a window shows is
 * one run of each level up to its own.
 */
export type LabelLists = {
  readonly ranks: Uint32Array;
  /** Track t and level n: ranks[firsts[t · (LEVELS + 1) + n]] … up to the next. */
  readonly firsts: Uint32Array;
  /** Where the extents of those events end, by place in `ranks`. */
  readonly ends: RangeTree;
  readonly deepest: number;
};

const CHUNK = 32_768;

export function* listLabels(
  order: EventOrder,
  plan: LabelPlan,
  endOf: (rank: number) => number,
): Generator<undefined, LabelLists> {
  const perTrack = LEVELS + 1;
  const firsts = new Uint32Array(order.tracks.length * perTrack + 1);
  let deepest = 0;
  for (const [track, { start, end }] of order.tracks.entries()) {
    for (let rank = start; rank < end; rank += 1) {
      if (rank % CHUNK === CHUNK - 1) yield;
      const level = plan.level[rank] ?? NEVER;
      if (level === NEVER) continue;
      const list = track * perTrack + level + 1;
      firsts[list] = (firsts[list] ?? 0) + 1;
      deepest = Math.max(deepest, level);
    }
  }
  for (let list = 1; list < firsts.length; list += 1) {
    firsts[list] = (firsts[list] ?? 0) + (firsts[list - 1] ?? 0);
  }
  const next = firsts.slice();
  const ranks = new Uint32Array(firsts.at(-1) ?? 0);
  const ends = new Float64Array(ranks.length);
  for (const [track, { start, end }] of order.tracks.entries()) {
    for (let rank = start; rank < end; rank += 1) {
      if (rank % CHUNK === CHUNK - 1) yield;
      const level = plan.level[rank] ?? NEVER;
      if (level === NEVER) continue;
      const list = track * perTrack + level;
      const place = next[list] ?? 0;
      ranks[place] = rank;
      ends[place] = endOf(rank);
      next[list] = place + 1;
    }
  }
  return { ranks, firsts, ends: yield* buildRangeTree(ends, false), deepest };
}

/** The run of labels that speak from exactly this level on. */
export function listOf(
  { firsts }: LabelLists,
  track: number,
  level: number,
): { readonly from: number; readonly to: number } {
  const list = track * (LEVELS + 1) + level;
  return { from: firsts[list] ?? 0, to: firsts[list + 1] ?? 0 };
}

/** The first place of a run whose rank is not below `rank`. */
export function placeOf({ ranks }: LabelLists, from: number, to: number, rank: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
