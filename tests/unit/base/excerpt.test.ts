import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf, excerpt } from "../../../src/base/excerpt.ts";

test("a short text is quoted whole, a long one by its beginning and a sign that it goes on", () => {
  expect(excerpt("Wuzhen", 6)).toBe("Wuzhen");
  expect(excerpt("Wuzhen summit", 6)).toBe("Wuzhen…");
});

test("no beginning ends in half a character, and none is longer than asked for", () => {
  expect(beginningOf("a😀b", 2)).toBe("a");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, most) => {
      const beginning = beginningOf(text, most);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(most);
      expect(() => encodeURIComponent(beginning)).not.toThrow();
    }),
  );
});
