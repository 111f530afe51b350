import { listOf } from "./label-lists.ts";
import type { RowStack } from "./row-stack.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { Band } from "./score-picture.ts";
import { levelAt, levelsTo } from "./zoom-levels.ts";

/** Where the rows of a track stand at a zoom, from the top of the score. `strip` counts what has no label. */
export type TrackRows = {
  readonly band: string;
  readonly row: number;
  /** Tops of the rows that are open, from top to bottom; there is at least one. */
  readonly slots: readonly number[];
  /** The slot of each row by its number; -1 where it is closed. */
  readonly slotOf: readonly number[];
  readonly strip?: number;
};

export type ScoreRows = {
  readonly tracks: readonly TrackRows[];
  readonly bands: readonly Band[];
  readonly axisY: number;
  readonly height: number;
};

/** Over how many levels of zoom a row opens. */
const OPENING = 2;
/** The strip of a score that labels everything at the opening is there as soon as it is zoomed. */
const STRIP_OPENING = 1;

/**
 * Heights depend on the whole index and on the zoom, never on where the window lies, so that nothing moves
 * while one looks around; rows that are needed only when one looks closer glide open as one does.
 */
export function stackRows({ question, order, plan, labels }: ScoreIndex, zoom: number): ScoreRows {
  const { sizes } = question;
  const level = levelsTo(zoom);
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
      const stacked = stackTrack(plan.stacks[track], row, y, level, levelAt(zoom));
      y = stacked.end;
      const opening = listOf(labels, track, 0);
      const isFull = opening.to - opening.from === end - start;
      // Where one looks closer, what began before the window may find its row taken.
      const isShared = !isClaims || end - start > (plan.stacks[track]?.order.length ?? 0);
      const hasStrip = end > start && (!isFull || (isShared && level > 0));
      const { slots, slotOf } = stacked;
      tracks.push({ band: id, row, slots, slotOf, ...(hasStrip && { strip: y }) });
      if (hasStrip) y += sizes.clusterRow * (isFull ? Math.min(1, level / STRIP_OPENING) : 1);
    }
    bands.push({ id, label, top, height: y - top });
  }
  const axisY = y + sizes.axisGap;
  return { tracks, bands, axisY, height: axisY + sizes.axisHeight };
}

function stackTrack(
  stack: RowStack | undefined,
  row: number,
  top: number,
  level: number,
  reached: number,
): Pick<TrackRows, "slots" | "slotOf"> & { readonly end: number } {
  const slots: number[] = [];
  const slotOf: number[] = [];
  let end = top;
  for (const number of stack?.order ?? []) {
    const opens = stack?.opens[number] ?? Infinity;
    const isOpen = opens <= reached;
    slotOf[number] = isOpen ? slots.length : -1;
    if (isOpen) slots.push(end);
    const over = Math.min(OPENING, opens);
    const share = isOpen ? 1 : Math.max(0, (level - opens + over) / over);
    end += row * Math.min(1, share);
  }
  return { slots: slots.length > 0 ? slots : [top], slotOf, end };
}
