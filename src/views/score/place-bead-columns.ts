import type { ScoreLayout } from "../../timeline/lay-out-score.ts";

/** Where a document's beads stand: at its publication, or beyond the axis when no text dates it. */
export type BeadColumn = {
  readonly sourceId: string;
  readonly x: number;
  readonly room: number;
  readonly isUndated: boolean;
};

/** Dated columns at their day, undated ones side by side beyond the axis; `room` is what a wording may fill. */
export function placeBeadColumns(
  ids: readonly string[],
  layout: ScoreLayout,
  right: number,
  undatedWidth: number,
): readonly BeadColumn[] {
  const undated = ids.filter((id) => !layout.columnX.has(id));
  const step = (undatedWidth - 24) / Math.max(1, undated.length);
  const placed = ids
    .map((sourceId) => {
      const x = layout.columnX.get(sourceId);
      return { sourceId, x: x ?? right + 30 + undated.indexOf(sourceId) * step, isUndated: x === undefined };
    })
    .filter(({ x, isUndated }) => isUndated || (x >= layout.axis.left && x <= right))
    .toSorted((a, b) => a.x - b.x);
  return placed.map((column, at) => {
    const next = placed[at + 1];
    const edge = column.isUndated ? right + undatedWidth : right + 6;
    const end = next?.isUndated === column.isUndated ? Math.min(edge, next.x - 14) : edge;
    return { ...column, room: Math.max(0, end - column.x - 16) };
  });
}
