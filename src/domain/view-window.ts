import type { DayNumber } from "./calendar-day.ts";

/** The stretch of time on screen, in days; `to` is exclusive. Fractions occur while zooming. */
export type ViewWindow = { readonly from: DayNumber; readonly to: DayNumber };
