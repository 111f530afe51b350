import type { Clock } from "../domain/clock.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { EventColumns } from "./event-columns.ts";

/** How many of the events that pass stand in a window, or reach into it. `passes`: 1 for those that do. */
export function countInWindow(
  columns: EventColumns,
  passes: Uint8Array,
  clock: Clock,
  { from, to }: ViewWindow,
): number {
  const [first, last] = clock === "said" ? [columns.said, columns.said] : [columns.earliest, columns.latest];
  let count = 0;
  for (let at = 0; at < columns.count; at += 1) {
    const [earliest, latest] = [first[at] ?? NaN, last[at] ?? NaN];
    const isPlaced = Number.isFinite(earliest) || Number.isFinite(latest);
    // A day begins at its number and ends with the next; an open end is where the known one is.
    const start = earliest === -Infinity ? latest : earliest;
    const end = latest === Infinity ? earliest : latest;
    if (passes[at] === 1 && isPlaced && start < to && end + 1 > from) count += 1;
  }
  return count;
}
