import type { EdtfBounds } from "../../domain/edtf-bounds.ts";
import {
  parseEdtfShape,
  yearRange,
  type EdtfComponent,
  type EdtfDate,
  type EdtfEnd,
  type EdtfMember,
  type EdtfShape,
} from "../../domain/edtf-shape.ts";
import { readEdtf } from "./edtf-bounds.ts";

/**
 * Whether a date cannot be true if what is known is true. What carries ? or ~ binds nobody, nor
 * does an unknown digit: `XXXX-11-28` excludes 2025-11-27 and admits 2025-11-28, or 2025 alone.
 * Values that are not EDTF contradict nothing; `readEdtf` refuses them.
 */
export function contradicts(known: string, value: string): boolean {
  const a = parseEdtfShape(known);
  const b = parseEdtfShape(value);
  if (!a || !b) return false;
  if (a.type === "set") return !hasDoubt(a.members) && !liesWithin(value, known);
  if (b.type === "set") return b.members.every(({ first, last }) => clashesWithAny(a, first, last));
  if (a.type === "date" && b.type === "date") return clash(a.date, b.date);
  if (a.type === "date" && b.type === "interval") return clashEnd(a.date, b.begin) && clashEnd(a.date, b.end);
  if (a.type === "interval" && b.type === "interval") {
    return clashEnds(a.begin, b.begin) || clashEnds(a.end, b.end);
  }
  return a.type === "interval" && b.type === "date" && !isInside(a.begin, a.end, b.date, value);
}

const clashesWithAny = (known: EdtfShape, first: EdtfDate, last: EdtfDate | undefined): boolean => {
  if (known.type !== "date") return false;
  return clash(known.date, first) && (last === undefined || clash(known.date, last));
};

const clashEnds = (known: EdtfEnd, end: EdtfEnd): boolean =>
  typeof known !== "string" && clashEnd(known, end);
const clashEnd = (known: EdtfDate, end: EdtfEnd): boolean => typeof end !== "string" && clash(known, end);

function clash(known: EdtfDate, date: EdtfDate): boolean {
  return (
    clashYear(known.year, date.year) || clashPart(known.month, date.month) || clashPart(known.day, date.day)
  );
}

function clashYear(known: EdtfComponent, { digits }: EdtfComponent): boolean {
  if (known.qualifier !== "" || known.digits === "XXXX" || digits === "XXXX") return false;
  const a = yearRange(known.digits);
  const b = yearRange(digits);
  return a.last < b.first || b.last < a.first;
}

function clashPart(known: EdtfComponent | undefined, part: EdtfComponent | undefined): boolean {
  if (!known || !part || known.qualifier !== "") return false;
  return [...known.digits].some((digit, index) => {
    const other = part.digits[index];
    return digit !== "X" && other !== "X" && digit !== other;
  });
}

/** A day named for an event that lasted longer: one of its ends, or a day between them. */
function isInside(begin: EdtfEnd, end: EdtfEnd, date: EdtfDate, value: string): boolean {
  if (typeof begin === "string" || typeof end === "string") {
    return typeof begin === "string" || !clash(begin, date) || (typeof end !== "string" && !clash(end, date));
  }
  if (!clash(begin, date) || !clash(end, date)) return true;
  const from = inYearOf(begin, date);
  const to = inYearOf(end, date);
  return !clashYear(begin.year, date.year) && liesWithin(value, `${from}/${to}`);
}

/** The known month and day in the year that is proposed. */
function inYearOf(known: EdtfDate, { year }: EdtfDate): string {
  return [year.digits, known.month?.digits, known.day?.digits].filter((part) => part !== undefined).join("-");
}

function liesWithin(value: string, limits: string): boolean {
  const inner = boundsOf(value);
  const outer = boundsOf(limits);
  const isEarlyEnough =
    outer.latest === undefined || inner.latest === undefined || inner.latest <= outer.latest;
  const isLateEnough =
    outer.earliest === undefined || inner.earliest === undefined || inner.earliest >= outer.earliest;
  return isEarlyEnough && isLateEnough;
}

function boundsOf(value: string): EdtfBounds {
  const read = readEdtf(value);
  return read.ok ? read.value : {};
}

const hasDoubt = (members: readonly EdtfMember[]): boolean =>
  members.some(({ first, last }) =>
    [first, last].some((date) =>
      [date?.year, date?.month, date?.day].some((part) => (part?.qualifier ?? "") !== ""),
    ),
  );
