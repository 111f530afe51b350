import { scaleLinear } from "d3";
import { hull } from "./time-scale.ts";
import type { Extent, TimeScale } from "./time-scale.ts";

/** Of the calendar scale, as a share of the whole. */
const ROOM_AFTER_LAST = 0.18;

export function calendarScale(extents: readonly Extent[]): TimeScale {
  const whole = hull(extents);
  const margin = Math.max(1, (whole.to - whole.from) * 0.03);
  const from = whole.from - margin;
  const to = whole.to + Math.max(margin, (whole.to - whole.from) * ROOM_AFTER_LAST); // the last label needs room
  const scale = scaleLinear([from, to], [0, 1]);
  return {
    type: "calendar",
    position: (day) => scale(day),
    day: (position) => scale.invert(position),
    from,
    to,
    stretches: [{ from, to, holds: whole }],
    gaps: [],
  };
}
