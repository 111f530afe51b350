import fc from "fast-check";
import { expect, test } from "vitest";
import { fitWords } from "../../../src/timeline/fit-words.ts";

const width = (text: string) => Array.from(text).length * 6;

test("words that fit stay whole; others are cut with an ellipsis", () => {
  expect(fitWords("Report of 21 April", 200, width)).toBe("Report of 21 April");
  expect(fitWords("Report of 21 April", 54, width)).toBe("Report o…");
  expect(fitWords("Report of 21 April", 48, width)).toBe("Report…");
});

test("where not one letter fits nothing is written", () => {
  expect(fitWords("网络强国", 8, width)).toBe("");
  expect(fitWords("网络强国", -30, width)).toBe("");
});

test("whatever is written fits, and no character is cut in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ max: 400 }), (text, room) => {
      const written = fitWords(text, room, width);
      expect(written === "" || width(written) <= room).toBe(true);
      expect(written).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test("of a title of a million letters only what could fit is measured", () => {
  let longest = 0;
  fitWords("a".repeat(1_000_000), 200, (text) => {
    longest = Math.max(longest, text.length);
    return width(text);
  });
  expect(longest).toBeLessThanOrEqual(101);
});
