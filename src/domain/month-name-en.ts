import { assert } from "../base/assert.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SHORT_MONTH_LENGTH = 3;

/** `month`: 1 to 12. */
export function longMonth(month: number): string {
  const name = MONTHS[month - 1];
  assert(name !== undefined, `no year has a month ${month}`);
  return name;
}

export const shortMonth = (month: number): string => longMonth(month).slice(0, SHORT_MONTH_LENGTH);
