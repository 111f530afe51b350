import { scaleLinear } from "d3";
import type { DayNumber } from "../domain/calendar-day.ts";
import type { TimeScale } from "./time-scale.ts";

/** Steps left free after the last day, for its label, as a share of all. */
const ROOM_AFTER_LAST = 0.18;

/**
 * Every day on which something stands is one step from the next, however long it took. Between two of
 * them days are evenly spread; before the first and after the last a day is a step.
 */
export function equalStepsScale(days: readonly DayNumber[]): TimeScale {
  const steps = [...new Set(days)].toSorted((a, b) => a - b);
  const [first = 0] = steps;
  if (steps.length === 0) steps.push(first);
  const last = steps.at(-1) ?? first;
  const room = Math.max(1, Math.ceil(steps.length * ROOM_AFTER_LAST));
  const whole = steps.length + room;
  const from = first - 0.5;
  const to = last + room + 0.5;
  const scale = scaleLinear([from, ...steps, to], [0, ...steps.map((_, index) => (index + 0.5) / whole), 1]);
  return {
    type: "equal-steps",
    position: (day) => scale(day),
    day: (position) => scale.invert(position),
    from,
    to,
    stretches: [{ from, to, holds: { from: first, to: last + 1 } }],
    gaps: [],
    steps,
  };
}
