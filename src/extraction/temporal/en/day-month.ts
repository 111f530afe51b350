import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, DAY, GAP, MONTH, WEEKDAY, monthNumber } from "./lexicon.ts";

/** "28 November", "the 28th of November 2025", "Friday 28 November". */
export const dayMonth = recogniser(
  "en-day-month",
  `(?<![\\d.,:/$-])\\b(?:${WEEKDAY}${COMMA_GAP})?(?:the${GAP})?(?<day>${DAY})${GAP}(?:day${GAP})?(?:of${GAP})?(?<month>${MONTH})(?![a-z])(?:${COMMA_GAP}(?:of${GAP})?(?<year>\\d{4})\\b)?`,
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
