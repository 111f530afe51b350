import type { Recogniser, Refiner } from "../candidate.ts";
import { dayMonth } from "./day-month.ts";
import { dayMonthRange, monthDayRange } from "./day-range.ts";
import { monthDay } from "./month-day.ts";
import { numericDate } from "./numeric-date.ts";
import { joinPartOfDay } from "./part-of-day.ts";
import { vague } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";

/** Of two that read the same words, the earlier in this list wins. */
export const ENGLISH_RECOGNISERS: readonly Recogniser[] = [
  monthDayRange,
  dayMonthRange,
  monthDay,
  dayMonth,
  numericDate,
  weekday,
  vague,
  year,
];

/** Run in this order. */
export const ENGLISH_REFINERS: readonly Refiner[] = [joinPartOfDay];
