import type { DateMeaning } from "../meaning.ts";
import { date, reference } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { AMOUNT, type Amount, amountOf } from "./amount.ts";
import { GAP } from "./lexicon.ts";

/** "three years ago", "a week earlier", "two days later", "four months before" — the last three count from the date named before. */
export const ago = recogniser(
  "en-ago",
  `\\b(?:(?:the${GAP})?${AMOUNT}|(?<plural>years|months|weeks|days|decades|hours|minutes))${GAP}(?<way>ago|earlier|before(?!${GAP}[a-z])|previously|later|afterwards?|thereafter|from${GAP}(?:now|today)|hence)\\b(?:${GAP}(?:today|this${GAP}(?:week|month)))?`,
  (groups) => {
    const { plural, way = "" } = groups;
    const amount = plural === undefined ? amountOf(groups) : undefined;
    const back = /^(?:ago|earlier|before|previously)/.test(way);
    if (amount?.count === undefined) return reference(back ? "PAST" : "FUTURE");
    const from = way === "ago" || way.startsWith("from") ? "anchor" : "previous";
    return date(countedFrom(amount, back ? -1 : 1, from));
  },
);

/** A count of units away. The value is as fine as the unit: "two weeks ago" is a week. */
export function countedFrom(
  { unit, count = 1 }: Amount,
  sign: 1 | -1,
  from: "anchor" | "previous",
): Omit<DateMeaning, "kind"> {
  if (Number.isInteger(count))
    return {
      base: { unit, amount: sign * count, from },
      ...(unit === "Y" && from === "previous" ? { keepsPart: true } : {}),
    };
  if (unit === "Y") return { base: { unit: "M", amount: sign * Math.round(count * 12), from } };
  return { base: { unit: "D", amount: sign * Math.round(count * (unit === "M" ? 30 : 7)), from } };
}
