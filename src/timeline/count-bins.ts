import { dayOnAxis } from "./order-events.ts";
import { NO_BAND } from "./score-bands.ts";
import type { ScoreQuestion } from "./score-question.ts";

export type BinQuestion = Pick<ScoreQuestion, "columns" | "scale" | "clock" | "plan">;

/** How many events stand in each of equally wide bins along the axis: all of them, and those that pass. */
export type BinCounts = { readonly all: Uint32Array; readonly passing: Uint32Array };

/** `passes`: 1 for what passes the filters, place for place of the columns. Each event counts once, where it stands. */
export function countBins(
  { columns, scale, clock, plan }: BinQuestion,
  passes: Uint8Array,
  bins: number,
): BinCounts {
  const [all, passing] = [new Uint32Array(bins), new Uint32Array(bins)];
  let [known, bin] = [NaN, 0];
  for (let at = 0; at < columns.count; at += 1) {
    const band = plan.bandOf?.[at] ?? 0;
    const head = plan.bands[band];
    const day = dayOnAxis({ columns, clock }, at) - (head?.origin ?? 0);
    if (!head || band === NO_BAND || !Number.isFinite(day)) continue;
    if (day !== known) {
      known = day; // events of one day follow one another: the scale is asked once
      bin = Math.min(bins - 1, Math.max(0, Math.floor(scale.position(day + 0.5) * bins)));
    }
    all[bin] = (all[bin] ?? 0) + 1;
    if (passes[at] === 1) passing[bin] = (passing[bin] ?? 0) + 1;
  }
  return { all, passing };
}
