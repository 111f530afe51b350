import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawRows } from "../../../src/views/list/draw-rows.ts";

const placesOf = (parts: ReturnType<typeof drawRows>) =>
  parts.flatMap((part) => (part.type === "row" ? [part.at] : []));

describe("of a long list", () => {
  test("only what is near the view stands in the document", () => {
    const rows = placesOf(drawRows(100_000, 30, { top: 30_000, height: 600 }));
    expect(rows).toContain(1000);
    expect(rows).toContain(1019);
    expect(rows.length).toBeLessThan(60);
  });

  test("the row with the focus stays, wherever the view has gone", () => {
    const parts = drawRows(100_000, 30, { top: 0, height: 600 }, [99_999]);
    expect(placesOf(parts)).toContain(99_999);
    expect(parts.at(-2)).toMatchObject({ type: "room" });
  });

  test("every row has its room, once and in order", () => {
    const question = fc.record({
      count: fc.nat(3000),
      top: fc.nat(120_000),
      height: fc.nat(2000),
      kept: fc.array(fc.integer({ min: -2, max: 4000 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(question, ({ count, top, height, kept }) => {
        let next = 0;
        for (const part of drawRows(count, 30, { top, height }, kept)) {
          if (part.type === "row") expect(part.at).toBe(next);
          next += part.type === "row" ? 1 : part.rows;
        }
        expect(next).toBe(count);
      }),
    );
  });
});
