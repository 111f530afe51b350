import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, DAY, GAP, MONTH, monthNumber } from "./lexicon.ts";

const TO = `(?: ?- ?|${GAP}(?:to|and|through|until)${GAP}(?:the${GAP})?)`;

/** "July 14th to 15th", "Dec. 16-18, 2015": two dates, of which the second elides the month. */
export const monthDayRange = recogniser(
  "en-month-day-range",
  `\\b(?<month>${MONTH})${GAP}?(?<first>${DAY})${TO}(?<rest>(?<second>${DAY})\\b(?:${COMMA_GAP}(?<year>\\d{4})\\b)?)`,
  ({ month = "", first = "", second = "", rest = "", year }, { start, end, page }) => {
    const firstEnd = page.folded.indexOf(first, start + month.length) + first.length;
    const shared = { month: monthNumber(month), ...(year === undefined ? {} : { year: Number(year) }) };
    return [
      {
        start,
        end: firstEnd,
        type: "DATE",
        meaning: { kind: "date", ...shared, day: Number.parseInt(first, 10) },
      },
      {
        start: end - rest.length,
        end,
        type: "DATE",
        meaning: { kind: "date", ...shared, day: Number.parseInt(second, 10) },
      },
    ];
  },
);

/** "16-18 December 2015", "from the 14th to the 15th of July": the first elides the month. */
export const dayMonthRange = recogniser(
  "en-day-month-range",
  `(?<![\\d.,:/$-])\\b(?<first>${DAY})${TO}(?<rest>(?<second>${DAY})${GAP}(?:of${GAP})?(?<month>${MONTH})(?![a-z])(?:${COMMA_GAP}(?<year>\\d{4})\\b)?)`,
  ({ month = "", first = "", second = "", rest = "", year }, { start, end }) => {
    const shared = { month: monthNumber(month), ...(year === undefined ? {} : { year: Number(year) }) };
    return [
      {
        start,
        end: start + first.length,
        type: "DATE",
        meaning: { kind: "date", ...shared, day: Number.parseInt(first, 10) },
      },
      {
        start: end - rest.length,
        end,
        type: "DATE",
        meaning: { kind: "date", ...shared, day: Number.parseInt(second, 10) },
      },
    ];
  },
);
