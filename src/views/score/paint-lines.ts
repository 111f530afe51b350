import type { Shape } from "../../timeline/shape.ts";
import { STROKES } from "../../timeline/shape-styles.ts";
import type { Stroke } from "../../timeline/shape-styles.ts";
import { Brush } from "./brush.ts";
import type { Stamps } from "./stamps.ts";

type LineShape = Extract<Shape, { type: "line" }>;

/** Longer lines of dashes are stroked, in CSS pixels. */
const LONGEST_STAMP = 256;

/**
 * Straight lines are rectangles, and dashes under words are copied: both cost a fraction of a stroke. Other
 * lines of one style that follow one another are one path.
 */
export function paintLine(
  context: CanvasRenderingContext2D,
  line: LineShape,
  [before, after]: readonly [Shape | undefined, Shape | undefined],
  brush: Brush,
  stamps: Stamps | undefined,
): void {
  const { x1, x2, y1, y2 } = line;
  const { width }: Stroke = STROKES[line.style];
  const way = wayOf(line, stamps);
  if (way === "rect") {
    brush.inkOf(line.style, line.tone);
    if (y1 === y2) context.fillRect(Math.min(x1, x2), onPixel(y1) - width / 2, Math.abs(x2 - x1), width);
    else context.fillRect(onPixel(x1) - width / 2, Math.min(y1, y2), width, Math.abs(y2 - y1));
  } else if (way === "stamp") {
    stampDashes(line, width, brush, stamps);
  } else {
    const isPath = (other: Shape | undefined): boolean =>
      other?.type === "line" && looksLike(other, line) && wayOf(other, stamps) === "path";
    if (!isPath(before)) {
      brush.stroke(line.style, line.tone);
      context.beginPath();
    }
    context.moveTo(x1 === x2 ? onPixel(x1) : x1, y1 === y2 ? onPixel(y1) : y1);
    context.lineTo(x1 === x2 ? onPixel(x2) : x2, y1 === y2 ? onPixel(y2) : y2);
    if (!isPath(after)) context.stroke();
  }
}

const looksLike = (a: LineShape, b: LineShape): boolean => a.style === b.style && a.tone === b.tone;

function wayOf({ style, x1, x2, y1, y2 }: LineShape, stamps: Stamps | undefined): "rect" | "stamp" | "path" {
  const { dash }: Stroke = STROKES[style];
  if (!dash) return y1 === y2 || x1 === x2 ? "rect" : "path";
  return stamps && y1 === y2 && x2 > x1 && x2 - x1 <= LONGEST_STAMP ? "stamp" : "path";
}

/** A straight fine line is sharp where it fills whole pixels. */
const onPixel = (value: number): number => Math.round(value - 0.5) + 0.5;

/** As much of a long line of dashes as is wanted. */
function stampDashes(
  { style, tone, x1, x2, y1 }: LineShape,
  width: number,
  brush: Brush,
  stamps: Stamps | undefined,
): void {
  brush.opacity(1);
  const size = { width: LONGEST_STAMP, height: 2 * width };
  const at = { x: x1, y: onPixel(y1) - width };
  stamps?.put(
    `${style} ${tone}`,
    size,
    at,
    (context) => {
      new Brush(context, brush.palette, 1).stroke(style, tone);
      context.beginPath();
      context.moveTo(0, width);
      context.lineTo(LONGEST_STAMP, width);
      context.stroke();
    },
    x2 - x1,
  );
}
