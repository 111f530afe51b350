import type { TimeUnit } from "../meaning.ts";
import { COUNT, GAP, numberValue } from "./lexicon.ts";

/** A number of units, as it stands in durations and before "ago" or "later". */
export const UNIT_NAME =
  "(?:centur(?:y|ies)|decades?|years?|quarters?|months?|fortnights?|weeks?|weekends?|days?|hours?|minutes?|seconds?|yrs?|hrs?|mins?)";

const VAGUE =
  "(?:several|some|many|a few|few|a couple(?: of)?|a number of|countless|numerous|various|dozens of|scores of|hundreds of|thousands of)".replaceAll(
    " ",
    GAP,
  );
const ABOUT =
  "(?:(?:a little |much |not )?(?:more than|less than|fewer than|at least|at most|no more than|up to|as many as|as long as|close to)|nearly|almost|about|around|roughly|approximately|over|under|just over|just under|some|another|an additional|an estimated|barely|exactly|well over)".replaceAll(
    " ",
    GAP,
  );
const BETWEEN =
  "(?:full|straight|consecutive|successive|whole|more|additional|long|short|bloody|business|trading|working|school|calendar|solid|short|mere|single|good|further|other)";

/** Groups: `count`, `fraction`, `vague`, `unit`. The count may be "a" or "one". */
export const AMOUNT = `(?:(?:${ABOUT}${GAP})?(?:(?<vague>${VAGUE})|(?<count>${COUNT}|an?(?:${GAP}single)?)(?<fraction>(?:${GAP}|-)and(?:${GAP}|-)(?:a(?:${GAP}|-))?half|½)?(?:(?:${GAP}(?:to|or)${GAP}| ?- ?|-to-)(?<upper>${COUNT}))?)(?:${GAP}|-)(?:${BETWEEN}${GAP}){0,2}(?<unit>${UNIT_NAME}))`;

const UNITS: readonly (readonly [string, TimeUnit, number])[] = [
  ["cent", "Y", 100],
  ["decade", "Y", 10],
  ["year", "Y", 1],
  ["yr", "Y", 1],
  ["quarter", "Q", 1],
  ["month", "M", 1],
  ["fortnight", "W", 2],
  ["weekend", "D", 2],
  ["week", "W", 1],
  ["day", "D", 1],
  ["hour", "H", 1],
  ["hr", "H", 1],
  ["min", "MIN", 1],
  ["sec", "S", 1],
];

export type Amount = { readonly unit: TimeUnit; readonly count?: number };

/** Reads the groups of `AMOUNT`; a vague count is left out. */
export function amountOf(groups: Readonly<Record<string, string | undefined>>): Amount | undefined {
  const word = groups["unit"] ?? "";
  const found = UNITS.find(([start]) => word.startsWith(start));
  if (found === undefined) return undefined;
  const [, unit, factor] = found;
  const { count, fraction, vague } = groups;
  if (count === undefined)
    return vague?.startsWith("a") && vague.includes("couple") ? { unit, count: 2 * factor } : { unit };
  return {
    unit,
    count:
      (numberValue(count.replace(/^an?\b(?=[ \n]+single)/, "")) + (fraction === undefined ? 0 : 0.5)) *
      factor,
  };
}

/** `P3Y`, `PT2H`, `PXM`. */
export function periodValue({ unit, count }: Amount): string {
  const amount = count === undefined ? "X" : String(count);
  if (unit === "H") return `PT${amount}H`;
  if (unit === "MIN") return `PT${amount}M`;
  return unit === "S" ? `PT${amount}S` : `P${amount}${unit}`;
}
