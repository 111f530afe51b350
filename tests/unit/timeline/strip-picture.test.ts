import { expect, test } from "vitest";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { layOutStrip } from "../../../src/timeline/strip-picture.ts";
import type { StripMark } from "../../../src/timeline/strip-picture.ts";
import { day } from "../../support/draw-events.ts";

const scale = calendarScale([{ from: day("2018-01-01"), to: day("2025-12-31") }]);
const markAt = (id: string, date: string): StripMark => ({
  id,
  day: day(date),
  kind: "meeting",
  look: "stated",
});
const strip = (marks: readonly StripMark[], width = 1200) =>
  layOutStrip(marks, {
    scale,
    window: undefined,
    width,
    letter: 20,
    language: "en",
    measure: (text) => text.length * 11,
  });
const columns = (marks: readonly StripMark[]) =>
  strip(marks).columns.map(
    ({ marks: own, count }) => own.map(({ id }) => id).join("") + (count > own.length ? `×${count}` : ""),
  );

test("marks that have room stand apart, two that have none on each other, more are counted", () => {
  expect(columns([markAt("a", "2018-06-01"), markAt("b", "2020-06-01")])).toEqual(["a", "b"]);
  expect(columns([markAt("a", "2018-06-01"), markAt("b", "2018-06-02")])).toEqual(["ab"]);
  const days = ["2018-06-01", "2018-06-02", "2018-06-03", "2018-06-04"];
  expect(columns(days.map((date, at) => markAt("abcd".charAt(at), date)))).toEqual(["a×4"]);
});

test("labels of the axis never touch and never leave it, however narrow it is", () => {
  for (const width of [300, 600, 1200, 3000]) {
    const { ticks } = strip([], width);
    expect(ticks.length).toBeGreaterThan(0);
    for (const [at, { x, room }] of ticks.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + room).toBeLessThanOrEqual(width);
      const next = ticks[at + 1];
      if (next) expect(next.x).toBeGreaterThan(x + room);
    }
  }
});
