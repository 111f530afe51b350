import type { TimeUnit } from "../meaning.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

const UNITS: Readonly<Record<string, TimeUnit>> = {
  century: "CE",
  decade: "DE",
  year: "Y",
  quarter: "Q",
  month: "M",
  week: "W",
  day: "D",
};

/** "the end of the year", "early in the week", "later in the day", "month's end", "year-end". */
export const edgeOfUnit = recogniser(
  "en-edge-of-unit",
  `\\b(?:(?:the${GAP}(?:very${GAP})?(?:end|beginning|start|middle|close|rest|remainder|turn|(?:early|latter|first|last|later)${GAP}part)${GAP}of|(?:early|late|later|earlier)${GAP}(?:in|on))${GAP}(?:the|that)${GAP}(?:same${GAP})?(?<unit>year|month|week|day|quarter|decade|century)|(?<of>year|month|week|day|quarter)(?:'s${GAP}end|-end))\\b(?!${GAP}(?:of|old|after|before|when|that)\\b)`,
  ({ unit, of }) => date({ base: { unit: UNITS[unit ?? of ?? ""] ?? "Y", amount: 0, from: "context" } }),
);

/** "ended the day", "for the day": the day that is being told. */
export const endTheDay = recogniser(
  "en-end-the-day",
  `\\b(?:(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closed|closing|start|started|open|opened)(?:${GAP}(?:out|off))?|for|during|on)${GAP}(?<day>the${GAP}day)(?=${GAP}(?:at|with|down|up|on|lower|higher|by|in|trading|off)\\b| ?[,.])`,
  ({ day = "" }, { end }) => [
    { start: end - day.length, end, ...date({ base: { unit: "D", amount: 0, from: "context" } }) },
  ],
);
