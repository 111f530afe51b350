import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointToUtf16, utf16ToCodePoint } from "../../../src/base/code-points.ts";

/** Whole characters from anywhere in Unicode, astral planes included. */
const anyText = fc.string({ unit: "binary" });
/** Any sequence of code units: halves of surrogate pairs stand alone, as in damaged files. */
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

describe("code points", () => {
  test("an astral character is two UTF-16 units and one code point", () => {
    //                       甲0   😀1       乙3
    const text = "甲😀乙";
    expect([0, 1, 3, 4].map((at) => utf16ToCodePoint(text, at))).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((at) => codePointToUtf16(text, at))).toEqual([0, 1, 3, 4]);
  });

  test("a joined emoji is counted by its code points, not as the one picture it shows", () => {
    const family = "👩‍👩‍👧";
    expect(utf16ToCodePoint(family, family.length)).toBe(5);
  });

  test("without astral characters both counts are the same", () => {
    const text = "28\u00a0novembre, 11月28日 “quoted”\r\n";
    for (let at = 0; at <= text.length; at += 1) expect(utf16ToCodePoint(text, at)).toBe(at);
  });

  test("a lone surrogate counts as one code point", () => {
    expect(utf16ToCodePoint("a\ud83db", 3)).toBe(3);
    expect(utf16ToCodePoint("a\ude00b", 3)).toBe(3);
    expect(utf16ToCodePoint("a\ud83d", 2)).toBe(2);
  });

  test("an offset past the end stops at the end", () => {
    expect(codePointToUtf16("甲😀", 9)).toBe(3);
  });

  test("the whole text has as many code points as Array.from sees", () => {
    fc.assert(
      fc.property(anyCodeUnits, (text) => {
        expect(utf16ToCodePoint(text, text.length)).toBe(Array.from(text).length);
      }),
    );
  });

  test("code point to UTF-16 and back is the same place", () => {
    fc.assert(
      fc.property(anyCodeUnits, fc.nat(), (text, seed) => {
        const point = seed % (Array.from(text).length + 1);
        expect(utf16ToCodePoint(text, codePointToUtf16(text, point))).toBe(point);
      }),
    );
  });

  test("converted offsets cut the same words as slicing the list of characters", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = Array.from(text);
        const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted(
          (x, y) => x - y,
        );
        expect(text.slice(codePointToUtf16(text, from!), codePointToUtf16(text, to!))).toBe(
          characters.slice(from, to).join(""),
        );
      }),
    );
  });
});
