import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement } from "../../../src/compare/agreement.ts";

const times = <T>(count: number, pair: T): readonly T[] => Array.from({ length: count }, () => pair);

describe("agreement of two taggers", () => {
  test("is Cohen's kappa: 0.4 where 35 of 50 agree and chance would give 25", () => {
    // The textbook table: both yes 20, both no 15, 5 and 10 apart.
    const { kappa, agreed, total, counts } = agreement(
      ["yes", "no"],
      [
        ...times(20, ["yes", "yes"] as const),
        ...times(5, ["yes", "no"] as const),
        ...times(10, ["no", "yes"] as const),
        ...times(15, ["no", "no"] as const),
      ],
    );
    expect(counts).toEqual([
      [20, 5],
      [10, 15],
    ]);
    expect([agreed, total]).toEqual([35, 50]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  test("has no kappa where nothing is tagged, or all alike", () => {
    expect(agreement(["a", "b"], [])).toMatchObject({ total: 0, agreed: 0 });
    expect(agreement(["a", "b"], []).kappa).toBeUndefined();
    expect(agreement(["a", "b"], times(3, ["a", "a"] as const)).kappa).toBeUndefined();
  });

  test("is 1 where all agree, never more, and the counts add up", () => {
    const tag = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, tag)), (pairs) => {
        const { kappa, counts, total, agreed } = agreement(["a", "b", "c"], pairs);
        expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(total);
        if (kappa === undefined) return;
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        if (agreed === total) expect(kappa).toBeCloseTo(1, 9);
      }),
    );
  });
});
