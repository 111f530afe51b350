import { EVENT_KINDS } from "../domain/timeline-event.ts";
import type { EventColumns } from "./event-columns.ts";
import { standingDay } from "./event-columns.ts";
import { NO_BAND } from "./score-bands.ts";
import { PASSES } from "./score-question.ts";
import { sortByDay } from "./sort-by-day.ts";
import type { OrderQuestion } from "./score-question.ts";

/**
 * A run of ranks: the marks of a band, or its claims. Track 2b holds the marks of band b, track
 * 2b + 1 its claims; within a track ranks follow the axis, and the order of time where days agree.
 */
export type Track = {
  readonly index: number;
  readonly band: number;
  readonly isClaims: boolean;
  readonly start: number;
  readonly end: number;
};

export type EventOrder = {
  readonly tracks: readonly Track[];
  /** Events that have a place on the axis, by rank. */
  readonly at: Uint32Array;
  /** Rank of every `at`, or -1 where it has no place or is hidden. */
  readonly rank: Int32Array;
  /** Where it stands along the axis, 0 … 1, by rank. */
  readonly position: Float64Array;
};

const CLAIM = EVENT_KINDS.indexOf("claim");

/** Drawn as a line from the time it speaks of to the day on which it was said: "since the 18th Congress, …". */
export const isClaimLine = ({ kind, earliest, latest }: EventColumns, at: number): boolean =>
  kind[at] === CLAIM && latest[at] === Infinity && (earliest[at] ?? -Infinity) > -Infinity;

/** The day of the calendar at which an event stands; NaN where it has none by that clock. */
export function dayOnAxis({ columns, clock }: Pick<OrderQuestion, "columns" | "clock">, at: number): number {
  const told = columns.said[at] ?? NaN;
  if (isClaimLine(columns, at) && !Number.isNaN(told)) return told;
  return standingDay(columns, at, clock);
}

/** Work between two yields, in events. */
const CHUNK = 32_768;

/** Yields between chunks, so that a page can breathe while a million events are ordered. */
export function* orderEvents(question: OrderQuestion): Generator<undefined, EventOrder> {
  const { columns, scale, plan, passes } = question;
  const { count } = columns;
  const days = new Float64Array(count);
  const trackOf = new Uint16Array(count);
  const sizes = new Uint32Array(plan.bands.length * 2 + 1);
  const none = plan.bands.length * 2;
  for (let at = 0; at < count; at += 1) {
    const band = plan.bandOf?.[at] ?? 0;
    const head = plan.bands[band];
    const day = dayOnAxis(question, at) - (head?.origin ?? 0);
    const isPlaced = head && band !== NO_BAND && Number.isFinite(day) && passes?.[at] !== PASSES.hidden;
    const track = isPlaced ? band * 2 + (isClaimLine(columns, at) ? 1 : 0) : none;
    days[at] = day;
    trackOf[at] = track;
    sizes[track] = (sizes[track] ?? 0) + 1;
    if (at % CHUNK === CHUNK - 1) yield;
  }
  const tracks: Track[] = [];
  const next = new Uint32Array(none + 1);
  let start = 0;
  for (let track = 0; track < none; track += 1) {
    const end = start + (sizes[track] ?? 0);
    tracks.push({ index: track, band: track >> 1, isClaims: (track & 1) === 1, start, end });
    next[track] = start;
    start = end;
  }
  const order = new Uint32Array(start);
  for (let at = 0; at < count; at += 1) {
    const track = trackOf[at] ?? none;
    if (track === none) continue;
    const place = next[track] ?? 0;
    order[place] = at;
    next[track] = place + 1;
    if (at % CHUNK === CHUNK - 1) yield;
  }
  for (const track of tracks) {
    sortByDay(order.subarray(track.start, track.end), days);
    yield;
  }
  const rank = new Int32Array(count).fill(-1);
  const position = new Float64Array(order.length);
  let day = NaN;
  let known = NaN;
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    rank[at] = place;
    const own = days[at] ?? 0;
    if (own !== day) {
      day = own;
      known = Math.min(1, Math.max(0, scale.position(day)));
    }
    position[place] = known;
    if (place % CHUNK === CHUNK - 1) yield;
  }
  return { tracks, at: order, rank, position };
}
