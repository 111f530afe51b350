import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "../../../../src/timeline/sheet/break-lines.ts";

const width = (text: string): number => Array.from(text).length;
const broken = (text: string, room: number) => breakLines(text, room, width);

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

  test("are all there, and no line is wider than the room", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (text, room) => {
          const lines = broken(text, room);
          expect(lines.every((line) => width(line) <= room)).toBe(true);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        },
      ),
    );
  });
});
