import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP, YEAR } from "./lexicon.ts";
import { ERA_YEAR, yearPart } from "./year-phrase.ts";

const NO_YEAR_BEFORE =
  /(?:\b(?:no|nos|page|pages|p|pp|flight|route|highway|room|chapter|section|article|resolution|sq|about [a-z]+ of|nearly|approximately|some|than|over|almost|only|least|number|boeing|airbus)\.?|[$£€#])[ \n]$/;
const NO_YEAR_AFTER =
  /^(?:[ \n-](?:of (?:the|his|their|these|them)|men|people|soldiers|troops|more|other|casualties|prisoners|dead|deaths|killed|wounded|soldiers?|miles?|kilomet\w+|km|met\w+|feet|ft|tons?|tonnes|guns|tanks|aircraft|planes|ships|horses?|cavalry|infantry|strong|percent|per cent|dollars|pounds|euros|yen|yuan|rubles|francs|points|shares|jobs|workers|employees|civilians|students|members|victims|refugees|hours?|minutes?|days?|weeks?|months?|years?|square|million|billion|yards|acres|hectares|vehicles|rounds|homes|houses|families|women|children|officers|police|companies|votes|rebels|fighters|hoplites|warriors|knights|archers|rpm|hp|mw|mhz|cc|bc)\b|[ \n]?%)/;

/** "in 2012", "2008" — not 2,012, not $2008, not "2000 troops". */
export const year = recogniser(
  "en-year",
  `(?<![\\d.,:/$£€#+*=_]|(?<!\\b(?:mid|early|late|post|pre))-)(?<year>(?:the${GAP})?(?:year${GAP})?${YEAR})\\b(?![\\d/%_+]|:\\d|-\\w|[.,]\\d|,\\d{3}|'(?!s\\b))`,
  ({ year: words = "" }, { page, start, end }) => {
    const digits = words.slice(-4);
    if (words.startsWith("the") && !words.includes("year")) return undefined;
    const value = Number(digits);
    const before = page.folded.slice(Math.max(0, start - 20), start);
    const after = page.folded.slice(end, end + 16);
    if (value > 2100 || NO_YEAR_BEFORE.test(before) || NO_YEAR_AFTER.test(after)) return undefined;
    // Before 1700 a bare number is a year only where a preposition, a bracket or a comma says so.
    if (
      value < 1700 &&
      !/(?:\b(?:in|of|since|by|until|from|to|before|after|during|and|circa|early|late|year|ca?\.)[ \n]|[(-]|, ?)$/.test(
        before,
      )
    )
      return undefined;
    return date({ year: value });
  },
);

/** "480 BC", "AD 43". */
export const eraYear = recogniser("en-era-year", `(?<![\\d.,-])\\b(?<year>${ERA_YEAR})`, ({ year: words }) =>
  date(yearPart(words)),
);

const TO = `(?: ?[-/—] ?|${GAP}(?:to|and|until|or)${GAP})`;

/** "1914-18", "1914-1918", "490-479 BC": two years, of which the second may elide the century. */
export const yearRange = recogniser(
  "en-year-range",
  `(?<![\\d.,:/$-])\\b(?<first>1\\d{3}|20\\d{2}|\\d{2,3}(?=${TO}\\d{2,3}${GAP}?b\\.?c))${TO}(?<second>(?:\\d{1,4}${GAP}?b\\.?c\\.?(?:e\\b\\.?)?)|(?<= ?[-/—] ?)(?:\\d{4}|\\d{2}))(?![-/:.,]?\\d|\\w)`,
  ({ first = "", second = "" }, { start, end }) => {
    const digits = /^\d+/.exec(second)?.[0] ?? "";
    const from = Number(first);
    const to = Number(first.slice(0, Math.max(0, first.length - digits.length)) + digits);
    const era = /b\.?c/.test(second) ? ({ era: "BC" } as const) : {};
    if ("era" in era ? to >= from : to <= from || to - from > 300) return undefined;
    return [
      { start, end: start + first.length, ...date({ year: from, ...era }) },
      { start: end - second.length, end, ...date({ year: to, ...era }) },
    ];
  },
);

const SHORT_YEAR_LEAD =
  /\b(?:in|of|since|until|by|from|to|and|early|late|spring|summer|autumn|fall|winter)[ \n]$/;

/** '68, "the class of '09". */
export const shortYear = recogniser(
  "en-short-year",
  `(?<![a-z\\d'])'(?<digits>\\d{2})\\b(?!['s%:]|[.,]\\d)`,
  ({ digits }, { page, start, end }) => {
    // Before a comma or a stop it may end a quotation in single quotes.
    const isClosed = /[.,]/.test(page.folded.charAt(end));
    if (isClosed && !SHORT_YEAR_LEAD.test(page.folded.slice(Math.max(0, start - 10), start)))
      return undefined;
    return date({ shortYear: Number(digits) });
  },
);
