import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { isMonthName } from "./is-month-name.ts";
import {
  COMMA_GAP,
  DAY,
  GAP,
  MONTH,
  monthNumber,
  numberValue,
  ORDINAL,
  WEEKDAY,
  weekdayNumber,
} from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

/** "28 November", "the 28th of November 2025", "Friday 28 November", "the first of May". */
export const dayMonth = recogniser(
  "en-day-month",
  `(?<![\\d.,:/$]|\\d ?-)\\b(?:(?<weekday>${WEEKDAY}) ?,? {0,3})?(?:the${GAP})?(?:(?<day>${DAY})${GAP}(?:day${GAP})?(?:of${GAP})?|(?<ordinal>${ORDINAL})${GAP}(?:day${GAP})?of${GAP})(?<month>${MONTH})(?![a-z])(?:${COMMA_GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ weekday, month = "", day, ordinal = "", year }, match) => {
    const number = day === undefined ? numberValue(ordinal) : Number.parseInt(day, 10);
    if (number > 31 || !isMonthName(match, month)) return undefined;
    return date({
      ...yearPart(year),
      month: monthNumber(month),
      day: number,
      ...(weekday === undefined ? {} : { weekday: weekdayNumber(weekday) }),
    });
  },
);
