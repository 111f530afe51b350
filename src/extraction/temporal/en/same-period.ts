import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

/** "the same period last year", "the same month a year ago", "the year-earlier quarter": a year before the date named. */
export const samePeriod = recogniser(
  "en-same-period",
  `\\b(?:the|a)${GAP}(?:same|corresponding|comparable|like)${GAP}(?:period|month|quarter|time)${GAP}(?:of${GAP}(?:the${GAP})?)?(?:last${GAP}year|(?:a|one)${GAP}year${GAP}(?:ago|earlier|before)|the${GAP}(?:previous|prior|preceding)${GAP}year|in${GAP}the${GAP}previous${GAP}year)\\b`,
  () => date({ base: { unit: "M", amount: -12, from: "previous" }, ofPeriod: true }),
);

/** "the year-earlier period", "year-ago". */
export const yearAgoPeriod = recogniser(
  "en-year-ago-period",
  `\\b(?:(?:the|a)${GAP})?year-(?:ago|earlier)(?:${GAP}(?:period|quarter|month|level|figure))?\\b`,
  () => date({ base: { unit: "M", amount: -12, from: "previous" }, ofPeriod: true }),
);
