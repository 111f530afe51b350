import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDGES } from "../../../src/timeline/event-columns.ts";
import { stackEras } from "../../../src/timeline/era-shapes.ts";
import { pictureShapes } from "../../../src/timeline/picture-shapes.ts";
import type { PlacedMark } from "../../../src/timeline/score-picture.ts";
import type { Shape } from "../../../src/timeline/shape.ts";
import { makeMark, makePicture, makeShapesQuestion } from "../../support/make-picture.ts";
import type { EventSketch } from "../../support/make-picture.ts";

const draw = (event: EventSketch, mark: Partial<PlacedMark> = {}, chosen?: number): readonly Shape[] =>
  pictureShapes(
    makePicture({ marks: [makeMark(mark)] }),
    makeShapesQuestion([event], chosen === undefined ? {} : { chosen }),
  ).filter((shape) => !("style" in shape && shape.style === "axis"));

const only = <T extends Shape["type"]>(shapes: readonly Shape[], type: T) =>
  shapes.filter((shape): shape is Extract<Shape, { type: T }> => shape.type === type);
const words = (shapes: readonly Shape[]) => only(shapes, "text").map(({ text }) => text);
const styles = (shapes: readonly Shape[]) => shapes.map((shape) => ("style" in shape ? shape.style : ""));

describe("a mark", () => {
  test("tells its kind by its shape and the firmness of its date by its fill", () => {
    const [symbol] = only(draw({ kind: "speech", basis: "weekday" }), "symbol");
    expect(symbol).toMatchObject({ kind: "speech", look: "reasoned", tone: "ink" });
  });

  test("has its true extent under its label", () => {
    expect(draw({}, { from: 300, to: 340 })).toContainEqual({
      type: "rect",
      style: "extent",
      x: 300,
      width: 40,
      y: 42,
      height: 2.5,
    });
  });

  test("that is open at one end runs out there", () => {
    expect(only(draw({}, { opensRight: true }), "fade")).toMatchObject([{ toward: "right" }]);
    expect(only(draw({}, { opensLeft: true }), "fade")).toMatchObject([{ toward: "left" }]);
  });

  test("that is approximate fades beyond its ends", () => {
    const fades = only(draw({ edges: EDGES.approximateStart | EDGES.approximateEnd }), "fade");
    expect(fades.map(({ toward, x }) => `${toward} ${x}`)).toEqual(["left 290", "right 340"]);
  });

  test("whose date is uncertain stands in brackets, at the ends that are in view", () => {
    const brackets = (mark: Partial<PlacedMark>) =>
      styles(draw({ edges: EDGES.uncertain }, mark)).filter((style) => style === "bracket").length;
    expect(brackets({})).toBe(2);
    expect(brackets({ from: 40 })).toBe(1);
    expect(brackets({ from: 40, to: 2000 })).toBe(0);
  });

  test("that the text leaves two days for is drawn at both, linked by an or", () => {
    const shapes = draw({}, { ghosts: [{ x: 600, from: 600, to: 640 }] });
    expect(only(shapes, "symbol").map(({ look }) => look)).toEqual(["unknown", "stated"]);
    expect(words(shapes)).toContain("or");
    expect(only(shapes, "line").find(({ style }) => style === "ghost-link")).toMatchObject({
      y1: 17,
      y2: 17,
    });
  });

  test("has a ghost beside its words only where there is room for the or between them", () => {
    const near = draw({}, { ghosts: [{ x: 420, from: 420, to: 424 }] });
    expect(only(near, "symbol")).toHaveLength(1);
    expect(words(near)).not.toContain("or");
    expect(only(near, "rect")).toContainEqual(expect.objectContaining({ style: "extent-outside", x: 420 }));
  });

  test("shows where the other clock puts it when it is chosen or pointed at, by a dotted line to a hollow tick", () => {
    expect(styles(draw({}, { otherX: 500 }))).not.toContain("other-clock");
    const shapes = draw({}, { otherX: 500 }, 0);
    expect(only(shapes, "circle")).toContainEqual(
      expect.objectContaining({ x: 500, fill: "ground", stroke: "other-ring-chosen" }),
    );
    const pointed = pictureShapes(
      makePicture({ marks: [makeMark({ otherX: 500 })] }),
      makeShapesQuestion([{}], { pointed: 0 }),
    );
    expect(styles(pointed)).toContain("other-clock-pointed");
  });

  test("by the clock of telling leads back to the day on which it happened, where that is in view", () => {
    const told = (mark: Partial<PlacedMark>, event: EventSketch = {}) =>
      styles(
        pictureShapes(
          makePicture({ marks: [makeMark(mark)] }),
          makeShapesQuestion([event], { clock: "said" }),
        ),
      ).filter((style) => style === "other-clock").length;
    expect(told({ otherX: 200 })).toBe(1);
    expect(told({ otherX: 20 })).toBe(0);
    expect(told({ otherX: 295 })).toBe(0);
    expect(told({ otherX: 200 }, { partOf: 0 })).toBe(0);
  });

  test("that only the tool proposes is grey, on a dotted line", () => {
    const shapes = draw({ status: "proposed" });
    expect(only(shapes, "symbol")[0]?.tone).toBe("proposed");
    expect(styles(shapes)).toContain("proposed-underline");
    expect(styles(draw({ status: "corrected" }))).not.toContain("proposed-underline");
  });

  test("that is chosen has a ring, and its extent is drawn in full", () => {
    const shapes = draw({ status: "proposed" }, {}, 0);
    expect(only(shapes, "circle")).toMatchObject([{ stroke: "ring" }]);
    expect(styles(shapes)).toEqual(expect.arrayContaining(["extent-chosen", "title-chosen"]));
  });

  test("that fails a filter recedes", () => {
    expect(styles(draw({}, { dim: true }))).toEqual(
      expect.arrayContaining(["title-dim", "date-dim", "extent-dim"]),
    );
  });

  test("near the edge of the axis cuts its words, and never runs past the margin", () => {
    const texts = only(draw({ title: "A title of some length" }, { x: 1060, from: 1060, to: 1062 }), "text");
    expect(texts.map(({ text }) => text)).toEqual(["1 Ja…", "A ti…"]);
    for (const { x, text } of texts) expect(x + text.length * 6).toBeLessThanOrEqual(1114);
  });

  test("that is a part shares the extent of its whole", () => {
    expect(styles(draw({ partOf: 0 }))).not.toContain("extent");
  });
});

