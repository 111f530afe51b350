import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GLYPH_PATHS, GLYPHS } from "../../../src/timeline/glyph-paths.ts";
import { hitThreads } from "../../../src/timeline/hit-threads.ts";
import { layOutThreads } from "../../../src/timeline/lay-out-threads.ts";
import type { Shape } from "../../../src/timeline/shape.ts";
import { headShapes, rowShapes } from "../../../src/timeline/thread-shapes.ts";
import type { ThreadLook } from "../../../src/timeline/thread-shapes.ts";
import { threadsBetween } from "../../../src/timeline/threads-between.ts";
import { EVERYTHING } from "../../../src/timeline/axis-window.ts";
import {
  anyThreads,
  anyWindow,
  makeCell,
  makeColumns,
  makeLine,
  makeReading,
  makeThreads,
  measureSixes,
} from "../../support/make-threads.ts";

const look: ThreadLook = { language: "en", measure: measureSixes, notes: ["2 formulas"] };
const glyphs = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.type === "glyph");
const cells = [makeCell(makeReading("a")), makeCell(makeReading("")), makeCell(makeReading("b ×2"))];
const lines = [
  makeLine({ id: "strength", glyph: 1, cells }),
  makeLine({ id: "order", family: 3, glyph: 3, cells }),
];
const index = makeThreads(makeColumns([100, 400, 700]), lines);
const picture = layOutThreads(index, { window: EVERYTHING });

describe("the outlines of beads", () => {
  test("are eight, all of the same area", () => {
    expect(new Set(Object.values(GLYPH_PATHS)).size).toBe(8);
    for (const glyph of GLYPHS) {
      if (glyph === "circle") continue;
      expect(Math.abs(areaOf(GLYPH_PATHS[glyph]))).toBeCloseTo(Math.PI, 1);
    }
  });

  test("tell the theme within its family, beside its label too; an absence is a hollow ring", () => {
    const drawn = glyphs(rowShapes(picture, look, 0)).map(({ glyph, fill }) => `${glyph} ${fill}`);
    const row = (glyph: string, tone: string) => [`${glyph} ${tone}`, "circle paper", `${glyph} ${tone}`];
    expect(drawn).toEqual([
      ...row("square", "family-1"),
      ...row("triangle", "family-3"),
      "square family-1",
      "triangle family-3",
    ]);
  });

  test("are hollow and thin for threads that recede, and their words can still be read", () => {
    const shapes = rowShapes(picture, { ...look, lit: "strength" }, 0);
    const receded = glyphs(shapes).filter(({ glyph }) => glyph === "triangle");
    expect(receded.map(({ tone, stroke }) => `${tone} ${stroke}`)).toEqual(
      Array(3).fill("recede bead-receded"),
    );
    const words = shapes.filter((shape) => shape.type === "text");
    expect(words.map(({ text }) => text)).toEqual(
      rowShapes(picture, look, 0)
        .filter((shape) => shape.type === "text")
        .map(({ text }) => text),
    );
  });
});

test("every absence in view is drawn", () => {
  fc.assert(
    fc.property(anyThreads, anyWindow, ({ columns, lines: any }, window) => {
      const laid = layOutThreads(makeThreads(columns, any), { window });
      const absent = laid.rows.flatMap(({ beads }) => beads).filter(({ cell }) => cell.count === 0);
      const rings = glyphs(rowShapes(laid, look, 0)).filter(
        ({ glyph, fill, stroke }) => glyph === "circle" && fill === "paper" && stroke === "bead",
      );
      expect(rings).toHaveLength(absent.length);
    }),
  );
});

test("heads and rows are drawn where they are asked for", () => {
  const ys = (shapes: readonly Shape[]) => shapes.flatMap((shape) => ("y" in shape ? [shape.y] : []));
  const down = (shapes: readonly Shape[]) => ys(shapes).map((y) => y + 100);
  expect(ys(headShapes(picture, look, 100))).toEqual(down(headShapes(picture, look, 0)));
  expect(ys(rowShapes(picture, look, 100)).map(Math.round)).toEqual(
    down(rowShapes(picture, look, 0)).map(Math.round),
  );
});

test("a pointer finds the bead whose words it is on", () => {
  const [row] = picture.rows;
  const bead = row!.beads[2]!;
  expect(hitThreads(picture, bead.x, row!.middle)?.bead).toBe(bead);
  expect(hitThreads(picture, bead.words[0]!.x + 3, row!.middle)?.bead).toBe(bead);
  expect(hitThreads(picture, 30, picture.rows[1]!.middle)).toEqual({ row: picture.rows[1] });
  expect(hitThreads(picture, 30, picture.height + 1)).toBeUndefined();
});

describe("threads on their way to another order", () => {
  const turned = layOutThreads(makeThreads(makeColumns([100, 400, 700]), lines.toReversed()), {
    window: EVERYTHING,
  });
  const yOf = (share: number) =>
    Object.fromEntries(threadsBetween(picture, turned, share).rows.map(({ line, y }) => [line.id, y]));

  test("begin where they were, end where they are to be, and move in between", () => {
    expect(threadsBetween(picture, turned, 0)).toBe(picture);
    expect(threadsBetween(picture, turned, 1)).toBe(turned);
    expect(yOf(0.25)).toEqual({ strength: 6, order: 18 });
    expect(yOf(0.75)).toEqual({ strength: 18, order: 6 });
  });

  test("take their beads and words with them", () => {
    for (const { middle, y, beads } of threadsBetween(picture, turned, 0.3).rows) {
      expect(middle).toBeCloseTo(y + 12);
      for (const { words } of beads) for (const word of words) expect(word.y).toBeCloseTo(middle + 4);
    }
  });
});

/** Of a polygon that is written with M, L, H and V. */
function areaOf(path: string): number {
  const points: [number, number][] = [];
  for (const [, letter, numbers = ""] of path.matchAll(/([MLHV])([^A-Z]*)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(/\s+/).map(Number);
    const [x = 0, y = 0] = points.at(-1) ?? [];
    points.push(letter === "H" ? [a, y] : letter === "V" ? [x, a] : [a, b]);
  }
  return points.reduce((sum, [x, y], at) => {
    const [nextX = 0, nextY = 0] = points[(at + 1) % points.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
