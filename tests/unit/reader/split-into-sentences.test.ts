import fc from "fast-check";
import { expect, test } from "vitest";
import { splitIntoSentences } from "../../../src/reader/split-into-sentences.ts";

const sentence = (start: number, end: number) =>
  ({ id: `s${start}`, segmentId: "p1", language: "en", start, end }) as const;

test("a segment is cut where its sentences begin, with what stands before and between them", () => {
  const cut = splitIntoSentences({ start: 10, end: 40 }, [sentence(12, 20), sentence(22, 38)]);
  expect(cut.map(({ start, end, nth }) => [start, end, nth])).toEqual([
    [10, 22, 1],
    [22, 40, 2],
  ]);
  expect(splitIntoSentences({ start: 10, end: 40 }, [])).toEqual([{ start: 10, end: 40 }]);
});

test("the stretches joined give back the segment", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 98 }), { maxLength: 9 }), (cuts) => {
      const starts = cuts.toSorted((a, b) => a - b);
      const stretches = splitIntoSentences(
        { start: 0, end: 100 },
        starts.map((start) => sentence(start, start + 1)),
      );
      expect(stretches[0]?.start).toBe(0);
      expect(stretches.at(-1)?.end).toBe(100);
      expect(stretches.every(({ end }, at) => (stretches[at + 1]?.start ?? end) === end)).toBe(true);
    }),
  );
});
