import type { Clock } from "../domain/clock.ts";
import { standingDay } from "./event-columns.ts";
import type { EventColumns } from "./event-columns.ts";
import type { TimeScale } from "./time-scale.ts";

/**
 * How many of the events that pass stand in each of equally wide bins along the axis, by the day they
 * stand at. `originOf` gives the day an event's own axis begins at, where events are laid on day 0.
 */
export function countBins(
  columns: EventColumns,
  passes: Uint8Array,
  scale: TimeScale,
  clock: Clock,
  bins: number,
  originOf: (at: number) => number = () => 0,
): Uint32Array {
  const counts = new Uint32Array(bins);
  let [day, bin] = [NaN, -1];
  for (let at = 0; at < columns.count; at += 1) {
    if (passes[at] !== 1) continue;
    const standing = standingDay(columns, at, clock) - originOf(at);
    if (Number.isNaN(standing)) continue;
    if (standing !== day) {
      day = standing;
      bin = Math.min(bins - 1, Math.max(0, Math.floor(scale.position(day + 0.5) * bins)));
    }
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
