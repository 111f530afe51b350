import { calendarDay, dayNumber, formatIsoDay, weekday } from "../../domain/calendar-day.ts";

/**
 * The EDTF form of a TIMEX3 value, or `undefined` where it has no place on a calendar
 * (lengths such as P3Y, PRESENT_REF, a decade of no century, a fiscal year, which no text defines).
 *
 *     2018-04-21TAF → 2018-04-21      2018-W16 → 2018-04-16/2018-04-22
 *     BC0044        → -0043           2018-Q1  → 2018-33
 *     189           → 189X            2018-SP  → 2018-25 (seasons of the northern hemisphere)
 */
export function timexToEdtf(timex: string): string | undefined {
  if (PLAIN.test(timex)) return timex;
  const [value = ""] = timex.split("T");
  const week = /^(\d{4})-W(\d{2})(-WE|-[1-7])?$/.exec(value);
  if (week) return weekToEdtf(Number(week[1]), Number(week[2]), week[3]);
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part) return `${part[1]}-${PARTS_OF_YEAR[part[2] ?? ""]}`;
  if (/^\d{4}-QX$/.test(value)) return value.slice(0, 4);
  if (/^(?:\d{2}|\d{3})$/.test(value)) return value.padEnd(4, "X");
  const before = /^BC(\d{4})(-.*)?$/.exec(value);
  if (before) {
    const year = Number(before[1]) - 1;
    return year < 0
      ? undefined
      : `${year === 0 ? "" : "-"}${String(year).padStart(4, "0")}${before[2] ?? ""}`;
  }
  const isDate = /^[\dX]{4}(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/.test(value);
  return isDate && /\d/.test(value) ? value : undefined;
}

/** A year, month or day with all its figures is written alike in both. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;

const PARTS_OF_YEAR: Readonly<Record<string, number>> = {
  SP: 25,
  SU: 26,
  FA: 27,
  WI: 28,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

/** ISO 8601: week 1 is the week of 4 January; a weekend is its Saturday and Sunday. */
function weekToEdtf(year: number, week: number, part: string | undefined): string {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - weekday(fourth) + (week - 1) * 7;
  if (part !== undefined && part !== "-WE") return formatIsoDay(monday + Number(part.slice(1)) - 1);
  const first = part === "-WE" ? monday + 5 : monday;
  return `${formatIsoDay(first)}/${formatIsoDay(monday + 6)}`;
}

/** `04-20` of a year, some days later, by the calendar of that year. */
export function shiftDay(
  year: number,
  month: number,
  day: number,
  by: number,
): { readonly year: number; readonly month: number; readonly day: number } {
  return calendarDay(dayNumber(year, month, day) + by);
}
