import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "../../../src/timeline/break-lines.ts";

const width = (text: string): number => Array.from(text).length;
const broken = (text: string, room: number, indent = 0) => breakLines(text, room, width, indent);

describe("words broken into lines", () => {
  test("break between Latin words", () => {
    expect(broken("one two three", 8)).toEqual(["one two", "three"]);
  });

  test("break between Chinese characters, but never before a stop", () => {
    expect(broken("网络强国，网信事业", 4)).toEqual(["网络强", "国，网信", "事业"]);
  });

  test("break inside a word only where it is longer than a line", () => {
    expect(broken("see https://example.org/", 10)).toEqual(["see", "https://ex", "ample.org/"]);
  });

  test("leave room for the indent of all lines but the first", () => {
    expect(broken("the country's strength in cyberspace", 15, 4)).toEqual([
      "the country's",
      "strength in",
      "cyberspace",
    ]);
    expect(broken("网络空间命运共同体。", 6, 2)).toEqual(["网络空间命运", "共同体。"]);
  });

  test("are all there, and no line is wider than the room", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 5, max: 30 }),
        fc.integer({ min: 0, max: 4 }),
        (text, room, indent) => {
          const lines = broken(text, room, indent);
          expect(lines.every((line, at) => width(line) <= (at === 0 ? room : room - indent))).toBe(true);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        },
      ),
    );
  });
});
