import type { Lead } from "./label-rows.ts";
import type { EventOrder } from "./order-events.ts";
import { emptyStack } from "./row-stack.ts";
import type { RowStack } from "./row-stack.ts";
import { NEVER } from "./zoom-levels.ts";

/**
 * Which row every label has and from which zoom on it speaks, by rank: decided once, most important
 * first, so that labels neither collide nor change their row nor vanish while one looks closer
 * (Been, Daiches and Yap, "Dynamic map labeling", 2006). Filled while `activateLabels` runs.
 */
export type LabelPlan = {
  /** Zoom level from which it speaks, or NEVER. */
  readonly level: Uint8Array;
  /** Its number in the stack of its track. */
  readonly row: Uint8Array;
  /** 1 or 2 rows high; 2 with its date under its title. */
  readonly lines: Uint8Array;
  /** In CSS pixels, and how far left of its place the label begins (negative for open beginnings). */
  readonly width: Uint16Array;
  readonly before: Int8Array;
  /** Where the rows of publications and claims begin to be taken, left of their labels. */
  readonly leads: Map<number, Lead>;
  /** Up to where the rows of what has other days to stand at are taken, right of their labels. */
  readonly tails: Map<number, Lead>;
  /** 1 for every rank that has one: asked for every label, where a map would take its time. */
  readonly tailed: Uint8Array;
  /** Rank by turn, most important first, and turn by rank. */
  readonly byTurn: Uint32Array;
  readonly turn: Uint32Array;
  /** By track. */
  readonly stacks: readonly RowStack[];
};

/** An event whose beginning is not known stands this far before the day that bounds it. */
export const OPEN_START = -44;

const CHUNK = 65_536;

/** Nothing placed yet. Yields so that a page can breathe. */
export function* emptyPlan(order: EventOrder, byTurn: Uint32Array): Generator<undefined, LabelPlan> {
  const count = order.at.length;
  const turn = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) {
    turn[byTurn[place] ?? 0] = place;
    if (place % CHUNK === CHUNK - 1) yield;
  }
  return {
    level: new Uint8Array(count).fill(NEVER),
    row: new Uint8Array(count),
    lines: new Uint8Array(count),
    width: new Uint16Array(count),
    before: new Int8Array(count),
    leads: new Map(),
    tails: new Map(),
    tailed: new Uint8Array(count),
    byTurn,
    turn,
    stacks: order.tracks.map(emptyStack),
  };
}
