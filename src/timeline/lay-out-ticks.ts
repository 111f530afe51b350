import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import { chooseTicks, tickLabel } from "./choose-ticks.ts";
import type { Tick } from "./choose-ticks.ts";
import type { ScorePicture } from "./score-picture.ts";
import type { TimeScale } from "./time-scale.ts";

/** Pixels between the beginnings of two labels. */
const TICK_ROOM = 76;

/** Each stretch chooses its own ticks; where none falls into view, the first day in view is named. */
export function layOutTicks(scale: TimeScale, axis: AxisPixels, language: Language): ScorePicture["ticks"] {
  return scale.stretches.flatMap(({ from, to, holds }) => {
    const start = Math.max(from, axis.day(axis.left));
    const end = Math.min(to, axis.day(axis.left + axis.width));
    if (!(start < end)) return [];
    const pixelsPerDay = (axis.x(to) - axis.x(from)) / (to - from);
    const ticks = chooseTicks(start, end, pixelsPerDay, TICK_ROOM, language).filter(
      (tick) => scale.type === "calendar" || (tick.from >= holds.from - 1 && tick.from < holds.to),
    );
    const shown =
      ticks.length > 0 ? ticks : [nameOfStretch(Math.max(holds.from, start), pixelsPerDay, language)];
    return shown.map((tick) => ({ ...tick, x: axis.x(tick.from) }));
  });
}

/** By its month where days are narrow, by its day where one could be pointed at. */
const nameOfStretch = (day: DayNumber, pixelsPerDay: number, language: Language): Tick => ({
  from: day,
  to: day + 1,
  label: tickLabel(day, pixelsPerDay < TICK_ROOM ? "month" : "day", language),
});
