import { unreachable } from "../../base/assert.ts";
import type { EventKind } from "../../domain/timeline-event.ts";
import { GLYPH_PATHS } from "../../timeline/glyph-paths.ts";
import type { GlyphName } from "../../timeline/glyph-paths.ts";
import { hatchPath, MARK_PATHS, MARK_SIZE } from "../../timeline/mark-paths.ts";
import type { Shape } from "../../timeline/shape.ts";
import { FILLS, fontOf, LETTERS, toneOfFill } from "../../timeline/shape-styles.ts";
import type { Fill, Palette } from "../../timeline/shape-styles.ts";
import { Brush, SOLID } from "./brush.ts";
import type { Canvas } from "./brush.ts";
import { paintLine } from "./paint-lines.ts";
import { Stamps } from "./stamps.ts";

/** Draws shapes in their order, all as faint as `share` says. The context is already scaled to CSS pixels. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
  share = 1,
): void {
  const brush = new Brush(context, palette, share);
  const stamps = typeof OffscreenCanvas === "undefined" ? undefined : new Stamps(context, palette);
  shapes.forEach((shape, at) => {
    if (shape.type === "line") paintLine(context, shape, [shapes[at - 1], shapes[at + 1]], brush, stamps);
    else if (stamps && shape.type === "symbol") stampSymbol(stamps, shape, brush);
    else if (stamps && shape.type === "glyph") stampGlyph(stamps, shape, brush);
    else paintShape(context, shape, brush);
  });
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: Exclude<Shape, { type: "line" }>,
  brush: Brush,
): void {
  switch (shape.type) {
    case "text":
      brush.font(fontOf(shape.style, shape.language, brush.palette.faces));
      brush.ink({ tone: shape.tone ?? LETTERS[shape.style].tone, opacity: 1 });
      context.fillText(shape.text, shape.x, shape.y);
      return;
    case "rect":
      paintRect(context, shape, brush);
      return;
    case "path":
      brush.stroke(shape.style);
      context.beginPath();
      for (const step of shape.steps) {
        if (step[0] === "Q") context.quadraticCurveTo(step[1], step[2], step[3], step[4]);
        else if (step[0] === "M") context.moveTo(step[1], step[2]);
        else context.lineTo(step[1], step[2]);
      }
      context.stroke();
      return;
    case "circle":
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      if (shape.fill) {
        brush.ink(FILLS[shape.fill]);
        context.fill();
      }
      if (shape.stroke) {
        brush.stroke(shape.stroke);
        context.stroke();
      }
      return;
    case "fade":
      paintFade(context, shape, brush);
      return;
    case "symbol":
      paintSymbol(context, shape, brush);
      return;
    case "glyph":
      paintGlyph(context, shape, brush);
      return;
    default:
      unreachable(shape);
  }
}

function paintRect(
  context: CanvasRenderingContext2D,
  { style, tone, weight, x, y, width, height }: Extract<Shape, { type: "rect" }>,
  brush: Brush,
): void {
  const fill: Fill = FILLS[style];
  brush.ink(tone ? { ...fill, tone } : fill, weight);
  context.fillRect(x, y, width, height);
}

/** A gradient over a square of one pixel, stretched to where it is wanted: made once, not for every place. */
function paintFade(
  context: CanvasRenderingContext2D,
  { style, toward, x, y, width, height }: Extract<Shape, { type: "fade" }>,
  brush: Brush,
): void {
  if (width <= 0) return;
  const fill: Fill = FILLS[style];
  brush.gradient(toneOfFill(fill, brush.palette), toward);
  brush.opacity(fill.opacity);
  context.translate(x, y);
  context.scale(width, height);
  context.fillRect(0, 0, 1, 1);
  context.scale(1 / width, 1 / height);
  context.translate(-x, -y);
}

const DASHES = { stated: SOLID, reasoned: SOLID, outside: [2.4, 1.9], unknown: [0.6, 2.4] } as const;
const outlines = new Map<EventKind, { readonly outline: Path2D; readonly hatch: Path2D }>();

function pathsOf(kind: EventKind) {
  const known = outlines.get(kind);
  if (known) return known;
  const made = { outline: new Path2D(MARK_PATHS[kind]), hatch: new Path2D(hatchPath(kind)) };
  outlines.set(kind, made);
  return made;
}

type SymbolShape = Extract<Shape, { type: "symbol" }>;

function stampSymbol(stamps: Stamps, shape: SymbolShape, brush: Brush): void {
  const { kind, look, tone, size } = shape;
  brush.opacity(1);
  stamps.put(`${kind} ${look} ${tone}`, { width: size, height: size }, shape, (context) =>
    paintSymbol(context, { ...shape, x: 0, y: 0 }, new Brush(context, brush.palette, 1)),
  );
}

function paintSymbol(context: Canvas, shape: SymbolShape, brush: Brush): void {
  const { outline, hatch } = pathsOf(shape.kind);
  const { tones } = brush.palette;
  const scale = shape.size / MARK_SIZE;
  context.translate(shape.x, shape.y);
  context.scale(scale, scale);
  brush.ink({ tone: shape.look === "stated" ? shape.tone : "paper", opacity: 1 });
  context.fill(outline);
  if (shape.look === "reasoned") {
    brush.pen(tones[shape.tone], 1.5, SOLID);
    context.stroke(hatch);
  }
  const isDotted = shape.look === "unknown";
  if (isDotted) context.lineCap = "round";
  brush.pen(tones[shape.tone], isDotted ? 1.5 : 1.2, DASHES[shape.look]);
  context.stroke(outline);
  if (isDotted) context.lineCap = "butt";
  context.scale(1 / scale, 1 / scale);
  context.translate(-shape.x, -shape.y);
}

const glyphs = new Map<GlyphName, Path2D>();

function glyphPath(name: GlyphName): Path2D {
  const known = glyphs.get(name);
  if (known) return known;
  const made = new Path2D(GLYPH_PATHS[name]);
  glyphs.set(name, made);
  return made;
}

type GlyphShape = Extract<Shape, { type: "glyph" }>;

/** Of a diameter: how far the points of triangles reach from the middle. */
const REACH = 0.7;

function stampGlyph(stamps: Stamps, shape: GlyphShape, brush: Brush): void {
  const { glyph, x, y, diameter, fill, stroke, tone } = shape;
  const middle = REACH * diameter;
  brush.opacity(1);
  stamps.put(
    `${glyph} ${fill} ${stroke} ${tone}`,
    { width: 2 * middle, height: 2 * middle },
    { x: x - middle, y: y - middle },
    (context) =>
      paintGlyph(context, { ...shape, x: middle, y: middle }, new Brush(context, brush.palette, 1)),
  );
}

function paintGlyph(
  context: Canvas,
  { glyph, x, y, diameter, fill, stroke, tone }: GlyphShape,
  brush: Brush,
): void {
  const path = glyphPath(glyph);
  const radius = diameter / 2;
  context.translate(x, y);
  context.scale(radius, radius);
  if (fill) {
    brush.ink({ tone: fill, opacity: 1 });
    context.fill(path);
  }
  if (stroke) {
    brush.stroke(stroke, tone, radius);
    context.stroke(path);
  }
  context.scale(1 / radius, 1 / radius);
  context.translate(-x, -y);
}
