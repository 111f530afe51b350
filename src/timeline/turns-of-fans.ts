import type { EventColumns } from "./event-columns.ts";
import type { LabelPlan } from "./label-plan.ts";
import type { EventOrder } from "./order-events.ts";

const CHUNK = 65_536;

/**
 * What is told of one occasion on one day, and matters as much, speaks in the order in which it is told: the
 * first measure before the fourth. They exchange their turns. Yields so that a page can breathe.
 */
export function* orderTurnsOfFans(
  { partOf, toldIn, importance }: EventColumns,
  { at, position }: EventOrder,
  { turn, byTurn }: LabelPlan,
): Generator<undefined, undefined> {
  const headOf = (rank: number): number => {
    const event = at[rank] ?? 0;
    const whole = partOf[event] ?? -1;
    return whole === -1 ? (toldIn[event] ?? -1) : whole;
  };
  for (let start = 0; start < at.length; start += 1) {
    if (start % CHUNK === CHUNK - 1) yield;
    const head = headOf(start);
    if (head === -1) continue;
    let end = start + 1;
    while (end < at.length && position[end] === position[start] && headOf(end) === head) end += 1;
    for (const level of end - start > 1 ? [1, 2, 3] : []) {
      const ranks: number[] = [];
      for (let rank = start; rank < end; rank += 1) {
        if ((importance[at[rank] ?? 0] ?? 3) === level) ranks.push(rank);
      }
      const turns = ranks.map((rank) => turn[rank] ?? 0).toSorted((a, b) => a - b);
      for (const [nth, rank] of ranks.entries()) {
        const own = turns[nth] ?? 0;
        turn[rank] = own;
        byTurn[own] = rank;
      }
    }
    start = end - 1;
  }
}
