import type { Feast } from "../meaning.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { COMMA_GAP, GAP } from "./lexicon.ts";
import { YEAR_PHRASE, yearPart } from "./year-phrase.ts";

const DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year": [1, 1],
  "valentine's day": [2, 14],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  "may day": [5, 1],
  "independence day": [7, 4],
  "veterans day": [11, 11],
  "armistice day": [11, 11],
  "bastille day": [7, 14],
  "st. patrick's day": [3, 17],
  juneteenth: [6, 19],
  "remembrance day": [11, 11],
  "anzac day": [4, 25],
  "australia day": [1, 26],
  "canada day": [7, 1],
  "earth day": [4, 22],
};

/** "Christmas", "New Year's Eve", "last Christmas", "Christmas Day 1914". */
export const holiday = recogniser(
  "en-holiday",
  `\\b(?:(?<direction>last|next|this)${GAP})?(?<name>${Object.keys(DAYS)
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\.")
    .replaceAll(
      " ",
      GAP,
    )})\\b(?!${GAP}(?:tree|island|carol|card|shopping|present|offensive))(?:${COMMA_GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ direction, name = "", year }, { page, start }) => {
    if (/[a-z]/.test(page.text.charAt(page.folded.indexOf(name, start)))) return undefined;
    const [month, day] = DAYS[name.replace(/\s+/g, " ")] ?? [1, 1];
    const towards = direction === "last" ? "past" : direction === "next" ? "future" : undefined;
    return date({ ...yearPart(year), month, day, ...(towards === undefined ? {} : { direction: towards }) });
  },
);

const MOVABLE: Readonly<Record<string, Feast>> = {
  "easter sunday": "easter",
  easter: "easter",
  "good friday": "good-friday",
  "thanksgiving day": "thanksgiving",
  thanksgiving: "thanksgiving",
  "labor day": "labor-day",
  "memorial day": "memorial-day",
  "ash wednesday": "ash-wednesday",
  "palm sunday": "palm-sunday",
  "easter monday": "easter-monday",
  "martin luther king day": "king-day",
  "martin luther king jr. day": "king-day",
  "presidents day": "presidents-day",
  "presidents' day": "presidents-day",
  "columbus day": "columbus-day",
};

/** "Easter", "last Thanksgiving", "Labor Day 2010". */
export const movableFeast = recogniser(
  "en-movable-feast",
  `\\b(?:(?<direction>last|next|this)${GAP})?(?<name>${Object.keys(MOVABLE)
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\.")
    .replaceAll(
      " ",
      GAP,
    )})\\b(?!${GAP}(?:eggs?|bunny|dinner|rising|offensive|island))(?:${COMMA_GAP}(?:of${GAP}|in${GAP})?(?<year>${YEAR_PHRASE}))?`,
  ({ direction, name = "", year }, { page, start }) => {
    if (/[a-z]/.test(page.text.charAt(page.folded.indexOf(name, start)))) return undefined;
    const towards = direction === "last" ? "past" : direction === "next" ? "future" : undefined;
    return date({
      ...yearPart(year),
      feast: MOVABLE[name.replace(/\s+/g, " ")] ?? "easter",
      ...(towards === undefined ? {} : { direction: towards }),
    });
  },
);
