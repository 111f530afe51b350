import type { Clock } from "../domain/clock.ts";
import type { DayNumber } from "../domain/calendar-day.ts";
import { calendarScale } from "./calendar-scale.ts";
import { dayZeroScale } from "./day-zero-scale.ts";
import { equalStepsScale } from "./equal-steps-scale.ts";
import type { EventColumns } from "./event-columns.ts";
import { collapsedScale } from "./gaps-collapsed-scale.ts";
import { dayOnAxis, isClaimLine } from "./order-events.ts";
import { NO_BAND, ONE_BAND } from "./score-bands.ts";
import type { BandPlan } from "./score-bands.ts";
import type { Extent, TimeScale } from "./time-scale.ts";

export type ScaleQuestion = {
  readonly type: TimeScale["type"];
  readonly columns: EventColumns;
  readonly clock: Clock;
  /** The days on which documents were issued: they keep room for their columns. */
  readonly documents?: readonly DayNumber[];
  /** For day 0: the episodes. */
  readonly plan?: BandPlan;
};

/**
 * The axis of a corpus. Made from all of its events, whatever filters show, so that it stays where it
 * is while filters come and go.
 */
export function buildScale({
  type,
  columns,
  clock,
  documents = [],
  plan = ONE_BAND,
}: ScaleQuestion): TimeScale {
  if (type === "equal-steps") return equalStepsScale(standingDays(columns, clock));
  if (type === "day-zero") return dayZeroScale(heldExtents(columns, clock, plan));
  const held = heldExtents(columns, clock, ONE_BAND);
  const all = [...held, ...documents.map((day) => ({ from: day, to: day + 1 }))];
  return type === "calendar" ? calendarScale(all) : collapsedScale(all, documents);
}

function standingDays(columns: EventColumns, clock: Clock): readonly DayNumber[] {
  const days = new Set<DayNumber>();
  for (let at = 0; at < columns.count; at += 1) {
    const day = dayOnAxis({ columns, clock }, at);
    if (Number.isFinite(day)) days.add(day);
  }
  return [...days];
}

/** Days of the axis that hold something, touching ones as one: both ends of bounded events, the known end of open ones. */
function heldExtents(columns: EventColumns, clock: Clock, plan: BandPlan): readonly Extent[] {
  const ends = new Map<DayNumber, DayNumber>();
  for (let at = 0; at < columns.count; at += 1) {
    const band = plan.bandOf?.[at] ?? 0;
    const origin = plan.bands[band]?.origin ?? 0;
    const from = dayOnAxis({ columns, clock }, at) - origin;
    if (band === NO_BAND || !Number.isFinite(from)) continue;
    const latest = (columns.latest[at] ?? NaN) - origin;
    const isDay = clock === "said" || isClaimLine(columns, at) || !Number.isFinite(latest);
    const to = Math.max(from, isDay ? from : latest) + 1;
    if (to > (ends.get(from) ?? -Infinity)) ends.set(from, to);
    const since = columns.earliest[at] ?? NaN; // the line of a claim begins on the axis
    if (plan === ONE_BAND && isClaimLine(columns, at) && !ends.has(since)) ends.set(since, since + 1);
  }
  const held: { from: DayNumber; to: DayNumber }[] = [];
  for (const [from, to] of [...ends].toSorted(([a], [b]) => a - b)) {
    const last = held.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else held.push({ from, to });
  }
  return held;
}
