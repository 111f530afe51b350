import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

/** "on the 20th", "until the 28th of that month": a day of the month named before. */
export const dayAlone = recogniser(
  "en-day-alone",
  `(?<=\\b(?:on|by|until|till|from|since|to|and|(?:morning|afternoon|evening|night)${GAP}of)${GAP})the${GAP}(?<day>(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th))(?:${GAP}of${GAP}(?:that|the${GAP}same|this)${GAP}month)?(?= ?[,.;:)]|${GAP}(?:and|to|was|were|the|he|they|it|after|when|with|by|of${GAP}(?:that|the${GAP}same))\\b)`,
  ({ day = "" }) => date({ day: Number.parseInt(day, 10) }),
);
