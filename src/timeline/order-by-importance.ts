import type { EventColumns } from "./event-columns.ts";
import type { EventOrder } from "./order-events.ts";

/**
 * All ranks, the most important first: by importance, wholes before parts, and among equals spread over
 * the axis, so that wherever one looks some have spoken by then: the middle one, those at the quarters,
 * at the eighths, and so on, each time from left to right, because memory is fastest read in its order.
 * Yields so that a page can breathe.
 */
export function* orderByImportance(
  { importance, partOf }: EventColumns,
  { at }: EventOrder,
): Generator<undefined, Uint32Array> {
  const count = at.length;
  const groupOf = (rank: number): number => {
    const event = at[rank] ?? 0;
    return Math.min(3, importance[event] ?? 3) * 2 + (partOf[event] === -1 ? 0 : 1);
  };
  const next = new Uint32Array(9);
  for (let rank = 0; rank < count; rank += 1) {
    const group = groupOf(rank) + 1;
    next[group] = (next[group] ?? 0) + 1;
  }
  for (let group = 1; group < next.length; group += 1) {
    next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
  }
  yield;
  const byTurn = new Uint32Array(count);
  const put = (rank: number) => {
    const group = groupOf(rank);
    const place = next[group] ?? 0;
    byTurn[place] = rank;
    next[group] = place + 1;
  };
  if (count > 0) put(0);
  let done = 0;
  let step = 1;
  while (step * 2 < count) step *= 2;
  for (; step >= 1; step /= 2) {
    for (let rank = step; rank < count; rank += step * 2) {
      put(rank);
      done += 1;
      if (done % CHUNK === 0) yield;
    }
  }
  return byTurn;
}

const CHUNK = 65_536;
