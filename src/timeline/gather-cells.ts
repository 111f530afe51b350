import type { Language } from "../domain/language.ts";
import { groupBy } from "../base/group-by.ts";
import type { ThreadCell, ThreadReading } from "./thread-question.ts";

/** How often in how many words, or characters. */
export type Uses = { readonly language: Language; readonly count: number; readonly tokens: number };

/** What the documents of one column make of one theme, every document counted once. */
export type GatheredCell = {
  /** By the first reading of each document: a translation does not count again what it translates. */
  readonly count: number;
  readonly texts: number;
  readonly uses: readonly Uses[];
  /** Whose wordings are to be written: of every text version where the documents stand for one report, else of every language. */
  readonly readings: readonly ThreadReading[];
};

/** `areReports`: the documents report the same event, so that each of them keeps its wordings to itself. */
export function gatherCells(cells: readonly ThreadCell[], areReports: boolean): GatheredCell {
  const heads = cells.map(({ readings }) => readings[0]);
  const all = cells.flatMap(({ readings }) => readings);
  return {
    count: heads.reduce((sum, { count }) => sum + count, 0),
    texts: cells.length,
    uses: [...groupBy(heads, ({ language }) => language)].map(([language, readings]) => ({
      language,
      count: sumOf(readings, "count"),
      tokens: sumOf(readings, "tokens"),
    })),
    readings:
      cells.length === 1 || areReports
        ? all
        : [...groupBy(all, ({ language }) => language)].map(([language, readings]) => ({
            language,
            count: sumOf(readings, "count"),
            tokens: sumOf(readings, "tokens"),
            wordings: gatherWordings(readings),
          })),
  };
}

const sumOf = (readings: readonly ThreadReading[], what: "count" | "tokens"): number =>
  readings.reduce((sum, reading) => sum + reading[what], 0);

/** By falling count; equal counts in the order in which they first come up. */
function gatherWordings(readings: readonly ThreadReading[]): ThreadReading["wordings"] {
  const counts = new Map<string, number>();
  for (const { wordings } of readings) {
    for (const { words, count } of wordings) counts.set(words, (counts.get(words) ?? 0) + count);
  }
  return Array.from(counts, ([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count);
}
