import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../../../src/base/finish.ts";
import { buildRangeTree, findLowest, visitAbove } from "../../../src/timeline/range-tree.ts";

const anyRun = fc
  .record({ values: fc.array(fc.nat(500), { maxLength: 3000 }), a: fc.nat(3000), b: fc.nat(3000) })
  .map(({ values, a, b }) => {
    const [from, to] = [a % (values.length + 1), b % (values.length + 1)];
    return { values: Float64Array.from(values), from: Math.min(from, to), to: Math.max(from, to) };
  });

test("what lies above a limit is found in order, as by looking at all", () => {
  fc.assert(
    fc.property(anyRun, fc.nat(500), ({ values, from, to }, limit) => {
      const found: number[] = [];
      visitAbove(finish(buildRangeTree(values, false)), from, to, limit, (place) => found.push(place) > 0);
      const all = [...values.keys()].filter((place) => place >= from && place < to);
      expect(found).toEqual(all.filter((place) => values[place]! > limit));
    }),
  );
});

test("the lowest of a run that are wanted are found, as by sorting", () => {
  fc.assert(
    fc.property(anyRun, ({ values, from, to }) => {
      const isWanted = (place: number) => place % 3 !== 0;
      const found = findLowest(finish(buildRangeTree(values, true)), from, to, 3, isWanted);
      const sorted = [...values.keys()]
        .filter((place) => place >= from && place < to && isWanted(place))
        .map((place) => values[place]!)
        .toSorted((a, b) => a - b);
      expect(found.map((place) => values[place]!)).toEqual(sorted.slice(0, 3));
    }),
  );
});
