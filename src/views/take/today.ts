import { dayNumber, formatIsoDay } from "../../domain/calendar-day.ts";

/** The day on which somebody reads this, by their own calendar: the only clock of a citation. */
export function today(now = new Date()): string {
  return formatIsoDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
