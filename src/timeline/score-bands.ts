import type { DayNumber } from "../domain/calendar-day.ts";
import type { EventColumns } from "./event-columns.ts";

/**
 * The bands of a score from top to bottom, and which event lies in which.
 *
 * `origin` is the day of the calendar that is day 0 of the band's axis: an event of the band stands at
 * its own day minus `origin`. It is 0 where the axis is the calendar itself, and the first day of the
 * episode where episodes are laid under one another.
 */
export type BandPlan = {
  readonly bands: readonly BandHead[];
  /** The band of every `at`, or NO_BAND; absent where all lie in the first. */
  readonly bandOf?: Uint8Array;
  /** How many episodes found no band. */
  readonly leftOut: number;
};

export type BandHead = { readonly id: string; readonly label: string; readonly origin: DayNumber };

export const NO_BAND = 255;

export const ONE_BAND: BandPlan = { bands: [{ id: "", label: "", origin: 0 }], leftOut: 0 };

/** The author's lanes in the author's order; a single lane is no lane. */
export function laneBands(
  columns: EventColumns,
  lanes: readonly { readonly id: string; readonly label: string }[],
): BandPlan {
  if (lanes.length < 2) return ONE_BAND;
  return { bands: lanes.map((lane) => ({ ...lane, origin: 0 })), bandOf: columns.lane, leftOut: 0 };
}
