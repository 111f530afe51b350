import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import { chooseTicks, tickLabel } from "./choose-ticks.ts";
import type { Tick } from "./choose-ticks.ts";
import type { ScorePicture } from "./score-picture.ts";
import type { TimeScale } from "./time-scale.ts";

/** Pixels between the beginnings of two labels. */
const TICK_ROOM = 76;
const DAY_ROOM = 96;
const COUNT_ROOM = 48;

/** The axis of a scale in words, as far as it is in view. */
export function layOutTicks(scale: TimeScale, axis: AxisPixels, language: Language): ScorePicture["ticks"] {
  if (scale.steps) return stepTicks(scale.steps, axis, language);
  if (scale.type === "day-zero") return countedTicks(scale, axis, language);
  return calendarTicks(scale, axis, language);
}

/** Every step is named by its day as long as there is room, then every second, every fourth, …. */
function stepTicks(steps: readonly DayNumber[], axis: AxisPixels, language: Language): ScorePicture["ticks"] {
  const { from, to } = visibleDays(axis);
  let first = 0;
  let end = steps.length;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((steps[middle] ?? 0) < from) first = middle + 1;
    else end = middle;
  }
  const [start = 0, next = start + 1] =
    first + 1 < steps.length ? steps.slice(first, first + 2) : steps.slice(-2);
  const apart = Math.max(1e-6, Math.abs(axis.x(next) - axis.x(start)));
  const every = 2 ** Math.max(0, Math.ceil(Math.log2(DAY_ROOM / apart)));
  const ticks: ScorePicture["ticks"][number][] = [];
  for (let index = Math.ceil(first / every) * every; index < steps.length; index += every) {
    const day = steps[index] ?? 0;
    if (day > to) break;
    ticks.push({ from: day, to: day + 1, label: tickLabel(day, "day", language), x: axis.x(day) });
  }
  return ticks;
}

/** Days counted from the first of each episode: day 0, +1, +18; 第0天, 第1天, 第18天. */
function countedTicks({ from, to }: TimeScale, axis: AxisPixels, language: Language): ScorePicture["ticks"] {
  const start = Math.max(from, axis.day(axis.left));
  const end = Math.min(to, axis.day(axis.left + axis.width));
  const pixelsPerDay = (axis.x(to) - axis.x(from)) / (to - from);
  let every = 1;
  for (let times = 0; every * pixelsPerDay < COUNT_ROOM && times < 60; times += 1) {
    every *= times % 3 === 1 ? 2.5 : 2; // 1, 2, 5, 10, 20, 50, …
  }
  const ticks: ScorePicture["ticks"][number][] = [];
  for (let day = Math.ceil(start / every) * every; day < end; day += every) {
    const own = day === 0 ? 0 : day; // never -0
    ticks.push({ from: own, to: own + every, label: countLabel(own, language), x: axis.x(own) });
  }
  return ticks;
}

function countLabel(day: number, language: Language): string {
  if (language === "zh") return day < 0 ? `前${-day}天` : `第${day}天`;
  return day === 0 ? "day 0" : day < 0 ? `−${-day}` : `+${day}`;
}

const visibleDays = (axis: AxisPixels) => ({
  from: axis.day(axis.left),
  to: axis.day(axis.left + axis.width),
});

/** Each stretch chooses its own ticks; where none falls into view, the first day in view is named. */
function calendarTicks(scale: TimeScale, axis: AxisPixels, language: Language): ScorePicture["ticks"] {
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
