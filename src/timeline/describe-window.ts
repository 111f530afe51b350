import { calendarDay } from "../domain/calendar-day.ts";
import type { DayNumber } from "../domain/calendar-day.ts";
import { formatDate } from "../domain/format-date.ts";
import type { Language } from "../domain/language.ts";
import type { ViewWindow } from "../domain/view-window.ts";

/** Wider than this many days, a window is told in years; in months. */
const TOLD_IN_YEARS = 365.25 * 12;
const TOLD_IN_MONTHS = 70;

/**
 * The first and the last day of a window in words, as exact as its width makes sensible: "2012" and
 * "2025", "Apr 2018" and "Sep 2022", "20 Apr 2018" and "23 Apr 2018".
 */
export function describeWindow(
  { from, to }: ViewWindow,
  language: Language,
): { readonly from: string; readonly to: string } {
  const parts = to - from > TOLD_IN_YEARS ? 1 : to - from > TOLD_IN_MONTHS ? 2 : 3;
  const last = Math.max(Math.floor(from), Math.ceil(to - 1e-6) - 1); // `to` is exclusive
  const tell = (day: DayNumber) => formatDate(edtfOf(day, parts), language, "short");
  return { from: tell(Math.floor(from)), to: tell(last) };
}

/** Years before 0 carry their sign and four digits; beyond four digits EDTF writes a Y. */
function edtfOf(number: DayNumber, parts: number): string {
  const { year, month, day } = calendarDay(number);
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  if (digits.length > 4) return `Y${sign}${digits}`;
  const rest = [month, day].slice(0, parts - 1).map((part) => `-${String(part).padStart(2, "0")}`);
  return `${sign}${digits}${rest.join("")}`;
}
