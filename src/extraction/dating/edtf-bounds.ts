import { parse } from "edtf";
import { dayNumber, daysInMonth, isRealDay, type DayNumber } from "../../domain/calendar-day.ts";
import {
  isFullyKnown,
  parseEdtfShape,
  partRange,
  yearRange,
  type EdtfDate,
  type EdtfEnd,
  type EdtfMember,
  type EdtfShape,
} from "../../domain/edtf-shape.ts";
import { failure, success, type Problem, type Result } from "../../base/problem.ts";

/** Outermost days. A missing bound is open, unknown, or of no use for drawing: the value says which. */
export type EdtfBounds = { readonly earliest?: DayNumber; readonly latest?: DayNumber };
export type ReadEdtf = EdtfBounds & { readonly edtf: string };

/**
 * Checks an EDTF value and computes its outermost days. The `edtf` library decides what is
 * EDTF; the days are counted here, because its own bounds are UTC milliseconds, end a one-of
 * range at its first year, put a missing end at 1970, carry 29 February of a common year into
 * March, and end the year's first third in May.
 *
 * No bounds are given where they would only pretend to know: a day or month of a year that is
 * not known (`XXXX-11-28`, `20XX-11-28`) is one of many days far apart, not the time between them.
 *
 * `where` goes into the problem: the file and line the value came from.
 */
export function readEdtf(value: string, where = "date"): Result<ReadEdtf> {
  const shape = parseEdtfShape(value);
  if (!shape) return failure({ ...faultOf(value), where });
  const bounds = boundsOf(shape);
  if (bounds === "impossible") return failure({ ...impossible(value), where });
  if (!isEdtf(value)) return failure({ ...unreadable(value), where });
  if (bounds === "hemisphere") return failure({ ...whichHemisphere(value), where });
  if (bounds === "backwards") return failure({ ...backwards(value), where });
  return success({ edtf: value, ...bounds });
}

type Fault = Omit<Problem, "where">;
type Refusal = "impossible" | "hemisphere" | "backwards";

// The library parses some 5 000 values a second; a long text names the same days again and again.
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 10_000;

function isEdtf(value: string): boolean {
  const known = verdicts.get(value);
  if (known !== undefined) return known;
  const verdict = parses(value);
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
  verdicts.set(value, verdict);
  return verdict;
}

function parses(value: string): boolean {
  try {
    parse(value, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

function boundsOf(shape: EdtfShape): EdtfBounds | Refusal {
  if (shape.type === "date") return dateBounds(shape.date);
  if (shape.type === "interval") return between(endBounds(shape.begin), endBounds(shape.end));
  return setBounds(shape.members, shape.earlier, shape.later);
}

/** Two forms that people write get their own advice. */
function faultOf(value: string): Fault {
  if (/\dT\d/.test(value)) {
    return {
      what: `"${value}" gives a clock time`,
      remedy: "Write the day alone (2025-11-28); parts of a day are kept as words.",
    };
  }
  if (/\d-?W\d/.test(value)) {
    return {
      what: `"${value}" is a week, which EDTF cannot write`,
      remedy: "Write the first and the last day of the week: 2018-04-16/2018-04-22.",
    };
  }
  return unreadable(value);
}

const unreadable = (value: string): Fault => ({
  what: `"${value}" is not a date in the form EDTF`,
  remedy: "Write year-month-day with two-digit months and days (2018-04-21), add ? or ~ where in doubt.",
});
const impossible = (value: string): Fault => ({
  what: `"${value}" names a day that no calendar has`,
  remedy: "Correct the month or the day.",
});
const whichHemisphere = (value: string): Fault => ({
  what: `"${value}" names a season without saying in which hemisphere`,
  remedy:
    "Write 25 to 28 for northern spring to winter (2018-25), 29 to 32 for southern, or the months (2018-03/2018-05).",
});
const backwards = (value: string): Fault => ({
  what: `"${value}" ends before it begins`,
  remedy: "Put the earlier date first.",
});

function dateBounds(date: EdtfDate): EdtfBounds | Refusal {
  const { year, month, day } = date;
  const years = yearRange(year.digits);
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
 * Months that the parts of a year cover (ISO 8601-2 §4.8), first month and length: seasons as
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

function partOfYearBounds(firstYear: number, lastYear: number, part: number): EdtfBounds | Refusal {
  if (part >= 21 && part <= 24) return "hemisphere";
  const months = PARTS_OF_YEAR[part];
  if (!months) return "impossible";
  const [month, length] = months;
  const next = month + length; // the month after the last one, perhaps of the next year
  const after = next > 12 ? dayNumber(lastYear + 1, next - 12, 1) : dayNumber(lastYear, next, 1);
  return { earliest: dayNumber(firstYear, month, 1), latest: after - 1 };
}

const endBounds = (end: EdtfEnd): EdtfBounds | Refusal => (typeof end === "string" ? {} : dateBounds(end));

function between(begin: EdtfBounds | Refusal, end: EdtfBounds | Refusal): EdtfBounds | Refusal {
  if (typeof begin === "string") return begin;
  if (typeof end === "string") return end;
  if (begin.earliest !== undefined && end.latest !== undefined && end.latest < begin.earliest) {
    return "backwards";
  }
  return { ...from(begin.earliest), ...until(end.latest) };
}

/** Members may stand in any order; `..` at an end opens that bound. */
function setBounds(members: readonly EdtfMember[], earlier: boolean, later: boolean): EdtfBounds | Refusal {
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
