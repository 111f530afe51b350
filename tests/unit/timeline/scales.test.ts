import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/domain/calendar-day.ts";
import { axisPixels, deepestZoom } from "../../../src/timeline/axis-pixels.ts";
import { buildScale } from "../../../src/timeline/build-scale.ts";
import { countDensity } from "../../../src/timeline/count-density.ts";
import { dayZeroScale } from "../../../src/timeline/day-zero-scale.ts";
import { episodeBands, MOST_EPISODES } from "../../../src/timeline/episode-bands.ts";
import { equalStepsScale } from "../../../src/timeline/equal-steps-scale.ts";
import { layOutPicture } from "../../../src/timeline/lay-out-picture.ts";
import { layOutTicks } from "../../../src/timeline/lay-out-ticks.ts";
import { pictureBetween } from "../../../src/timeline/layout-between.ts";
import { buildScoreIndex } from "../../../src/timeline/score-index.ts";
import type { TimeScale } from "../../../src/timeline/time-scale.ts";
import { askScore, drawColumns } from "../../support/draw-columns.ts";
import { day } from "../../support/draw-events.ts";

const TYPES = ["calendar", "gaps-collapsed", "equal-steps", "day-zero"] as const;

/** Lines of a drawing for events on any days, far ones and open ones among them. */
const anyDrawing = fc
  .array(
    fc.record({
      from: fc.oneof(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -3_700_000, max: 3_700_000 })),
      lasts: fc.oneof(fc.constant(0), fc.nat(400)),
      opens: fc.constantFrom("no", "no", "left", "right"),
    }),
    { maxLength: 40 },
  )
  .map((events) => {
    const changes = Object.fromEntries(
      events.map(({ from, lasts, opens }, index) => [
        `e${index}`,
        {
          dating: {
            basis: "stated" as const,
            steps: [],
            ...(opens !== "left" && { earliest: from }),
            ...(opens !== "right" && { latest: from + lasts }),
          },
          ...(index % 5 > 0 && { partOf: `e${index - (index % 5)}` }),
        },
      ]),
    );
    return drawColumns(events.map((_, index) => `e${index}`).join("\n") || "none", changes);
  });

const ticksAcross = (scale: TimeScale, left: number, right: number, language: "en" | "zh" = "en") =>
  layOutTicks(scale, axisPixels(scale, { left, right }, 0, 1000), language).map(({ label }) => label);

