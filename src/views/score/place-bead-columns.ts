import type { AxisPixels } from "../../timeline/axis-pixels.ts";

/** The axis above the threads, and where each dated document stands on it. */
export type ThreadAxis = {
  readonly axis: AxisPixels;
  readonly columnX: ReadonlyMap<string, number>;
};

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
  layout: ThreadAxis,
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

/**
 * Where the line of a thread runs: from its first dated use to its last, to the edge where one
 * of them is out of view. What no text dates is beside the axis, not later on it: no line leads there.
 */
export function threadLine(
  used: readonly string[],
  layout: ThreadAxis,
): { readonly from: number; readonly to: number } | undefined {
  const places = used.flatMap((id) => layout.columnX.get(id) ?? []);
  const { left, width } = layout.axis;
  const clamp = (x: number) => Math.min(left + width, Math.max(left, x));
  if (places.length < 2) return undefined;
  return { from: clamp(Math.min(...places)), to: clamp(Math.max(...places)) };
}
