import type { DateMeaning } from "../meaning.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, GAP } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const SEASONS: Readonly<Record<string, NonNullable<DateMeaning["season"]>>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
const DIRECTIONS: Readonly<Record<string, NonNullable<DateMeaning["direction"]>>> = {
  last: "past",
  past: "past",
  this: "present",
  next: "future",
  coming: "future",
};

/** "the spring of 1944", "the winter of 1942-43", "last summer", "fall 1990", "that winter". "fall" alone needs its article. */
export const season = recogniser(
  "en-season",
  `\\b(?<lead>(?:the${GAP})?(?:(?<direction>last|past|this|next|coming|that|previous|following|same)${GAP})?(?:(?:early|late|mid)(?:${GAP}|-))?)(?<season>spring|summer|autumn|fall|winter)(?:time)?\\b(?!${GAP}(?:of${GAP}(?!${YEAR_PHRASE}|[12]\\d{3}[-/])(?!the${GAP}year)|to${GAP}(?:the${GAP})?(?:ground|power)|apart|down|in${GAP}(?:prices|the${GAP})|palace|street|field|school|olympics|games))(?:${COMMA_GAP}(?:of${GAP}|in${GAP})?(?:(?<year>${YEAR_PHRASE})|(?<first>[12]\\d{3})[-/](?:\\d{4}|\\d{2})\\b)|(?<=[12]\\d{3} (?:spring|summer|autumn|fall|winter)))?`,
  ({ lead = "", direction, season: name = "", first, year = first }, { page, start, end }) => {
    const before = page.folded.slice(Math.max(0, start - 8), start);
    if (year === undefined && lead === "") {
      if (name === "fall" && !/\b(?:in|by|since) $/.test(before)) return undefined;
      if (
        name === "spring" &&
        /\b(?:they|it|he|she|we|you|i|to|who|which|that|will|can|may|would|could|not) $/.test(before)
      )
        return undefined;
    }
    if (
      name === "fall" &&
      year === undefined &&
      direction === undefined &&
      !/\b(?:in|during|by|since|until|of|late|early)(?: the| late| early)? $/.test(`${before}${lead}`)
    )
      return undefined;
    if (direction === "that" || direction === "same")
      return date({ base: { unit: "Y", amount: 0, from: "previous" }, season: SEASONS[name] ?? "SP" });
    const article =
      lead.startsWith("the ") &&
      year === undefined &&
      direction === undefined &&
      isAttribute(page.folded.slice(end, end + 24));
    if (article) return [{ start: start + 4, end, ...date({ season: SEASONS[name] ?? "SP" }) }];
    const towards = direction === undefined ? undefined : DIRECTIONS[direction];
    return date({
      ...yearPart(year),
      season: SEASONS[name] ?? "SP",
      ...(towards === undefined ? {} : { direction: towards }),
    });
  },
);

/** "the spring offensive": the season qualifies a noun, whose article is not the season's. */
const isAttribute = (after: string): boolean =>
  /^[ \n](?!(?:of|and|or|in|to|on|at|by|with|for|from|when|while|as|was|were|is|are|has|had|have|will|would|before|after|but|that|which|the|a|an|its|their|his|her|he|she|it|they|we|i|until|during|through|because|said|this|last|than|saw|came|brought|began)\b)[a-z]/.test(
    after,
  );
