import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, GAP } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  latter: 2,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const OF_YEAR = `(?:${COMMA_GAP}(?:of${GAP}(?:the${GAP}(?:fiscal${GAP})?year${GAP}(?!\\d)|fiscal${GAP})?|in${GAP}|fiscal${GAP})?(?<year>${YEAR_PHRASE}))?`;

/** "the third quarter of 2005", "third-quarter", "Q3 2010", "the fourth quarter". */
export const quarter = recogniser(
  "en-quarter",
  `\\b(?:(?:the${GAP})?(?:fiscal${GAP})?(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th|last(?=${GAP}quarter${GAP}of))(?<hyphen>${GAP}|-)(?:fiscal${GAP})?quarter|q(?<digit>[1-4]))\\b${OF_YEAR}`,
  ({ ordinal, digit, year, hyphen }, { page, end }) => {
    // The first quarter of the moon.
    if (year === undefined && /^\sof\b/.test(page.folded.slice(end, end + 4))) return undefined;
    return date({
      ...yearPart(year),
      // "third-quarter results" are of a quarter that has begun.
      ...(hyphen === "-" && year === undefined ? { direction: "begun" as const } : {}),
      quarter: digit === undefined ? (ORDINALS[ordinal ?? ""] ?? 0) : Number(digit),
    });
  },
);

/** "the first half of 1990", "the latter half of last year". */
export const half = recogniser(
  "en-half",
  `\\b(?:the${GAP})?(?<ordinal>first|second|latter|last)(?:${GAP}|-)half${GAP}of${GAP}(?<year>${YEAR_PHRASE}|the${GAP}year\\b)`,
  ({ ordinal = "", year = "" }) =>
    date({
      ...(year.endsWith("the year")
        ? { base: { unit: "Y", amount: 0, from: "anchor" } as const }
        : yearPart(year)),
      half: ordinal === "first" ? 1 : 2,
    }),
);

/** "fiscal 2007", "the 1991 fiscal year", "the financial year 2005". */
export const fiscalYear = recogniser(
  "en-fiscal-year",
  `\\b(?:(?:the${GAP})?(?:fiscal|financial)${GAP}(?:year${GAP})?(?<after>[12]\\d{3})|(?:the${GAP})?(?<before>[12]\\d{3})${GAP}(?:fiscal|financial)${GAP}year|fy ?'?(?<short>\\d{2,4}))\\b`,
  ({ after, before, short }) => {
    const year = Number(after ?? before ?? short);
    return date({ ...(year < 100 ? { shortYear: year } : { year }), fiscal: true });
  },
);
