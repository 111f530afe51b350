import type { DateMeaning, TimeUnit } from "../meaning.ts";
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
  weekend: "W",
  day: "D",
};
const UNIT = "century|decade|year|quarter|month|week|weekend|day";
const AMOUNTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  following: 1,
  succeeding: 1,
};
const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

/** Counted from the day of writing: "this year", "last month", "next week", "later this year", "the current quarter". */
export const deicticUnit = recogniser(
  "en-deictic-unit",
  `\\b(?:(?:earlier|later|late|early|sometime)${GAP})?(?:(?<which>this|last|next)|the${GAP}current)(?:${GAP}(?:fiscal|calendar|financial|business|trading|school|academic|past|coming|very|entire|whole))?${GAP}(?<unit>${UNIT})\\b(?!${GAP}of\\b|-)`,
  ({ which, unit = "" }, { page, start }) => {
    if (unit === "day" && which !== "this" && which !== undefined) return undefined;
    // "the last year", "the next day" count from elsewhere or are durations.
    if (
      which !== undefined &&
      which !== "this" &&
      /\b(?:the|its|his|her|their|our|every) $/.test(page.folded.slice(Math.max(0, start - 6), start))
    )
      return undefined;
    return date(shiftOf(unit, AMOUNTS[which ?? ""] ?? 0, "anchor"));
  },
);

/** Counted from the date named before: "the following day", "the same month", "that year", "the previous week", "the next morning". */
export const anaphoricUnit = recogniser(
  "en-anaphoric-unit",
  `\\b(?:(?:earlier|later|late|early)${GAP}(?:in${GAP}|on${GAP})?)?(?:(?<next>the${GAP}(?:very${GAP})?(?:next|following|succeeding|ensuing)|(?:the${GAP})?following)|(?<before>the${GAP}(?:previous|preceding|prior))|(?<same>(?:the|that|this)${GAP}(?:very${GAP})?same|that))${GAP}(?:(?<unit>${UNIT})|(?<part>morning|afternoon|evening|night))\\b(?!${GAP}(?:of${GAP}(?!that|the${GAP}same)|in${GAP}the${GAP}life)|-)`,
  ({ next, before, unit, part }) => {
    const amount = next !== undefined ? 1 : before !== undefined ? -1 : 0;
    if (unit !== undefined) return date(shiftOf(unit, amount, "previous"));
    return date({ base: { unit: "D", amount, from: "previous" }, time: PARTS[part ?? ""] ?? "" });
  },
);

/** "the day before", "the year after": next to the date named before. */
export const neighbourUnit = recogniser(
  "en-neighbour-unit",
  `\\bthe${GAP}(?:(?<unit>year|quarter|month|week|day)|(?<part>morning|afternoon|evening|night))${GAP}(?<way>before|after|prior|earlier)\\b(?! ?[a-z(]|${GAP}[a-z])`,
  ({ unit, part, way }) => {
    const amount = way === "after" ? 1 : -1;
    if (unit !== undefined) return date(shiftOf(unit, amount, "previous"));
    return date({ base: { unit: "D", amount, from: "previous" }, time: PARTS[part ?? ""] ?? "" });
  },
);

function shiftOf(unit: string, amount: number, from: "anchor" | "previous"): Omit<DateMeaning, "kind"> {
  const base = { unit: UNITS[unit] ?? "Y", amount, from } as const;
  return unit === "weekend" ? { base, weekend: true } : { base };
}
