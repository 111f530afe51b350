import type { Candidate } from "./candidate.ts";
import type { Setting } from "./setting.ts";
import type { PartialDate } from "./timex-value.ts";

const MIN_FAR_YEARS = 6;
// Histories date by day and month; a bare weekday is the mark of a report.
const WEEKDAY_WEIGHT = 5;

/**
 * News fills unnamed parts from the day of writing, histories from the date named before.
 * A history names many years that lie far from its own, and hardly counts from today.
 */
export function genreOf(candidates: readonly Candidate[], anchor: PartialDate): Setting["genre"] {
  let far = 0;
  let deictic = 0;
  for (const { meaning } of candidates) {
    if (meaning.kind !== "date") continue;
    if (meaning.weekday !== undefined && meaning.day === undefined) deictic += WEEKDAY_WEIGHT;
    else if (meaning.base?.from === "anchor") deictic += 1;
    else if (meaning.year !== undefined && isFar(meaning.year, meaning.era, anchor)) far += 1;
  }
  return far >= MIN_FAR_YEARS && far > deictic * 2 ? "narrative" : "news";
}

const isFar = (year: number, era: "BC" | undefined, anchor: PartialDate): boolean =>
  era === "BC" || anchor.year === undefined || Math.abs(anchor.year - year) > 2;