describe("every scale", () => {
  test.each(TYPES)(
    "%s: later days never stand further left, and positions lead back to their days",
    (type) => {
      fc.assert(
        fc.property(anyDrawing, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (columns, shares) => {
          const plan = episodeBands(columns, "happened", "en");
          const scale = buildScale({ type, columns, clock: "happened", plan });
          expect(scale.position(scale.from)).toBeCloseTo(0, 9);
          expect(scale.position(scale.to)).toBeCloseTo(1, 9);
          const days = shares
            .map((share) => scale.from + share * (scale.to - scale.from))
            .toSorted((a, b) => a - b);
          const positions = days.map((one) => scale.position(one));
          positions.slice(1).forEach((position, at) => {
            expect(position).toBeGreaterThanOrEqual(positions[at]! - 1e-12);
          });
          days.forEach((one, at) => {
            const back = scale.day(positions[at]!);
            expect(Math.abs(scale.position(back) - positions[at]!)).toBeLessThan(1e-9);
            expect(Math.abs(back - one)).toBeLessThan(1e-6 * (scale.to - scale.from) + 1e-6);
          });
          expect(deepestZoom(scale)).toBeGreaterThanOrEqual(2);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(TYPES)("%s: gives a sane picture of any window, NaN and nothing included", (type) => {
    const anyDay = fc.constantFrom(NaN, Infinity, -Infinity, 0, 1, 1e7, -1e7, 17_641.5);
    fc.assert(
      fc.property(anyDrawing, anyDay, anyDay, (columns, from, to) => {
        const plan = episodeBands(columns, "happened", "en");
        const scale = buildScale({ type, columns, clock: "happened", plan });
        const index = buildScoreIndex(askScore(columns, { scale, ...(type === "day-zero" && { plan }) }));
        const picture = layOutPicture(index, { window: { from, to }, left: 100, width: 800, language: "zh" });
        for (const { x, y, width, from: begin, to: end } of picture.marks) {
          for (const number of [x, y, width, begin, end]) expect(number).not.toBeNaN();
        }
        expect(picture.height).toBeGreaterThan(0);
        expect(picture.ticks.length).toBeLessThan(200);
      }),
      { numRuns: 80 },
    );
  });
});

describe("equal steps", () => {
  const scale = equalStepsScale([day("2012-11-08"), day("2018-04-20"), day("2018-04-21"), day("2025-11-28")]);

  test("are equal between days with events, however far apart", () => {
    const places = (scale.steps ?? []).map((one) => scale.position(one));
    const steps = places.slice(1).map((place, at) => place - places[at]!);
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 9);
  });

  test("are named by their days, and by every second where there is no room", () => {
    expect(ticksAcross(scale, 0, 1)).toEqual(["8 Nov 2012", "20 Apr 2018", "21 Apr 2018", "28 Nov 2025"]);
    const many = equalStepsScale(Array.from({ length: 40 }, (_, index) => day("2018-01-01") + index * 100));
    const named = ticksAcross(many, 0, 1);
    expect(named.length).toBeLessThan(11);
    expect(ticksAcross(many, 0.02, 0.98)).toEqual(expect.arrayContaining(named.slice(1, -1)));
  });
});

describe("day 0", () => {
  test("is followed by days counted from it", () => {
    const scale = dayZeroScale([{ from: 0, to: 30 }]);
    expect(ticksAcross(scale, 0, 1)).toEqual(expect.arrayContaining(["day 0", "+2", "+18"]));
    expect(ticksAcross(scale, 0, 1, "zh")).toEqual(expect.arrayContaining(["第0天", "第18天"]));
    const before = dayZeroScale([{ from: -10, to: 10 }]);
    expect(ticksAcross(before, 0, 1)).toContain("−10");
    expect(ticksAcross(before, 0, 1, "zh")).toContain("前10天");
  });

  test("begins with each whole that has parts or a report; the most important twelve, and says how many are left out", () => {
    const lines = Array.from(
      { length: 15 },
      (_, at) => `w${at} 20${10 + at}-01-01\np${at} 20${10 + at}-01-03`,
    );
    const changes = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [
        [`w${at}`, { importance: at < 3 ? 3 : 1 } as const],
        [`p${at}`, { partOf: `w${at}`, importance: 2 } as const],
      ]).flat(),
    );
    const columns = drawColumns(lines.join("\n"), changes);
    const plan = episodeBands(columns, "happened", "en");
    expect(plan.bands).toHaveLength(MOST_EPISODES);
    expect(plan.leftOut).toBe(3);
    expect(plan.bands[0]).toMatchObject({ id: "w3", origin: day("2013-01-01") });
  });
});

describe("bad days", () => {
  test("five thousand events of one day are labelled as far as there are rows, and counted", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `e${at} 2018-04-20`).join("\n");
    const index = buildScoreIndex(askScore(drawColumns(lines)));
    const picture = layOutPicture(index, { window: undefined, left: 0, width: 1000, language: "en" });
    expect(picture.marks.length).toBeGreaterThan(3);
    expect(picture.marks.length + picture.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    expect(picture.clusters[0]?.first).toHaveLength(3);
  });

  test("one event ten thousand years away leaves the rest on the axis", () => {
    const columns = drawColumns("near 2018-04-20\nfar", {
      far: {
        dating: {
          basis: "stated",
          steps: [],
          earliest: dayNumber(-8000, 1, 1),
          latest: dayNumber(-8000, 1, 1),
        },
      },
    });
    const index = buildScoreIndex(askScore(columns));
    const picture = layOutPicture(index, { window: undefined, left: 0, width: 1000, language: "en" });
    expect(picture.marks).toHaveLength(2);
    expect(picture.ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["6000 BCE", "1", "2000"]),
    );
    const near = { from: day("2018-04-20"), to: day("2018-04-21") };
    const close = layOutPicture(index, { window: near, left: 0, width: 1000, language: "en" });
    expect(close.axis.day(0)).toBeCloseTo(near.from, 3);
    expect(close.marks.map(({ at }) => columns.words.id(at))).toEqual(["near"]);
  });

  test("no events give an empty picture with an axis", () => {
    const index = buildScoreIndex(askScore(drawColumns("none")));
    const picture = layOutPicture(index, { window: undefined, left: 0, width: 1000, language: "en" });
    expect(picture.marks).toEqual([]);
    expect(picture.clusters).toEqual([]);
    expect(picture.ticks.length).toBeGreaterThan(0);
  });
});

