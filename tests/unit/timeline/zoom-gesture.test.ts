import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVERYTHING, panWindow, zoomWindow } from "../../../src/timeline/axis-window.ts";
import type { AxisWindow } from "../../../src/timeline/axis-window.ts";
import { toTransform, toWindow } from "../../../src/timeline/zoom-gesture.ts";

const anyMove = fc.oneof(
  fc
    .record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(
      ({ factor, share }) =>
        (window: AxisWindow) =>
          zoomWindow(window, factor, window.left + share * (window.right - window.left), 400),
    ),
  fc
    .double({ min: -5, max: 5, noNaN: true })
    .map((share) => (window: AxisWindow) => panWindow(window, share)),
);

describe("zooming and panning", () => {
  test("stay on the axis, and never come to a window of no width", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const window = moves.reduce((before, move) => move(before), EVERYTHING);
        expect(window.left).toBeGreaterThanOrEqual(0);
        expect(window.right).toBeLessThanOrEqual(1 + 1e-9);
        expect(window.right - window.left).toBeGreaterThan(1 / 401);
      }),
    );
  });

  test("in about a place leaves the place where it is", () => {
    const { left, right } = zoomWindow(EVERYTHING, 4, 0.6, 400);
    expect((0.6 - left) / (right - left)).toBeCloseTo(0.6, 10);
  });

  test("out as far as one has zoomed in shows the same again", () => {
    const start = { left: 0.3, right: 0.5 };
    const { left, right } = zoomWindow(zoomWindow(start, 1.6, 0.4, 400), 1 / 1.6, 0.4, 400);
    expect([left, right]).toEqual([expect.closeTo(0.3, 10), expect.closeTo(0.5, 10)]);
  });

  test("a pan to the end of the axis keeps the width of the window", () => {
    expect(panWindow({ left: 0.5, right: 0.7 }, 100)).toEqual({
      left: expect.closeTo(0.8, 10),
      right: expect.closeTo(1, 10),
    });
  });
});

test("a window set from elsewhere is the window the gesture goes on from", () => {
  const axis = { left: 216, width: 1000 };
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 10 }), (moves) => {
      const window = moves.reduce((before, move) => move(before), EVERYTHING);
      const back = toWindow(toTransform(window, axis), axis);
      expect(back.left).toBeCloseTo(window.left, 9);
      expect(back.right).toBeCloseTo(window.right, 9);
    }),
  );
});
