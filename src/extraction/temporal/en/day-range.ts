import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { isMonthName } from "./is-month-name.ts";
import { DAY, COMMA_GAP, GAP, MONTH, monthNumber } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const TO = `(?: ?[-/] ?|${GAP}(?:to|and|or|through|until)${GAP}(?:the${GAP})?)`;

/** "July 14th to 15th", "Dec. 16-18, 2015": two dates, of which the second elides the month. */
export const monthDayRange = recogniser(
  "en-month-day-range",
  `\\b(?<month>${MONTH})${GAP}?(?<first>${DAY})${TO}(?<rest>(?<second>${DAY})\\b(?![\\d:,.]\\d|${GAP}?%)(?:${COMMA_GAP}(?<year>${YEAR_PHRASE}))?)`,
  ({ month = "", first = "", second = "", rest = "", year }, match) => {
    if (!isMonthName(match, month)) return undefined;
    const { start, end, page } = match;
    const firstEnd = page.folded.indexOf(first, start + month.length) + first.length;
    const shared = { ...yearPart(year), month: monthNumber(month) };
    return [
      { start, end: firstEnd, ...date({ ...shared, day: Number.parseInt(first, 10) }) },
      {
        start: end - rest.length,
        end,
        ...date({ ...shared, day: Number.parseInt(second, 10), elided: true }),
      },
    ];
  },
);

/** "16-18 December 2015", "from the 14th to the 15th of July": the first elides the month. */
export const dayMonthRange = recogniser(
  "en-day-month-range",
  `(?<![\\d.,:/$]|\\d ?-)\\b(?<first>(?:the${GAP})?${DAY})${TO}(?<rest>(?<second>${DAY})${GAP}(?:of${GAP})?(?<month>${MONTH})(?![a-z])(?:${COMMA_GAP}(?<year>${YEAR_PHRASE}))?)`,
  ({ month = "", first = "", second = "", rest = "", year }, match) => {
    if (!isMonthName(match, month)) return undefined;
    const { start, end } = match;
    const shared = { ...yearPart(year), month: monthNumber(month) };
    return [
      {
        start,
        end: start + first.length,
        ...date({ ...shared, day: Number.parseInt(first.replace(/\D+/, ""), 10) }),
      },
      { start: end - rest.length, end, ...date({ ...shared, day: Number.parseInt(second, 10) }) },
    ];
  },
);
