import type { DayNumber } from "../domain/calendar-day.ts";

/** A run of days; `to` is exclusive. */
export type Extent = { readonly from: DayNumber; readonly to: DayNumber };

/** A run of days that holds something, with a little air around what it holds. */
export type Stretch = Extent & { readonly holds: Extent };

/** A stretch without anything, drawn narrow with its length written in. */
export type Gap = Extent & { readonly days: number };

/**
 * Days to a position along the axis, from 0 at its start to 1 at its end. Monotone, so it
 * can be inverted; linear within each stretch and within each gap.
 *
 *     calendar         2012 ··············· 2018 ········ 2022 ·· 2023
 *     gaps-collapsed   2012 ≈ 2018 ≈ 2022 ≈ 2023
 *     equal-steps      2012 · 2018 · 2022 · 2023
 *     day-zero         day 0 · +1 ··· +18
 *
 * The days of the first three are those of the calendar. The days of `day-zero` are counted from the
 * first day of an episode: what stands there is its own day minus the `origin` of its band. Which day
 * an event stands at is said by the clock, see `dayOnAxis`.
 */
export type TimeScale = {
  readonly type: "calendar" | "gaps-collapsed" | "equal-steps" | "day-zero";
  readonly position: (day: DayNumber) => number;
  readonly day: (position: number) => DayNumber;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** What is between the gaps; one stretch for the calendar scale. */
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly Gap[];
  /** For equal steps: the days that are one step apart, in order. */
  readonly steps?: readonly DayNumber[];
};

/** With nothing to show the axis still stands: the year 1970, day 0. */
export function hull(extents: readonly Extent[]): Extent {
  if (extents.length === 0) return { from: 0, to: 365 };
  const from = extents.reduce((least, extent) => Math.min(least, extent.from), Infinity);
  const to = extents.reduce((most, extent) => Math.max(most, extent.to), -Infinity);
  return from < to ? { from, to } : { from, to: from + 1 };
}
