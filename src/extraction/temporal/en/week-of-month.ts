import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { isMonthName } from "./is-month-name.ts";
import { COMMA_GAP, GAP, MONTH, monthNumber } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const RANKS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 5,
  final: 5,
};

/** "the last week of March", "the first week of May 1940". */
export const weekOfMonth = recogniser(
  "en-week-of-month",
  `\\b(?:the${GAP})?(?<rank>${Object.keys(RANKS).join("|")})${GAP}week${GAP}(?:of|in)${GAP}(?<month>${MONTH})(?![a-z])(?:${COMMA_GAP}(?:of${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ rank = "", month = "", year }, match) =>
    isMonthName(match, month)
      ? date({ ...yearPart(year), month: monthNumber(month), weekOfMonth: RANKS[rank] ?? 1 })
      : undefined,
);
