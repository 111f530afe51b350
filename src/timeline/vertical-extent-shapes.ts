import { DATE_BASES } from "../domain/dating.ts";
import { EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { EventStatus } from "../domain/timeline-event.ts";
import { lookOfBasis } from "./date-look.ts";
import type { DateLook } from "./date-look.ts";
import { EDGES } from "./event-columns.ts";
import type { EventColumns } from "./event-columns.ts";
import type { Shape } from "./shape.ts";
import type { FillName } from "./shape-styles.ts";
import type { VerticalExtent } from "./vertical-picture.ts";

type ExtentQuestion = { readonly columns: EventColumns; readonly chosen?: number };

/** Width of an extent. */
export const EXTENT = 2.5;
/** An open end, and an approximate edge, run out in so many steps. */
const FADE_STEPS = 6;
const SOFT_EDGE = 9;
const OPEN_END = 40;

export const statusAt = ({ status }: EventColumns, at: number): EventStatus | undefined =>
  EVENT_STATUSES[status[at] ?? 0];

export const lookAt = ({ basis }: EventColumns, at: number): DateLook =>
  lookOfBasis(DATE_BASES[basis[at] ?? 0] ?? "unknown");

const EXTENT_FILLS = {
  stated: "extent",
  reasoned: "extent-reasoned",
  outside: "extent-outside",
  unknown: "extent-outside",
} as const satisfies Readonly<Record<string, FillName>>;

/**
 * The true length of an event beside its lane. Open ends run out, approximate edges fade, brackets
 * stand at both ends of what is uncertain; the line of a claim begins with a dot.
 */
export function extentShapes(extent: VerticalExtent, question: ExtentQuestion): readonly Shape[] {
  const { at, x, from, to, isLine, dim, opensUp, opensDown } = extent;
  const isChosen = at === question.chosen;
  // A part that has no date of its own shares the length of its whole, which is drawn once.
  if ((question.columns.partOf[at] ?? -1) >= 0 && !isChosen) return [];
  if (isLine) {
    const style = isChosen ? "claim-chosen" : dim ? "claim-dim" : "claim";
    return [
      { type: "line", style, x1: x, x2: x, y1: from, y2: to },
      { type: "circle", x, y: from, radius: 2.2, fill: style },
      ...fadeDown(isChosen ? "claim-chosen" : "claim", x - 0.5, to, OPEN_END, 1),
    ];
  }
  const style: FillName = isChosen
    ? "extent-chosen"
    : dim
      ? "extent-dim"
      : EXTENT_FILLS[lookAt(question.columns, at)];
  const left = x - EXTENT / 2;
  const start = opensUp ? from + OPEN_END : from;
  const end = opensDown ? to - OPEN_END : to;
  const edges = question.columns.edges[at] ?? 0;
  const isSoftAbove = (edges & EDGES.approximateStart) !== 0;
  const isSoftBelow = (edges & EDGES.approximateEnd) !== 0;
  return [
    { type: "rect", style, x: left, y: start, width: EXTENT, height: Math.max(3, end - start) },
    ...(opensUp ? fadeUp(style, left, start, OPEN_END, EXTENT) : []),
    ...(opensDown ? fadeDown(style, left, end, OPEN_END, EXTENT) : []),
    ...(isSoftAbove && !opensUp ? fadeUp(style, left, start, SOFT_EDGE, EXTENT) : []),
    ...(isSoftBelow && !opensDown ? fadeDown(style, left, end, SOFT_EDGE, EXTENT) : []),
    ...(edges & EDGES.uncertain ? brackets(x, start, Math.max(start + 3, end), isChosen) : []),
  ];
}

const fadeUp = (style: FillName, x: number, y: number, height: number, width: number) =>
  fadeDown(style, x, y, -height, width);

/** Steps of falling weight; a negative height runs upwards. */
function fadeDown(style: FillName, x: number, y: number, height: number, width: number): readonly Shape[] {
  const step = height / FADE_STEPS;
  return Array.from({ length: FADE_STEPS }, (_, at) => ({
    type: "rect",
    style,
    weight: 1 - (at + 0.5) / FADE_STEPS,
    x,
    y: Math.min(y + at * step, y + (at + 1) * step),
    width,
    height: Math.abs(step),
  }));
}

function brackets(x: number, from: number, to: number, isChosen: boolean): readonly Shape[] {
  const style = isChosen ? "bracket-chosen" : "bracket";
  const side = (y: number, inward: number): Shape => ({
    type: "path",
    style,
    steps: [
      ["M", x - 3.5, y + inward],
      ["L", x - 3.5, y],
      ["L", x + 3, y],
      ["L", x + 3, y + inward],
    ],
  });
  return [side(from - 2, 2), side(to + 2, -2)];
}
