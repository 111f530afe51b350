import type { PlacedMark, ScorePicture } from "./score-picture.ts";
import type { Shape } from "./shape.ts";
import type { ShapesQuestion } from "./shapes-question.ts";
import type { StrokeName } from "./shape-styles.ts";

/** Nearer than this the other day lies under the shape of the mark. */
const LEAST = 12;
/** Half of a mark's shape, and the end of a line. */
const MIDDLE = 6;
const TICK = 2.4;

/**
 * From a mark to where the other clock would put it, below its words, with a hollow tick at the end: of
 * what is chosen or pointed at, and by the clock of telling of everything that happened in view. Parts share
 * the line of their whole.
 *
 *     by telling            ■ National conference
 *                ◦──────────
 */
export function otherClockShapes(
  mark: PlacedMark,
  { axis }: ScorePicture,
  { columns, clock, chosen, pointed }: ShapesQuestion,
): readonly Shape[] {
  const { otherX, at } = mark;
  if (otherX === undefined || Math.abs(otherX - mark.x) < LEAST) return [];
  const right = axis.left + axis.width;
  const isInView = otherX >= axis.left && otherX <= right;
  const isAsked = at === chosen || at === pointed;
  const isTold = clock === "said" && isInView && (columns.partOf[at] ?? -1) === -1;
  if (!isAsked && !isTold) return [];
  const style: StrokeName =
    at === chosen
      ? "other-clock-chosen"
      : isAsked
        ? "other-clock-pointed"
        : mark.dim
          ? "other-clock-dim"
          : "other-clock";
  const y = mark.y + mark.height - 0.75;
  const inward = otherX < mark.x ? 1 : -1;
  const end = Math.min(right, Math.max(axis.left, otherX));
  return [
    { type: "line", style, x1: mark.x + MIDDLE, x2: isInView ? end + inward * TICK : end, y1: y, y2: y },
    ...(isInView
      ? [{ type: "circle", x: end, y, radius: TICK, fill: "ground", stroke: RINGS[style] } as const]
      : []),
  ];
}

const RINGS = {
  "other-clock": "other-clock",
  "other-clock-dim": "other-clock-dim",
  "other-clock-pointed": "other-ring-pointed",
  "other-clock-chosen": "other-ring-chosen",
} as const satisfies Partial<Record<StrokeName, StrokeName>>;
