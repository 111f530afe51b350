import { expect, test } from "vitest";
import { pictureShapes } from "../../../src/timeline/picture-shapes.ts";
import { makeLooks, makeMark, makePicture } from "../../support/make-picture.ts";

/** Deep in a zoom the other day of "2012 or 2018" is millions of pixels away: dots for all of them take seconds. */
test.each([
  ["right", 4e6],
  ["left", -4e6],
])("of a link to a day far to the %s only the dots in view are drawn", (_, x) => {
  const marks = [makeMark({ ghosts: [{ x, from: x, to: x + 9e4 }] })];
  const shapes = pictureShapes(makePicture({ marks }), {
    columns: makeLooks([{}]),
    language: "en",
    measure: (text) => 6 * text.length,
  });
  const links = shapes.flatMap((shape) =>
    shape.type === "line" && shape.style === "ghost-link" ? [shape.x1, shape.x2] : [],
  );
  expect(links.length).toBeGreaterThan(0);
  expect(Math.min(...links)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...links)).toBeLessThanOrEqual(1120);
  expect(shapes.filter((shape) => shape.type === "symbol")).toHaveLength(1);
});
