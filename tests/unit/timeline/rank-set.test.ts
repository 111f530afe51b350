import fc from "fast-check";
import { expect, test } from "vitest";
import { addRank, emptyRankSets, rankAfter, rankBefore, rankFrom } from "../../../src/timeline/rank-set.ts";

test("the nearest member on either side is that of a sorted list, in every set by itself", () => {
  const anyMembers = fc.record({
    size: fc.constantFrom(1, 31, 32, 33, 1024, 1025, 40_000),
    members: fc.array(fc.tuple(fc.nat(2), fc.nat(39_999)), { maxLength: 80 }),
    asked: fc.array(fc.nat(39_999), { minLength: 1, maxLength: 20 }),
  });
  fc.assert(
    fc.property(anyMembers, ({ size, members, asked }) => {
      const sets = emptyRankSets(size, 3);
      const lists: number[][] = [[], [], []];
      for (const [set, member] of members) {
        addRank(sets, set, member % size);
        lists[set]!.push(member % size);
      }
      for (const [set, list] of lists.entries()) {
        for (const rank of [...asked.map((any) => any % size), ...list]) {
          const below = list.filter((member) => member < rank);
          const above = list.filter((member) => member > rank);
          expect(rankBefore(sets, set, rank)).toBe(below.length === 0 ? -1 : Math.max(...below));
          expect(rankAfter(sets, set, rank)).toBe(above.length === 0 ? -1 : Math.min(...above));
          const from = list.filter((member) => member >= rank);
          expect(rankFrom(sets, set, rank)).toBe(from.length === 0 ? -1 : Math.min(...from));
        }
      }
    }),
  );
});

test("an empty set has no neighbours", () => {
  const sets = emptyRankSets(0, 1);
  expect(rankBefore(sets, 0, 0)).toBe(-1);
  expect(rankAfter(sets, 0, 0)).toBe(-1);
});
