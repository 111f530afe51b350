import fc from "fast-check";
import { expect, test } from "vitest";
import { moveSeam } from "../../../src/views/score/move-seam.ts";
import type { Seam } from "../../../src/views/score/move-seam.ts";

const sorted = fc.uniqueArray(fc.nat(60)).map((items) => items.toSorted((a, b) => a - b));
const own = (item: number): number => item;

test("what is wanted takes the place of what was there, slice by slice, and is there at last", () => {
  fc.assert(
    fc.property(sorted, sorted, fc.integer({ min: 1, max: 9 }), (before, wanted, size) => {
      let seam: Seam<number> = { wanted, shown: before, done: 0 };
      for (let step = 0; seam.shown !== wanted; step += 1) {
        expect(step).toBeLessThanOrEqual(wanted.length);
        const next = moveSeam(seam, own, size);
        const stays = seam.shown.filter((item) => wanted.includes(item) && before.includes(item));
        expect(next.shown).toEqual(expect.arrayContaining(stays));
        expect(next.shown).toEqual([...new Set(next.shown)].toSorted((a, b) => a - b));
        const renewed = next.shown.filter((item) => !seam.shown.includes(item));
        expect(renewed.length).toBeLessThanOrEqual(size);
        seam = next;
      }
    }),
  );
});

test("a hand that begins again finds the lists as they are: a new list takes over from there", () => {
  const half = moveSeam({ wanted: [2, 3, 4, 7, 8], shown: [1, 3, 5, 7, 9], done: 0 }, own, 3);
  expect(half.shown).toEqual([2, 3, 4, 5, 7, 9]);
  const again = moveSeam({ wanted: [3, 5, 6, 9], shown: half.shown, done: 0 }, own, 2);
  expect(again.shown).toEqual([3, 5, 7, 9]);
});
