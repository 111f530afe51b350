import type { EventColumns } from "./event-columns.ts";
import type { EventOrder } from "./order-events.ts";

/**
 * All ranks, the most important first: by importance, wholes before parts, and among equals spread
 * over the axis (in the order of reversed bits, the van der Corput sequence), so that wherever one
 * looks some have spoken by then. Yields so that a page can breathe.
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
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, count))));
  for (let step = 0; step < 2 ** bits; step += 1) {
    const rank = reverseBits(step, bits);
    if (step % CHUNK === CHUNK - 1) yield;
    if (rank >= count) continue;
    const group = groupOf(rank);
    const place = next[group] ?? 0;
    byTurn[place] = rank;
    next[group] = place + 1;
  }
  return byTurn;
}

const CHUNK = 65_536;

/** The last `bits` bits of a number, the other way round. */
function reverseBits(value: number, bits: number): number {
  let turned = value;
  turned = ((turned >>> 1) & 0x55555555) | ((turned & 0x55555555) << 1);
  turned = ((turned >>> 2) & 0x33333333) | ((turned & 0x33333333) << 2);
  turned = ((turned >>> 4) & 0x0f0f0f0f) | ((turned & 0x0f0f0f0f) << 4);
  turned = ((turned >>> 8) & 0x00ff00ff) | ((turned & 0x00ff00ff) << 8);
  turned = (turned >>> 16) | (turned << 16);
  return turned >>> (32 - bits);
}
