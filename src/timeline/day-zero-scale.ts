import { calendarScale } from "./calendar-scale.ts";
import type { Extent, TimeScale } from "./time-scale.ts";

/**
 * True lengths, counted from the first day of each episode. The extents are of days of that axis: the
 * first day of every episode is 0, and what a text told of it 18 days later stands at 18.
 */
export function dayZeroScale(extents: readonly Extent[]): TimeScale {
  return { ...calendarScale([{ from: 0, to: 1 }, ...extents]), type: "day-zero" };
}
