import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTokens } from "../../../src/themes/count-tokens.ts";

describe("the length of a text", () => {
  test.each([
    ["", 0],
    ["China's strength in cyberspace", 4],
    ["China’s strength—in cyberspace.", 4],
    ["e-commerce and self-media, 2018–2025", 4],
    ["  “Report”\u00A0one\r\n\r\n😀 two ", 3],
    ["naïve café", 2],
  ])("in English is counted in words: %j has %i", (text, words) => {
    expect(countTokens(text, "en")).toBe(words);
  });

  test.each([
    ["网络强国，是。", 5],
    ["11月28日AI", 2],
    ["𠮷野", 2],
    ["", 0],
  ])("in Chinese is counted in characters, marks and digits left out: %j has %i", (text, characters) => {
    expect(countTokens(text, "zh")).toBe(characters);
  });

  test("is what these patterns find, in any stretch of any text", () => {
    const patterns = { en: /[\p{L}\p{N}]+(?:['’\-–][\p{L}\p{N}]+)*/gu, zh: /\p{Script=Han}/gu } as const;
    const char = fc.constantFrom(..."aé9 -–'’.—,网络。𠮷😀\u00A0\n", "\uD842", "\uDFB7");
    const anyText = fc.array(char, { maxLength: 40 }).map((chars) => chars.join(""));
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("en", "zh"),
        fc.nat(12),
        fc.nat(40),
        (text, language, from, length) => {
          const to = Math.min(text.length, from + length);
          const found = text.slice(from, Math.max(from, to)).match(patterns[language]) ?? [];
          expect(countTokens(text, language, from, to)).toBe(found.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
