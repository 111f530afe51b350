import { expect, test } from "vitest";
import { axisPixels } from "../../../src/timeline/axis-pixels.ts";
import { EVERYTHING } from "../../../src/timeline/axis-window.ts";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { pictureBetweenHeights } from "../../../src/timeline/picture-between-heights.ts";
import type { PlacedMark, ScorePicture } from "../../../src/timeline/score-picture.ts";

const markAt = (at: number, y: number): PlacedMark => ({
  at,
  x: 0,
  y,
  height: 18,
  width: 100,
  from: 0,
  to: 10,
  opensLeft: false,
  opensRight: false,
  isLine: false,
  showsDate: false,
  dim: false,
  ghosts: [],
});

const picture: ScorePicture = {
  axis: axisPixels(calendarScale([{ from: 0, to: 100 }]), EVERYTHING, 0, 800),
  height: 1040,
  axisY: 1000,
  ticks: [{ from: 0, to: 1, label: "1970", x: 0 }],
  gaps: [],
  eras: [],
  bands: [],
  marks: [markAt(3, 10), markAt(4, 300), markAt(5, 500), markAt(6, 900)],
  tethers: [
    { from: 0, to: 3 },
    { from: 2, to: 3 },
  ],
  clusters: [],
  shown: 4,
};

test("a picture that is seen whole is painted whole", () => {
  expect(pictureBetweenHeights(picture, 0, 1040)).toBe(picture);
});

test("what stands above or below what is seen is not painted, nor are the words of the axis", () => {
  const seen = pictureBetweenHeights({ ...picture, tethers: [] }, 250, 550);
  expect(seen.marks.map(({ at }) => at)).toEqual([4, 5]);
  expect(seen.ticks).toEqual([]);
  expect(pictureBetweenHeights(picture, 800, 1040).ticks).toEqual(picture.ticks);
});

test("a tether that crosses what is seen is painted from end to end", () => {
  const seen = pictureBetweenHeights(picture, 250, 400);
  const ends = seen.tethers.map(({ from, to }) => [seen.marks[from]?.at, seen.marks[to]?.at]);
  expect(ends).toEqual([[3, 6]]);
  expect(seen.marks.map(({ at }) => at)).toEqual([3, 4, 6]);
});
