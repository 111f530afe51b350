import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gatherPlaces } from "../../../src/timeline/gather-places.ts";

const anyPlaces = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 200 })
  .map((places) => places.toSorted((a, b) => a - b));

describe("places that stand too close", () => {
  test("are gathered with their neighbours", () => {
    // ·· ·       ·          ····
    const gathered = gatherPlaces([0, 5, 12, 60, 150, 155, 160, 165], 28);
    expect(gathered.map(({ from, to, middle }) => [from, to, middle])).toEqual([
      [0, 3, 6],
      [3, 4, 60],
      [4, 8, 157.5],
    ]);
  });

  test("belong each to one gathering, in their order", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const gathered = gatherPlaces(places, 28);
        const ends = gathered.map(({ from, to }) => [from, to]);
        expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b));
        expect(gathered.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(places.length);
        expect(gathered.every(({ from }, at) => from === (gathered[at - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });

  test("leave middles that are far enough apart, and are never spread over twice the distance", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const gathered = gatherPlaces(places, 28);
        for (const [at, { from, to, middle }] of gathered.entries()) {
          expect(middle - (gathered[at - 1]?.middle ?? -Infinity)).toBeGreaterThanOrEqual(28 - 1e-9);
          expect(places[to - 1]! - places[from]!).toBeLessThan(56);
        }
      }),
    );
  });

  test("stay apart where they must", () => {
    const gathered = gatherPlaces([0, 5, 10, 15], 28, (_, b) => b !== 2);
    expect(gathered.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});
