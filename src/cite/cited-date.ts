import { dayPart, monthPart } from "../domain/edtf-parts.ts";
import { isFullyKnown, parseEdtfShape } from "../domain/edtf-shape.ts";
import type { EdtfDate } from "../domain/edtf-shape.ts";
import { longMonth } from "../domain/month-name-en.ts";

/** One day, month or year as a citation writes it. `year` is in brackets where nobody printed it: `[2018?]`, `[20--]`. */
export type CitedDay = {
  readonly year: string;
  /** The bare number where the year is known beyond doubt. */
  readonly certainYear?: number;
  readonly month?: number;
  readonly day?: number;
};

/** `isDoubtful`: month and day are in doubt as well, so the whole stands in brackets. */
export type CitedDate = { readonly from: CitedDay; readonly to?: CitedDay; readonly isDoubtful: boolean };

/** Nothing where the value has no one date or range: sets and open ends are told in a note, not squeezed in. */
export function citedDate(edtf: string | undefined): CitedDate | undefined {
  const shape = edtf === undefined ? undefined : parseEdtfShape(edtf);
  if (shape?.type === "date") return { from: citedDay(shape.date), isDoubtful: isDoubtful(shape.date) };
  if (shape?.type !== "interval" || typeof shape.begin === "string" || typeof shape.end === "string") {
    return undefined;
  }
  const { begin, end } = shape;
  return { from: citedDay(begin), to: citedDay(end), isDoubtful: isDoubtful(begin) || isDoubtful(end) };
}

const isDoubtful = ({ month, day }: EdtfDate): boolean =>
  [month, day].some((part) => /[?%~]/.test(part?.qualifier ?? ""));

function citedDay(date: EdtfDate): CitedDay {
  const { digits, qualifier } = date.year;
  const [month, day] = [monthPart(date), dayPart(date)];
  const isDoubted = qualifier !== "";
  const isKnown = isFullyKnown(digits) && digits.length >= 4;
  return {
    year: isKnown
      ? isDoubted && !isDoubtful(date)
        ? `[${digits}?]`
        : digits
      : digits === "XXXX"
        ? "[n.d.]"
        : `[${digits.padEnd(4, "X").replaceAll("X", "-")}]`,
    ...(isKnown && !isDoubted && { certainYear: Number(digits) }),
    ...(month?.type === "month" && { month: month.month }),
    ...(month?.type === "month" && day?.type === "day" && { day: day.day }),
  };
}

type Order = "month-first" | "day-first";

/** "April 20–21, [2018?]" or "20–21 Apr. [2018?]"; a date that is in doubt as a whole stands in brackets. */
export function writeDate(date: CitedDate, order: Order): string {
  const { from, to, isDoubtful: isWhole } = date;
  const words = to === undefined ? writeDay(from, order) : writeRange(from, to, order);
  return isWhole ? `[${words}?]` : words;
}

export function writeDay({ year, month, day }: CitedDay, order: Order): string {
  const name = monthName(month, order);
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return order === "month-first" ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

function writeRange(from: CitedDay, to: CitedDay, order: Order): string {
  const isOneMonth =
    from.year === to.year && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const name = monthName(to.month, order);
  if (isOneMonth && name !== undefined) {
    const days = `${from.day}–${to.day}`;
    return order === "month-first" ? `${name} ${days}, ${to.year}` : `${days} ${name} ${to.year}`;
  }
  if (from.year === to.year && from.month === undefined) return from.year;
  return `${writeDay(from, order)}–${writeDay(to, order)}`;
}

function monthName(month: number | undefined, order: Order): string | undefined {
  if (month === undefined) return undefined;
  const name = longMonth(month);
  return order === "month-first" ? name : mlaMonth(name);
}

/** MLA shortens all but May, June and July, to three letters; September to four. */
const mlaMonth = (name: string): string =>
  name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`;

/** An ISO day of access: certain, always whole. */
export function writeIsoDay(isoDay: string, order: Order): string {
  const date = citedDate(isoDay);
  return date === undefined ? isoDay : writeDate(date, order);
}
