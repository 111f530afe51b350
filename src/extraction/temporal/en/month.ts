import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, GAP, MONTH, monthNumber } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const DIRECTIONS = {
  last: "past",
  past: "past",
  previous: "past",
  next: "future",
  coming: "future",
  this: "present",
} as const;
const BEFORE_MONTH =
  /(?:\b(?:in|since|until|till|by|from|to|of|during|before|after|through|throughout|late|early|mid|between|and|for|around|about|last|next|this|that|or|late-|early-|mid-) ?|[(,–-] ?)$/;

/** "August", "May 2010", "May of that year", "last June". Alone, "May" and "March" need a preposition. */
export const month = recogniser(
  "en-month",
  `\\b(?:(?:the${GAP})?(?<direction>last|next|this|(?<=the${GAP})(?:past|previous|coming))${GAP})?(?<month>${MONTH})(?![a-z'])(?:'s(?!\\w))?(?!${GAP}?\\d{1,2}\\b(?![:]))(?:(?:${COMMA_GAP}|-)(?:of${GAP}|in${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ direction, month: name = "", year }, { page, start, end }) => {
    if (page.text.charAt(page.folded.indexOf(name, start)) === name.charAt(0)) return undefined;
    const ambiguous = /^(?:may|march|mar|jan|dec|august|april|june)\b/.test(name);
    if (ambiguous && year === undefined && direction === undefined) {
      const before = page.folded.slice(Math.max(0, start - 12), start);
      if (/^(?:may|march|mar|jan|dec)/.test(name) && !BEFORE_MONTH.test(before)) return undefined;
      // A capital after it makes it a given name, unless a preposition says otherwise: "May Lee", "in May China".
      const preposition = /\b(?:in|since|until|till|by|from|during|late|early|mid|last|next) $/.test(before);
      if (/^ [A-Z]/.test(page.text.slice(end, end + 2)) && !preposition) return undefined;
    }
    return date({
      ...yearPart(year),
      ...(direction === undefined ? {} : { direction: DIRECTIONS[direction as keyof typeof DIRECTIONS] }),
      month: monthNumber(name),
    });
  },
);
