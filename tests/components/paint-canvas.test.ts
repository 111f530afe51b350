import { expect, test } from "vitest";
import type { Shape } from "../../src/timeline/shape.ts";
import { FACES, TONES } from "../../src/timeline/shape-styles.ts";
import type { Face, Palette, Tone } from "../../src/timeline/shape-styles.ts";
import { paintCanvas } from "../../src/views/score/paint-canvas.ts";
import { canvasLog } from "../support/canvas-log.ts";

const palette: Palette = {
  tones: Object.fromEntries(TONES.map((tone) => [tone, tone])) as Record<Tone, string>,
  faces: Object.fromEntries(FACES.map((face) => [face, face])) as Record<Face, string>,
  isForced: false,
};
const paint = (shapes: readonly Shape[], looks: Partial<Palette> = {}, share?: number): readonly string[] => {
  const { context, log } = canvasLog();
  paintCanvas(context, shapes, { ...palette, ...looks }, share);
  return log.slice(3); // the brush is put down first
};
const tick = (x: number): Shape => ({ type: "line", style: "tick", x1: x, x2: x, y1: 10, y2: 15 });
const words = (text: string, language: "en" | "zh" = "en"): Shape => ({
  type: "text",
  style: "claim",
  text,
  language,
  x: 20,
  y: 30,
});

test("straight lines are whole pixels, in the tone of their style", () => {
  expect(paint([tick(4.2), tick(9)])).toEqual([
    "direction = ltr",
    "fillStyle = ink",
    "fillRect 4 10 1 5",
    "fillRect 9 10 1 5",
  ]);
});

test("words are set in the face of their language, Chinese never in italics", () => {
  expect(paint([words("Xi says"), words("他说"), words("他说", "zh")])).toEqual([
    "direction = ltr",
    "font = italic 400 12px serif",
    "fillStyle = quiet",
    "fillText Xi says 20 30",
    "fillText 他说 20 30",
    "font = 400 12px sans-zh",
    "fillText 他说 20 30",
  ]);
});

test("an extent is faint, but not where colours are forced", () => {
  const extent: Shape = { type: "rect", style: "extent", x: 1, y: 2, width: 3, height: 4 };
  expect(paint([extent])).toContain("globalAlpha = 0.28");
  expect(paint([extent], { isForced: true })).not.toContain("globalAlpha = 0.28");
  expect(paint([extent], {}, 0.5)).toContain("globalAlpha = 0.14");
});

test("words on an era can be read where colours are forced: nothing dark lies under them", () => {
  const era: Shape = { type: "rect", style: "era", x: 1, y: 2, width: 3, height: 4 };
  expect(paint([era], { isForced: true })).toContain("fillStyle = paper");
});
