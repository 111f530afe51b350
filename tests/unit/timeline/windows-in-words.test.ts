import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/domain/calendar-day.ts";
import { countBins } from "../../../src/timeline/count-bins.ts";
import { countInWindow } from "../../../src/timeline/count-in-window.ts";
import { describeWindow } from "../../../src/timeline/describe-window.ts";
import { makeColumns } from "../../../src/timeline/make-columns.ts";
import { moveEdge, moveWindow, windowBetween } from "../../../src/timeline/move-window.ts";
import { ONE_BAND } from "../../../src/timeline/score-bands.ts";
import { tellMove } from "../../../src/timeline/tell-move.ts";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

const window = (from: readonly [number, number, number], to: readonly [number, number, number]) => ({
  from: dayNumber(...from),
  to: dayNumber(...to),
});

describe("a window in words", () => {
  test.each([
    [[2012, 1, 1], [2026, 1, 1], "en", "2012", "2025"],
    [[2018, 4, 12], [2022, 9, 2], "en", "Apr 2018", "Sep 2022"],
    [[2018, 4, 20], [2018, 4, 24], "en", "20 Apr 2018", "23 Apr 2018"],
    [[2018, 4, 12], [2022, 9, 2], "zh", "2018年4月", "2022年9月"],
  ] as const)("from %j to %j in %s is %s to %s", (from, to, language, first, last) => {
    expect(describeWindow(window(from, to), language)).toEqual({ from: first, to: last });
  });

  test("of one day names that day twice, and one before our era says so", () => {
    expect(describeWindow({ from: 17_642.2, to: 17_642.7 }, "en")).toEqual({
      from: "21 Apr 2018",
      to: "21 Apr 2018",
    });
    expect(describeWindow(window([-43, 3, 1], [-42, 5, 1]), "en").from).toMatch(/44 BCE/);
  });
});

const [model] = makeCorpus().events;
const event = (id: string, earliest?: number, latest?: number) => {
  const { earliest: _earliest, latest: _latest, ...dating } = model!.dating;
  const days = { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  return { ...model!, id, dating: { ...dating, ...days } };
};
const columns = makeColumns(
  [
    event("a", 0, 0),
    event("b", 10, 20),
    event("c", 30),
    event("d", undefined, 40),
    event("e"),
    event("f", 99, 99),
  ],
  { issued: new Map([["report", 50]]) },
);
const all = new Uint8Array(columns.count).fill(1);

test("an event counts in a window that any of its days lies in; an undated one in none", () => {
  expect(countInWindow(columns, all, "happened", { from: 0, to: 100 })).toBe(5);
  expect(countInWindow(columns, all, "happened", { from: 15, to: 16 })).toBe(1);
  expect(countInWindow(columns, all, "happened", { from: 0.5, to: 0.6 })).toBe(1);
  expect(countInWindow(columns, all, "happened", { from: 1, to: 10 })).toBe(0);
  expect(countInWindow(columns, all, "said", { from: 50, to: 51 })).toBe(6);
  expect(
    countInWindow(
      columns,
      all.map((_, at) => at % 2),
      "happened",
      { from: 0, to: 100 },
    ),
  ).toBeLessThan(5);
});

test("bins along the axis hold every event that has a place, once", () => {
  const scale = calendarScale([{ from: 0, to: 100 }]);
  const question = { columns, scale, clock: "happened", plan: ONE_BAND } as const;
  const sum = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);
  for (const bins of [1, 7, 600]) {
    const { all: every, passing } = countBins(question, all, bins);
    expect([sum(every), sum(passing)]).toEqual([5, 5]);
  }
  const none = countBins(question, new Uint8Array(columns.count), 10);
  expect([sum(none.all), sum(none.passing)]).toEqual([5, 0]);
});

describe("a window moved by hand or key", () => {
  test("keeps its width, and stops at the ends of the axis", () => {
    expect(moveWindow({ left: 0.25, right: 0.5 }, 0.5)).toEqual({ left: 0.5, right: 0.75 });
    expect(moveWindow({ left: 0.25, right: 0.5 }, 2)).toEqual({ left: 0.75, right: 1 });
    expect(moveWindow({ left: 0.25, right: 0.5 }, -2)).toEqual({ left: 0, right: 0.25 });
  });

  test("by one edge keeps the other, and never closes", () => {
    expect(moveEdge({ left: 0.25, right: 0.5 }, "end", 0.75, 0.01)).toEqual({ left: 0.25, right: 0.75 });
    expect(moveEdge({ left: 0.25, right: 0.5 }, "start", 0.9, 0.125)).toEqual({ left: 0.375, right: 0.5 });
    expect(moveEdge({ left: 0.25, right: 0.5 }, "start", -1, 0.125)).toEqual({ left: 0, right: 0.5 });
  });

  test("drawn from right to left is the same as from left to right, and one without width gets the narrowest", () => {
    expect(windowBetween(0.75, 0.25, 0.01)).toEqual({ left: 0.25, right: 0.75 });
    const { left, right } = windowBetween(0.999, 1.4, 0.1);
    expect(right - left).toBeCloseTo(0.1);
    expect(right).toBeCloseTo(1);
  });
});

describe("a move of the window", () => {
  test("is a pan as long as its width stays, and something stays in view", () => {
    expect(tellMove({ left: 0.2, right: 0.4 }, { left: 0.25, right: 0.45 })).toBe("pan");
    expect(tellMove({ left: 0.2, right: 0.4 }, { left: 0.25, right: 0.4505 })).toBe("pan");
  });

  test("is a zoom when its width changes, or when it leaps to elsewhere", () => {
    expect(tellMove({ left: 0.2, right: 0.4 }, { left: 0.2, right: 0.3 })).toBe("zoom");
    expect(tellMove({ left: 0.2, right: 0.4 }, { left: 0.5, right: 0.7 })).toBe("zoom");
    expect(tellMove({ left: 0.2, right: 0.4 }, { left: 0, right: 1 })).toBe("zoom");
  });
});
