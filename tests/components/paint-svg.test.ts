import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "../../src/domain/timeline-event.ts";
import { paintSvg } from "../../src/timeline/paint-svg.ts";
import { pictureShapes } from "../../src/timeline/picture-shapes.ts";
import { FACES, TONES } from "../../src/timeline/shape-styles.ts";
import type { Face, Palette, Tone } from "../../src/timeline/shape-styles.ts";
import { makeMark, makePicture, makeShapesQuestion } from "../support/make-picture.ts";

const palette: Palette = {
  tones: Object.fromEntries(TONES.map((tone) => [tone, "#123456"])) as Record<Tone, string>,
  faces: Object.fromEntries(FACES.map((face) => [face, '"Noto Sans", sans-serif'])) as Record<Face, string>,
  isForced: false,
};
const paint = (title: string, looks: Partial<Palette> = {}): string =>
  paintSvg(
    pictureShapes(
      makePicture({
        marks: EVENT_KINDS.map((_, at) => makeMark({ at, y: at * 18, opensRight: at === 1 })),
        clusters: [
          { band: "", from: 1, to: 999, y: 9, height: 16, count: 2, first: [0], window: { from: 0, to: 1 } },
        ],
      }),
      makeShapesQuestion(
        EVENT_KINDS.map((kind) => ({ kind, title, basis: "inferred" })),
        { chosen: 2 },
      ),
    ),
    { width: 1200, height: 226, palette: { ...palette, ...looks }, language: "en", title },
  );
const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

describe("an SVG document of the score", () => {
  test("holds every title as text that can be searched and selected", () => {
    const document = parse(paint('Conference <2018> & "more"'));
    const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text === 'Conference <2018> & "more"')).toHaveLength(
      EVENT_KINDS.length + 1, // the cluster names the first of what it holds
    );
  });

  test("is well formed whatever the titles are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(parse(paint(title)).documentElement.tagName).toBe("svg");
      }),
      { numRuns: 12 },
    );
  });

  test("stands alone: it names no other file and holds no script", () => {
    const svg = paint("Conference");
    expect(svg).not.toMatch(/href|<script|<style|@import|data:/);
    expect([...svg.matchAll(/url\(#([^)]+)\)/g)].every(([, id]) => svg.includes(`id="${id}"`))).toBe(true);
  });

  test("is the same for the same picture", () => {
    expect(paint("Conference")).toBe(paint("Conference"));
  });

  test("in forced colours makes nothing faint", () => {
    expect(paint("Conference")).toContain("fill-opacity");
    expect(paint("Conference", { isForced: true })).not.toContain("fill-opacity");
  });
});
