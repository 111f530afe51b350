import { date } from "../reading.ts";
import { type Match, recogniser } from "../recogniser.ts";
import { isMonthName } from "./is-month-name.ts";
import { COMMA_GAP, DAY, GAP, MONTH, monthNumber, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

/** "Nov. 28", "November 28th, 2025", "Friday, Nov. 28", "March 12 of last year". */
export const monthDay = recogniser(
  "en-month-day",
  `\\b(?:(?<weekday>${WEEKDAY}) ?,? {0,3}(?:the${GAP})?)?(?<month>${MONTH})${GAP}?(?:the${GAP})?(?<day>${DAY})(?![\\d]|[:.,-]\\d|(?:,\\d{3})|${GAP}?%)\\b(?:${COMMA_GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ weekday, month = "", day = "", year }, match) =>
    isMonthName(match, month)
      ? date({
          ...(isElevenSeptember(month, day, year, match) ? { year: 2001 } : yearPart(year)),
          month: monthNumber(month),
          day: Number.parseInt(day, 10),
          ...(weekday === undefined ? {} : { weekday: weekdayNumber(weekday) }),
        })
      : undefined,
);

/** "the Sept. 11 attacks" are those of 2001, whoever writes. */
const isElevenSeptember = (
  month: string,
  day: string,
  year: string | undefined,
  { page, end }: Match,
): boolean =>
  year === undefined &&
  monthNumber(month) === 9 &&
  Number.parseInt(day, 10) === 11 &&
  /^,? (?:terror|attack|hijack|suicide)/.test(page.folded.slice(end, end + 12));