test("density counts every event that stands in a window once", () => {
  fc.assert(
    fc.property(anyDrawing, fc.integer({ min: 1, max: 300 }), (columns, bins) => {
      const index = buildScoreIndex(askScore(columns));
      const counts = countDensity(index, 0, { left: 0, right: 1 }, bins);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(index.order.at.length);
    }),
  );
});

describe("candidates and the other clock", () => {
  const issued = new Map([["text", day("2022-09-06")]]);
  const choice = {
    edtf: "[2012,2018]",
    basis: "stated" as const,
    steps: [],
    earliest: day("2012-01-01"),
    latest: day("2018-12-31"),
  };
  const columns = drawColumns(
    "choice\npress 2022-08-19",
    { choice: { dating: choice }, press: { reportedIn: ["text"] } },
    { issued },
  );
  const picture = (clock: "happened" | "said") =>
    layOutPicture(
      buildScoreIndex(
        askScore(columns, { clock, scale: buildScale({ type: "calendar", columns, clock: "happened" }) }),
      ),
      {
        window: undefined,
        left: 0,
        width: 1000,
        language: "en",
      },
    );

  test("the other years a text leaves open are ghosts", () => {
    const { marks, axis } = picture("happened");
    expect(marks[0]?.ghosts.map(({ from, to }) => [axis.day(from), axis.day(to)].map(Math.round))).toEqual([
      [day("2018-01-01"), day("2019-01-01")],
    ]);
  });

  test("a mark knows where the other clock puts it", () => {
    const happened = picture("happened");
    const press = happened.marks.find(({ at }) => columns.words.id(at) === "press");
    expect(happened.axis.day(press!.otherX!)).toBeCloseTo(day("2022-09-06"), 6);
    const said = picture("said");
    expect(said.marks.map(({ at }) => columns.words.id(at))).toEqual(["press"]);
    expect(said.axis.day(said.marks[0]!.x)).toBeCloseTo(day("2022-09-06"), 6);
  });
});

test("between two pictures every mark is on its way, newcomers come and others leave", () => {
  const columns = drawColumns("a 2012-01-01\nb 2018-04-20\nc 2018-04-20\nd 2025-01-01");
  const index = buildScoreIndex(askScore(columns));
  const at = (from: string, to: string) =>
    layOutPicture(index, { window: { from: day(from), to: day(to) }, left: 0, width: 1000, language: "en" });
  const [a, b] = [at("2011-01-01", "2020-01-01"), at("2018-01-01", "2026-01-01")];
  expect(pictureBetween(a, b, 0).marks).toEqual(a.marks);
  expect(pictureBetween(a, b, 1).marks).toEqual(b.marks);
  const half = pictureBetween(a, b, 0.5);
  const opacity = (id: string) =>
    half.opacities[half.marks.findIndex((mark) => columns.words.id(mark.at) === id)];
  expect([opacity("a"), opacity("b"), opacity("d")]).toEqual([0.5, 1, 0.5]);
  const x = (picture: typeof a) => picture.marks.find((mark) => columns.words.id(mark.at) === "b")!.x;
  expect(x(half)).toBeCloseTo((x(a) + x(b)) / 2, 6);
});
