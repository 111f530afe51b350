import { dayNumber, isRealDay, weekday } from "./calendar-day.ts";
import type { Bilingual } from "./language.ts";

/** In ISO order, 0 = Monday. */
export const WEEKDAY_NAMES: readonly Bilingual[] = [
  { en: "Monday", zh: "星期一" },
  { en: "Tuesday", zh: "星期二" },
  { en: "Wednesday", zh: "星期三" },
  { en: "Thursday", zh: "星期四" },
  { en: "Friday", zh: "星期五" },
  { en: "Saturday", zh: "星期六" },
  { en: "Sunday", zh: "星期日" },
];

/** A day of some year; which one is the question. */
export type YearlessDay = { readonly month: number; readonly day: number };

export const weekdayName = (index: number): Bilingual =>
  WEEKDAY_NAMES[((index % 7) + 7) % 7] ?? { en: "", zh: "" };

export const fallsOn = (year: number, { month, day }: YearlessDay, wanted: number): boolean =>
  isRealDay(year, month, day) && weekday(dayNumber(year, month, day)) === wanted;

/** The years, both ends included, in which a day of the year falls on a weekday (0 = Monday). */
export function yearsWithWeekday(
  date: YearlessDay,
  wanted: number,
  firstYear: number,
  lastYear: number,
): readonly number[] {
  const years: number[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) if (fallsOn(year, date, wanted)) years.push(year);
  return years;
}