test("a claim is a line from the time it speaks of to where it was said", () => {
  const shapes = draw({ kind: "claim" }, { isLine: true, from: 150, x: 300, height: 15, showsDate: false });
  expect(only(shapes, "line")).toContainEqual({
    type: "line",
    style: "claim",
    x1: 150,
    x2: 300,
    y1: 15.5,
    y2: 15.5,
  });
  expect(only(shapes, "circle")).toMatchObject([{ x: 150, fill: "claim" }]);
});

test("a cluster says how many it holds, and the title of the first of them as far as there is room", () => {
  const cluster = {
    band: "",
    from: 400,
    to: 480,
    y: 150,
    height: 16,
    count: 37,
    first: [0],
    cell: { track: 0, level: 0, from: 0, to: 37 },
  };
  const picture = makePicture({ clusters: [{ ...cluster, window: { from: 0, to: 1 } }] });
  const shapes = pictureShapes(picture, makeShapesQuestion([{ title: "National conference" }]));
  expect(words(shapes)).toEqual(["National…", "37"]);
  expect(only(shapes, "rect")).toMatchObject([{ style: "density", x: 400, width: 79 }]);
});

test("an era is a wash behind everything, within the axis and down to it, named above all events, and runs out where it is open", () => {
  const era = { id: "e", label: "Reform", from: -50, to: 700, opensLeft: false, opensRight: true };
  const shapes = pictureShapes(makePicture({ eras: [era], marks: [makeMark()] }), makeShapesQuestion([{}]));
  expect(shapes[0]).toMatchObject({ type: "rect", style: "era", x: 100, width: 540 });
  expect(shapes[1]).toMatchObject({ type: "fade", toward: "right", x: 640, width: 60 });
  expect(words(shapes)[0]).toBe("Reform");
});

test("eras that overlap are named in different rows", () => {
  const rows = stackEras([
    { from: 0, to: 10 },
    { from: 5, to: 20 },
    { from: 10, to: 15 },
  ]).map(({ era, row }) => `${era.from}: ${row}`);
  expect(rows).toEqual(["0: 0", "5: 1", "10: 0"]);
});

test("no two words of the axis collide, whatever ticks and gaps there are", () => {
  const place = fc.integer({ min: 0, max: 1200 });
  const label = fc.constantFrom("2012", "21 Apr 2018", "October 2022");
  const ticks = fc.array(fc.record({ x: place, label, from: fc.constant(0), to: fc.constant(1) }));
  const gaps = fc.array(fc.record({ from: place, to: place, label }));
  fc.assert(
    fc.property(ticks, gaps, (someTicks, someGaps) => {
      const picture = makePicture({
        ticks: someTicks.toSorted((a, b) => a.x - b.x),
        gaps: someGaps.slice(0, 1),
      });
      const texts = only(pictureShapes(picture, makeShapesQuestion([])), "text");
      const boxes = texts.map(({ x, text }) => ({ left: x, right: x + text.length * 6 }));
      for (const [at, a] of boxes.entries()) {
        expect(a.right).toBeLessThanOrEqual(1100);
        for (const b of boxes.slice(at + 1)) expect(a.left < b.right && b.left < a.right).toBe(false);
      }
    }),
  );
});

test("document lines stand in the middle of their day, where it is in view", () => {
  const shapes = pictureShapes(makePicture(), makeShapesQuestion([], { documents: [10, 5000] }));
  expect(only(shapes, "line")).toMatchObject([{ style: "document", x1: 110.5 }]);
});
