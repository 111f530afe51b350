import { isRealDay } from "../../../domain/calendar-day.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";

/** "2023-07-16", "2010/01/29", "7/8/07" (month first, as American papers write it). */
export const numericDate = recogniser(
  "en-numeric-date",
  `(?<![\\d.,:/-])(?:(?<year>[12]\\d{3})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})|(?<us>\\d{1,2})/(?<usDay>\\d{1,2})/(?<usYear>\\d{4}|\\d{2}))(?![\\d/-]|\\.\\d)`,
  ({ year, month, day, us, usDay, usYear }) => {
    if (year !== undefined) {
      const date = { year: Number(year), month: Number(month), day: Number(day) };
      return isRealDay(date.year, date.month, date.day)
        ? { type: "DATE", meaning: { kind: "date", ...date } }
        : undefined;
    }
    if (usYear === undefined) return undefined;
    const [first, second] = [Number(us), Number(usDay)];
    const date = first > 12 ? { month: second, day: first } : { month: first, day: second };
    if (!isRealDay(2000, date.month, date.day)) return undefined;
    const yearPart = usYear.length === 4 ? { year: Number(usYear) } : { shortYear: Number(usYear) };
    return { type: "DATE", meaning: { kind: "date", ...yearPart, ...date } };
  },
);

/** "9/11" by itself is that of 2001. */
export const nineEleven = recogniser("en-nine-eleven", "(?<![\\d./-])9/11(?![\\d/.])", () =>
  date({ year: 2001, month: 9, day: 11 }),
);
