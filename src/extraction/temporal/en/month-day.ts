import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, DAY, GAP, MONTH, WEEKDAY, monthNumber } from "./lexicon.ts";

/** "Nov. 28", "November 28th, 2025", "Friday, Nov. 28", "March 12 of 2009". */
export const monthDay = recogniser(
  "en-month-day",
  `\\b(?:${WEEKDAY}${COMMA_GAP}(?:the${GAP})?)?(?<month>${MONTH})${GAP}?(?:the${GAP})?(?<day>${DAY})(?:${COMMA_GAP}(?:of${GAP})?(?<year>\\d{4})\\b)?(?![\\d:,.-]\\d)\\b`,
  ({ month = "", day = "", year }) => ({
    type: "DATE",
    meaning: {
      kind: "date",
      month: monthNumber(month),
      day: Number.parseInt(day, 10),
      ...(year === undefined ? {} : { year: Number(year) }),
    },
  }),
);
