import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisPixels, toAxisWindow, toViewWindow } from "../../../src/timeline/axis-pixels.ts";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { collapsedScale } from "../../../src/timeline/gaps-collapsed-scale.ts";
import type { TimeScale } from "../../../src/timeline/time-scale.ts";
import { EVERYTHING, panWindow, zoomWindow } from "../../../src/timeline/axis-window.ts";
import type { AxisWindow } from "../../../src/timeline/axis-window.ts";
import { day } from "../../support/draw-events.ts";

const on = (iso: string) => ({ from: day(iso), to: day(iso) + 1 });
const FIVE_TEXTS = ["2012-11-08", "2018-04-20", "2022-08-19", "2023-07-14", "2025-11-28"].map(on);
const SCALES: readonly TimeScale[] = [
  calendarScale(FIVE_TEXTS),
  collapsedScale(
    FIVE_TEXTS,
    FIVE_TEXTS.slice(1).map(({ from }) => from),
  ),
  calendarScale([on("2018-04-20")]),
  collapsedScale([on("2018-04-20")], [day("2018-04-20")]),
];

/** Windows as a reader reaches them: zooming in about some place, then panning. */
const anyWindow: fc.Arbitrary<AxisWindow> = fc
  .tuple(
    fc.array(
      fc.tuple(fc.double({ min: 1, max: 3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        maxLength: 12,
      },
    ),
    fc.double({ min: -2, max: 2, noNaN: true }),
  )
  .map(([zooms, pan]) =>
    panWindow(
      zooms.reduce(
        (window, [factor, share]) =>
          zoomWindow(window, factor, window.left + share * (window.right - window.left), 400),
        EVERYTHING,
      ),
      pan,
    ),
  );

describe("a day on the axis", () => {
  test("lies where its share of the window says, and leads back", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCALES),
        anyWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, window, share) => {
          const axis = axisPixels(scale, window, 216, 1000);
          const x = 216 + share * 1000;
          expect(axis.x(axis.day(x))).toBeCloseTo(x, 4);
        },
      ),
    );
  });

  test("at the edges of the window lies at the edges of the axis", () => {
    const scale = calendarScale(FIVE_TEXTS);
    const axis = axisPixels(scale, { left: 0.25, right: 0.5 }, 100, 800);
    expect(axis.x(scale.day(0.25))).toBeCloseTo(100, 6);
    expect(axis.x(scale.day(0.5))).toBeCloseTo(900, 6);
  });
});

describe("the window in the address", () => {
  test("shows what was shown, to a hundredth of its width, however deep one has zoomed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), anyWindow, (scale, window) => {
        const shown = toAxisWindow(toViewWindow(window, scale), scale);
        const width = window.right - window.left;
        expect(Math.abs(shown.left - window.left)).toBeLessThan(width / 100);
        expect(Math.abs(shown.right - window.right)).toBeLessThan(width / 100);
      }),
      { numRuns: 1000 },
    );
  });

  test("is none when everything is shown", () => {
    for (const scale of SCALES) expect(toViewWindow(EVERYTHING, scale)).toBeUndefined();
    expect(toAxisWindow(undefined, calendarScale(FIVE_TEXTS))).toEqual(EVERYTHING);
  });

  test("is short", () => {
    const { from, to } = toViewWindow({ left: 0.123456789, right: 0.3456789 }, calendarScale(FIVE_TEXTS))!;
    expect([String(from).length, String(to).length]).toEqual([8, 8]);
  });

  test("of a link that looks past the axis shows what there is of it", () => {
    const scale = calendarScale(FIVE_TEXTS);
    expect(toAxisWindow({ from: day("2020-01-01"), to: 9e9 }, scale).right).toBe(1);
    expect(toAxisWindow({ from: -9e9, to: 9e9 }, scale)).toEqual(EVERYTHING);
    expect(toAxisWindow({ from: 8e9, to: 9e9 }, scale)).toEqual(EVERYTHING);
    expect(toAxisWindow({ from: -9e9, to: -8e9 }, scale)).toEqual(EVERYTHING);
  });
});
