import { dayNumber, daysInMonth, isRealDay, type DayNumber } from "./calendar-day.ts";
import {
  isFullyKnown,
  partRange,
  yearRange,
  type EdtfDate,
  type EdtfEnd,
  type EdtfMember,
  type EdtfShape,
} from "./edtf-shape.ts";

/** Outermost days. A missing bound is open, unknown, or of no use for drawing: the value says which. */
export type EdtfBounds = { readonly earliest?: DayNumber; readonly latest?: DayNumber };

/**
 * Why a value has no days: no calendar has them; a season without its hemisphere; the end lies
 * before the beginning; farther away than the axis reaches.
 */
export type NoBounds = "impossible" | "hemisphere" | "backwards" | "too-far";

/** Years before and after year 0 that the axis reaches. */
export const MOST_YEARS = 1_000_000;

/**
 * The outermost days of an EDTF value.
 *
 *     2018-04          2018-04-01 … 2018-04-30
 *     [2012,2018]      2012-01-01 … 2018-12-31: one of these, not the time between them
 *     2012/..          2012-01-01 …
 *
 * No bounds are given where they would only pretend to know: a day or month of a year that is
 * not known (`XXXX-11-28`, `20XX-11-28`) is one of many days far apart, not the time between them.
 */
export function boundsOf(shape: EdtfShape): EdtfBounds | NoBounds {
  if (shape.type === "date") return dateBounds(shape.date);
  if (shape.type === "interval") return between(endBounds(shape.begin), endBounds(shape.end));
  return setBounds(shape.members, shape.earlier, shape.later);
}

function dateBounds(date: EdtfDate): EdtfBounds | NoBounds {
  const { year, month, day } = date;
  const years = yearRange(year.digits);
  if (Math.max(Math.abs(years.first), Math.abs(years.last)) > MOST_YEARS) return "too-far";
  if (month && isFullyKnown(month.digits) && Number(month.digits) > 12) {
    return partOfYearBounds(years.first, years.last, Number(month.digits));
  }
  const months = month ? partRange(month.digits) : { first: 1, last: 12 };
  const days = day ? partRange(day.digits) : { first: 1, last: 31 };
  const earliest = firstDay(years, months, days);
  const latest = lastDay(years, months, days, day === undefined || !isFullyKnown(day.digits));
  if (earliest === undefined || latest === undefined) return "impossible";
  const isNowhere = year.digits === "XXXX" || (month !== undefined && !isFullyKnown(year.digits));
  return isNowhere ? {} : { earliest, latest };
}

type NumberRange = { readonly first: number; readonly last: number };

/** At most eight years are tried: no 29 February is farther from the next one. */
const LEAP_SEARCH = 8;

function firstDay(years: NumberRange, months: NumberRange, days: NumberRange): DayNumber | undefined {
  const until = Math.min(years.last, years.first + LEAP_SEARCH);
  for (let year = years.first; year <= until; year += 1) {
    for (let month = Math.max(1, months.first); month <= Math.min(12, months.last); month += 1) {
      const day = Math.max(1, days.first);
      if (isRealDay(year, month, day)) return dayNumber(year, month, day);
    }
  }
  return undefined;
}

function lastDay(
  years: NumberRange,
  months: NumberRange,
  days: NumberRange,
  clip: boolean,
): DayNumber | undefined {
  const until = Math.max(years.first, years.last - LEAP_SEARCH);
  for (let year = years.last; year >= until; year -= 1) {
    for (let month = Math.min(12, months.last); month >= Math.max(1, months.first); month -= 1) {
      const day = clip ? Math.min(days.last, daysInMonth(year, month)) : days.last;
      if (day >= days.first && isRealDay(year, month, day)) return dayNumber(year, month, day);
    }
  }
  return undefined;
}

/**
 * Months that the sub-year groupings of EDTF level 2 cover, first month and length: seasons as
 * meteorologists count them, a season belonging to the year in which it begins; quarters;
 * thirds; halves. Seasons 21 to 24 say no hemisphere and have no months.
 */
const PARTS_OF_YEAR: Readonly<Record<number, readonly [month: number, length: number]>> = {
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

function partOfYearBounds(firstYear: number, lastYear: number, part: number): EdtfBounds | NoBounds {
  if (part >= 21 && part <= 24) return "hemisphere";
  const months = PARTS_OF_YEAR[part];
  if (!months) return "impossible";
  const [month, length] = months;
  const next = month + length; // the month after the last one, perhaps of the next year
  const after = next > 12 ? dayNumber(lastYear + 1, next - 12, 1) : dayNumber(lastYear, next, 1);
  return { earliest: dayNumber(firstYear, month, 1), latest: after - 1 };
}

const endBounds = (end: EdtfEnd): EdtfBounds | NoBounds => (typeof end === "string" ? {} : dateBounds(end));

function between(begin: EdtfBounds | NoBounds, end: EdtfBounds | NoBounds): EdtfBounds | NoBounds {
  if (typeof begin === "string") return begin;
  if (typeof end === "string") return end;
  if (begin.earliest !== undefined && end.latest !== undefined && end.latest < begin.earliest) {
    return "backwards";
  }
  return { ...from(begin.earliest), ...until(end.latest) };
}

/** Members may stand in any order; `..` at an end opens that bound. */
function setBounds(members: readonly EdtfMember[], earlier: boolean, later: boolean): EdtfBounds | NoBounds {
  let earliest: DayNumber | undefined = Infinity;
  let latest: DayNumber | undefined = -Infinity;
  for (const { first, last } of members) {
    const bounds = last ? between(dateBounds(first), dateBounds(last)) : dateBounds(first);
    if (typeof bounds === "string") return bounds;
    earliest = lesser(earliest, bounds.earliest);
    latest = greater(latest, bounds.latest);
  }
  return { ...(!earlier && from(earliest)), ...(!later && until(latest)) };
}

const lesser = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.min(a, b);
const greater = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.max(a, b);
const from = (earliest: number | undefined): EdtfBounds => (earliest === undefined ? {} : { earliest });
const until = (latest: number | undefined): EdtfBounds => (latest === undefined ? {} : { latest });
