import { isFullyKnown, partRange, yearRange, type EdtfDate, type EdtfMember } from "./edtf-shape.ts";

/**
 * What the words for a date need to know about it, the same for every language.
 *
 *     century, decade   `20XX` or `20`, `201X` or `201`; with `count` = 21 for the 21st century
 *     year              a year that is known
 *     unstated          XXXX, or digits unknown in a way no language names
 */
export type YearPart =
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "decade"; readonly first: number }
  | { readonly type: "century"; readonly count: number }
  | { readonly type: "unstated" };

export function yearPart({ year }: EdtfDate): YearPart {
  const { digits } = year;
  const { first, last } = yearRange(digits);
  if (first === last) return { type: "year", year: first };
  if (digits.startsWith("-")) return { type: "unstated" };
  if (last - first === 9) return { type: "decade", first };
  if (last - first === 99) return { type: "century", count: first / 100 + 1 };
  return { type: "unstated" };
}

/** A month 1 to 12, a part of a year 21 to 41, a stretch of months, or nothing known. */
export type MonthPart =
  | { readonly type: "month"; readonly month: number }
  | { readonly type: "part"; readonly part: number }
  | { readonly type: "months"; readonly first: number; readonly last: number }
  | { readonly type: "unstated" };

export function monthPart({ month }: EdtfDate): MonthPart | undefined {
  if (!month) return undefined;
  if (month.digits === "XX") return { type: "unstated" };
  const { first, last } = partRange(month.digits);
  if (!isFullyKnown(month.digits))
    return { type: "months", first: Math.max(1, first), last: Math.min(12, last) };
  return first <= 12 ? { type: "month", month: first } : { type: "part", part: first };
}

export type DayPart =
  | { readonly type: "day"; readonly day: number }
  | { readonly type: "days"; readonly first: number; readonly last: number }
  | { readonly type: "unstated" };

export function dayPart({ day }: EdtfDate): DayPart | undefined {
  if (!day) return undefined;
  if (day.digits === "XX") return { type: "unstated" };
  const { first, last } = partRange(day.digits);
  if (isFullyKnown(day.digits)) return { type: "day", day: first };
  return { type: "days", first: Math.max(1, first), last: Math.min(31, last) };
}

/** Seasons are told apart by hemisphere in EDTF, never in words. */
export type PartOfYear = {
  readonly kind: "season" | "quarter" | "third" | "half";
  /** 1-based: spring is the first season. */
  readonly index: number;
};

export function partOfYear(part: number): PartOfYear {
  if (part <= 32) return { kind: "season", index: ((part - 21) % 4) + 1 };
  if (part <= 36) return { kind: "quarter", index: part - 32 };
  return part <= 39 ? { kind: "third", index: part - 36 } : { kind: "half", index: part - 39 };
}

/** What a qualifier says: `?` uncertain, `~` approximate, `%` both. */
export type Doubt = {
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
};

export const doubtOf = (qualifier: string | undefined): Doubt => ({
  isUncertain: qualifier === "?" || qualifier === "%",
  isApproximate: qualifier === "~" || qualifier === "%",
});

/** What all parts of a date share. */
export function doubtOfWhole({ year, month, day }: EdtfDate): Doubt {
  const parts = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => doubtOf(part.qualifier));
  return {
    isUncertain: parts.every((part) => part.isUncertain),
    isApproximate: parts.every((part) => part.isApproximate),
  };
}

/**
 * How two dates hang together, so that what they share is written once:
 * `day` = only the days differ, `month` = days and months, `year` = only the years.
 * Undefined when they must both be written out.
 */
export function differsIn(a: EdtfDate, b: EdtfDate): "day" | "month" | "year" | undefined {
  const sameMarks =
    a.year.qualifier === b.year.qualifier &&
    a.month?.qualifier === b.month?.qualifier &&
    a.day?.qualifier === b.day?.qualifier;
  if (!sameMarks || !isPlain(a) || !isPlain(b)) return undefined;
  const sameYear = a.year.digits === b.year.digits;
  const sameMonth = a.month?.digits === b.month?.digits;
  const sameDay = a.day?.digits === b.day?.digits;
  if (sameYear && sameMonth && !sameDay) return "day";
  if (sameYear && !sameMonth) return "month";
  return !sameYear && sameMonth && sameDay && a.month !== undefined ? "year" : undefined;
}

/** Month and day, where given, are single numbers of the calendar. */
function isPlain(date: EdtfDate): boolean {
  const month = monthPart(date);
  const day = dayPart(date);
  return (month === undefined || month.type === "month") && (day === undefined || day.type === "day");
}

/** Both sides of a single range such as `[2023-07-14..2023-07-15]`. */
export function onlyRange(members: readonly EdtfMember[]): { first: EdtfDate; last: EdtfDate } | undefined {
  const [member] = members;
  if (members.length !== 1 || member?.last === undefined) return undefined;
  return { first: member.first, last: member.last };
}

const MANY = 4;

/** `[2013-11-28,2014-11-28…]`: years so many that naming the first and the last reads better. */
export function areManyConsecutiveYears(dates: readonly EdtfDate[]): boolean {
  const years = dates.map((date) => yearRange(date.year.digits).first);
  return (
    years.length >= MANY && years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)
  );
}
