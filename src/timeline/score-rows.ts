import type { ScoreIndex } from "./score-index.ts";
import type { Band } from "./score-picture.ts";
import { listOf } from "./label-lists.ts";

/** Where the rows of a track stand, from the top of the score. `strip` counts what has no label. */
export type TrackRows = {
  readonly band: string;
  readonly top: number;
  readonly row: number;
  readonly strip?: number;
};

export type ScoreRows = {
  readonly tracks: readonly TrackRows[];
  readonly bands: readonly Band[];
  readonly axisY: number;
  readonly height: number;
};

/** Heights depend on the whole index, never on the window, so that nothing moves while one looks around. */
export function stackRows({ question, order, plan, labels }: ScoreIndex): ScoreRows {
  const { sizes } = question;
  const tracks: TrackRows[] = [];
  const bands: Band[] = [];
  let y = sizes.top;
  for (const [band, { id, label }] of question.plan.bands.entries()) {
    const top = y;
    if (band > 0) y += sizes.bandGap;
    if (label !== "") y += sizes.bandHead;
    for (const track of [band * 2, band * 2 + 1]) {
      const { start = 0, end = 0, isClaims = false } = order.tracks[track] ?? {};
      const row = isClaims ? sizes.claimRow : sizes.row;
      if (isClaims && (end > start || band === question.plan.bands.length - 1)) y += sizes.claimGap;
      const rowsTop = y;
      y += (plan.rows[track] ?? 0) * row;
      const opening = listOf(labels, track, 0);
      const isFull = opening.to - opening.from === end - start;
      tracks.push({ band: id, top: rowsTop, row, ...(!isFull && { strip: y }) });
      if (!isFull) y += sizes.clusterRow;
    }
    bands.push({ id, label, top, height: y - top });
  }
  const axisY = y + sizes.axisGap;
  return { tracks, bands, axisY, height: axisY + sizes.axisHeight };
}
