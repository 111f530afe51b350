import { EVENT_KINDS } from "../domain/timeline-event.ts";
import type { LabelPlan } from "./label-plan.ts";
import type { Lead } from "./label-rows.ts";
import type { EventOrder, Track } from "./order-events.ts";
import type { ScoreQuestion } from "./score-question.ts";

const MEETING = EVENT_KINDS.indexOf("meeting");

/**
 * The rank of what an event stands below: its whole, or for a publication the first meeting it
 * reports. In the same track and not after it; else -1.
 */
export function rankAbove(
  { columns }: ScoreQuestion,
  order: EventOrder,
  at: number,
  { start, end }: Track,
): number {
  const isAbove = (rank: number) => rank >= start && rank < end && rank < (order.rank[at] ?? -1);
  const whole = columns.partOf[at] ?? -1;
  if (whole !== -1) {
    const rank = order.rank[whole] ?? -1;
    return isAbove(rank) ? rank : -1;
  }
  for (const reported of columns.reports.get(at) ?? []) {
    const rank = order.rank[reported] ?? -1;
    if (columns.kind[reported] === MEETING && isAbove(rank)) return rank;
  }
  return -1;
}

/**
 * Tells a plan where the last of several days that a text leaves open lies. Yields so that a page can
 * breathe.
 */
export function* findTails(
  { columns, scale, plan, clock }: ScoreQuestion,
  { tracks, rank, position }: EventOrder,
  { tails, tailed }: LabelPlan,
): Generator<undefined, undefined> {
  if (clock !== "happened") return;
  for (const [at, candidates] of columns.candidates) {
    const own = rank[at] ?? -1;
    const track = tracks.find(({ start, end }) => own >= start && own < end);
    if (!track) continue;
    const origin = plan.bands[track.band]?.origin ?? 0;
    const last = Math.min(1, scale.position(Math.max(...candidates.map(({ from }) => from)) - origin));
    if (!(last > (position[own] ?? 0))) continue;
    tails.set(own, { rank: rankBeyond(position, own + 1, track.end, last), position: last });
    tailed[own] = 1;
    if (tails.size % CHUNK === 0) yield;
  }
}

const CHUNK = 4096;

/** The first rank of a run that stands beyond a position. */
function rankBeyond(position: Float64Array, from: number, to: number, place: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((position[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A claim takes its row from the time it speaks of. */
export function claimLead(
  { columns, scale, plan }: ScoreQuestion,
  { at, position }: EventOrder,
  rank: number,
  { start, band }: Track,
): Lead {
  const origin = plan.bands[band]?.origin ?? 0;
  const from = Math.max(0, scale.position((columns.earliest[at[rank] ?? 0] ?? 0) - origin));
  let low = start;
  let high = rank;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((position[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return { rank: low, position: Math.min(from, position[rank] ?? from) };
}
