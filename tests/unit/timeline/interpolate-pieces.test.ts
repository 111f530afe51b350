import { scaleLinear } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpolatePieces } from "../../../src/timeline/interpolate-pieces.ts";

const ascending = fc
  .uniqueArray(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 12 })
  .map((values) => values.toSorted((a, b) => a - b));

test("days have the places that D3's linear scale gives them, and places their days, also beyond the ends", () => {
  fc.assert(
    fc.property(ascending, fc.integer({ min: -2_000_000, max: 2_000_000 }), (days, asked) => {
      const positions = days.map((_, at) => at / (days.length - 1));
      const ours = interpolatePieces(days, positions);
      const theirs = scaleLinear(days, positions);
      expect(ours.position(asked)).toBe(theirs(asked));
      expect(ours.day(asked / 1e6)).toBe(theirs.invert(asked / 1e6));
    }),
  );
});
