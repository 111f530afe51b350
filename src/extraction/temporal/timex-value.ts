import { calendarDay, dayNumber, type DayNumber, weekday } from "../../domain/calendar-day.ts";

/** A date as far as it is known; what is missing is written X. */
export type PartialDate = {
  readonly era?: "BC";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A quarter, half or season of the year: `Q3`, `H1`, `SU`. */
  readonly part?: string;
};

const padded = (number: number, width: number): string => String(number).padStart(width, "0");

/** `2023`, `BC0490`, `XXXX`. */
export function yearValue({ era, year }: PartialDate): string {
  if (year === undefined) return era === undefined ? "XXXX" : `${era}XXXX`;
  return `${era ?? ""}${padded(year, 4)}`;
}

/** `2023-07-16`, `2023-07`, `XXXX-11-28`; as coarse as the date is. */
export function dateValue(date: PartialDate): string {
  const year = yearValue(date);
  if (date.day !== undefined)
    return `${year}-${date.month === undefined ? "XX" : padded(date.month, 2)}-${padded(date.day, 2)}`;
  return date.month === undefined ? year : `${year}-${padded(date.month, 2)}`;
}

/** ISO 8601 week of a day: `2013-W12`. The week belongs to the year of its Thursday. */
export function weekValue(day: DayNumber): string {
  const thursday = day - weekday(day) + 3;
  const { year } = calendarDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** Reads `2023-07-16`, `2023-07`, `2023`, `2023-Q1`, `XXXX-04-21`, `BC0490-08`; anything else is unknown. */
export function parsePartialDate(value: string | undefined): PartialDate | undefined {
  const match =
    /^(BC)?(\d{4}|XXXX)(?:-(?:(\d{2}|XX)(?:-(\d{2}))?|(Q[1-4]|H[12]|SP|SU|FA|WI)))?(?![\dW-])/.exec(
      value ?? "",
    );
  if (!match) return undefined;
  const [, era, year, month, day, part] = match;
  return {
    ...(era === "BC" ? { era } : {}),
    ...(year === undefined || year === "XXXX" ? {} : { year: Number(year) }),
    ...(month === undefined || month === "XX" ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(part === undefined ? {} : { part }),
  };
}
