import type { Recogniser, Refiner } from "../candidate.ts";
import { joinClock } from "../join-clock.ts";
import { century, decade } from "./century.ts";
import { clock } from "./clock.ts";
import { date, numericDate } from "./date.ts";
import { day } from "./day.ts";
import { dayWord } from "./day-word.ts";
import { amountDuration, countedDays, planPeriod, shifted } from "./duration.ts";
import { eraYear } from "./era-year.ts";
import { frequency } from "./frequency.ts";
import { holiday } from "./holiday.ts";
import { joinFrequency } from "./join-frequency.ts";
import { monthWord } from "./month-word.ts";
import { joinPartOfDay, partOfDay } from "./part-of-day.ts";
import { firstMonths, half, quarter, quarterWord, season } from "./part-of-year.ts";
import { dayRange, monthRange, yearRange } from "./range.ts";
import { future, past, present, vagueYears } from "./vague.ts";
import { week, weekOfMonth } from "./week.ts";
import { edge, fiscalYear, year } from "./year.ts";

/** Of two that read the same words, the earlier in this list wins. */
export const CHINESE_RECOGNISERS: readonly Recogniser[] = [
  dayRange,
  monthRange,
  yearRange,
  weekOfMonth,
  eraYear,
  date,
  numericDate,
  monthWord,
  dayWord,
  day,
  week,
  firstMonths,
  quarter,
  quarterWord,
  half,
  season,
  holiday,
  decade,
  century,
  fiscalYear,
  year,
  edge,
  shifted,
  vagueYears,
  amountDuration,
  countedDays,
  planPeriod,
  frequency,
  clock,
  partOfDay,
  present,
  past,
  future,
];

/** Run in this order. */
export const CHINESE_REFINERS: readonly Refiner[] = [
  joinFrequency,
  joinPartOfDay,
  joinClock(/^(?!)/, /^[ ,的]?$/),
];
