import type { Recogniser, Refiner } from "../candidate.ts";
import { joinClock } from "../join-clock.ts";
import { ago } from "./ago.ts";
import { century } from "./century.ts";
import { clock, noon, spokenClock } from "./clock.ts";
import { dayAlone } from "./day-alone.ts";
import { dayMonth } from "./day-month.ts";
import { dayMonthRange, monthDayRange } from "./day-range.ts";
import { decade, eraDecade } from "./decade.ts";
import { deicticDay } from "./deictic-day.ts";
import {
  amountDuration,
  bareUnits,
  framedUnit,
  halfUnit,
  hangingCount,
  nights,
  quarterCentury,
  rankedUnit,
  rateOfNights,
  stretchToDate,
} from "./duration.ts";
import { edgeOfUnit, endTheDay } from "./edge.ts";
import { everyUnit, frequencyAdverb, timesPerUnit } from "./frequency.ts";
import { holiday, movableFeast } from "./holiday.ts";
import { monthDay } from "./month-day.ts";
import { extendByModifier } from "./modifier.ts";
import { month } from "./month.ts";
import { nineEleven, numericDate } from "./numeric-date.ts";
import { joinPartOfDay } from "./part-of-day.ts";
import { fiscalYear, half, quarter } from "./quarter.ts";
import { anaphoricUnit, deicticUnit, neighbourUnit } from "./relative-unit.ts";
import { season } from "./season.ts";
import { samePeriod, yearAgoPeriod } from "./same-period.ts";
import { shareYear } from "./share-year.ts";
import { timeOfDay } from "./time-of-day.ts";
import { future, past, present, vagueYears } from "./vague.ts";
import { weekOfMonth } from "./week-of-month.ts";
import { everyWeekday, weekday, weekend } from "./weekday.ts";
import { eraYear, shortYear, year, yearRange } from "./year.ts";

/** Of two that read the same words, the earlier in this list wins. */
export const ENGLISH_RECOGNISERS: readonly Recogniser[] = [
  monthDayRange,
  dayMonthRange,
  monthDay,
  dayMonth,
  numericDate,
  nineEleven,
  month,
  yearRange,
  eraYear,
  eraDecade,
  decade,
  century,
  fiscalYear,
  quarter,
  half,
  season,
  holiday,
  movableFeast,
  everyWeekday,
  weekday,
  weekend,
  deicticDay,
  deicticUnit,
  anaphoricUnit,
  neighbourUnit,
  edgeOfUnit,
  endTheDay,
  samePeriod,
  yearAgoPeriod,
  weekOfMonth,
  dayAlone,
  ago,
  amountDuration,
  framedUnit,
  halfUnit,
  quarterCentury,
  hangingCount,
  rankedUnit,
  stretchToDate,
  nights,
  rateOfNights,
  bareUnits,
  everyUnit,
  timesPerUnit,
  frequencyAdverb,
  clock,
  spokenClock,
  noon,
  timeOfDay,
  present,
  past,
  future,
  vagueYears,
  year,
  shortYear,
];

/** Run in this order. */
export const ENGLISH_REFINERS: readonly Refiner[] = [
  joinPartOfDay,
  joinClock(/^(?: ?,? ?(?:on )?(?:the )?)$/, /^(?: ?,? (?:at |around |about )?)$/),
  extendByModifier,
  shareYear,
];
