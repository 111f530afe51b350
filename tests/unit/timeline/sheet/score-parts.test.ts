import { describe, expect, test } from "vitest";
import { layOutPicture } from "../../../../src/timeline/lay-out-picture.ts";
import { buildScoreIndex } from "../../../../src/timeline/score-index.ts";
import { scoreParts, sheetRows, unlabelled } from "../../../../src/timeline/sheet/score-parts.ts";
import { makeSyntheticColumns } from "../../../bench/make-synthetic-columns.ts";
import { askScore, drawColumns } from "../../../support/draw-columns.ts";
import { makeMark, makePicture, makeShapesQuestion } from "../../../support/make-picture.ts";

const pictureOf = (columns: ReturnType<typeof makeSyntheticColumns>, width = 1000) => {
  const index = buildScoreIndex(
    askScore(columns, { width, labelWidth: () => 220, ...sheetRows(columns, 1) }),
  );
  return layOutPicture(index, { window: undefined, left: 0, width, language: "en" });
};

describe("the score of a sheet", () => {
  test.each([1, 2, 3])("labels each of 300 events on a sheet of 1280 pixels (corpus %i)", (seed) => {
    const picture = pictureOf(makeSyntheticColumns(300, seed), 1000);
    expect(unlabelled(picture)).toBe(0);
    expect(picture.marks.length).toBe(picture.shown);
  });

  test("labels 60 events of one day", () => {
    const lines = Array.from({ length: 60 }, (_, at) => `e${at} 2020-01-01`).join("\n");
    const picture = pictureOf(drawColumns(lines));
    expect([picture.marks.length, unlabelled(picture)]).toEqual([60, 0]);
  });

  test("counts what has no room where a sheet is narrow: none is lost", () => {
    const picture = pictureOf(makeSyntheticColumns(300), 240);
    expect(unlabelled(picture)).toBeGreaterThan(0);
    expect(picture.marks.length + unlabelled(picture)).toBe(picture.shown);
  });

  test("counts what has no room where there are thousands: none is lost", () => {
    const picture = pictureOf(makeSyntheticColumns(5000));
    expect(unlabelled(picture)).toBeGreaterThan(0);
    expect(picture.marks.length + unlabelled(picture)).toBe(picture.shown);
  });

  test("shares the rows of a page among the bands of a large corpus", () => {
    const rows = (count: number, bands: number) => {
      const { maxRows, claimRows } = sheetRows({ count }, bands);
      return bands * (maxRows(1) + claimRows);
    };
    expect(rows(5000, 8)).toBeLessThanOrEqual(rows(5000, 1) * 1.1);
    expect(rows(300, 8)).toBeGreaterThan(rows(300, 1));
  });

  test("tells of every mark by its own words, in the order of time", () => {
    const question = makeShapesQuestion([{ title: "One" }, { title: "Two" }]);
    const parts = scoreParts(
      makePicture({ marks: [makeMark({ at: 0 }), makeMark({ at: 1, y: 60 })] }),
      question,
      { event: (at) => ({ name: `name ${at}`, address: `https://a.example/${at}` }), counted: String },
    );
    const told = parts.filter(({ name }) => name !== undefined);
    expect(told.map(({ name, address }) => [name, address])).toEqual([
      ["name 0", "https://a.example/0"],
      ["name 1", "https://a.example/1"],
    ]);
    expect(told.map(({ shapes }) => shapes.some((shape) => shape.type === "text"))).toEqual([true, true]);
  });
});
