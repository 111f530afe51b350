/**
 * Calendar days without clocks: a day number counts days from 1970-01-01 in the proleptic
 * Gregorian calendar. No JavaScript `Date` is involved, so no time zone can move a day.
 * Years are astronomical: year 0 is 1 BCE.
 *
 * The arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (chrono-Compatible Low-Level Date Algorithms, 2013).
 */
export type DayNumber = number;
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097; // 400 years

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

export function calendarDay(number: DayNumber): CalendarDay {
  const z = number + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 31 February is not a day. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 0 = Monday … 6 = Sunday (ISO 8601 order). */
export const weekday = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

/** ISO 8601: `2018-04-21`; years before 0 and after 9999 carry a sign and six digits. */
export function formatIsoDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  const digits = String(Math.abs(year)).padStart(year < 0 || year > 9999 ? 6 : 4, "0");
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
