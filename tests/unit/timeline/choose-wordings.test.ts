import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseWordings } from "../../../src/timeline/choose-wordings.ts";
import { writeOut } from "../../../src/timeline/write-out.ts";
import { makeReading, measureSixes } from "../../support/make-threads.ts";

const line = (sketch: string, room: number): string =>
  chooseWordings([makeReading(sketch)], room, measureSixes)
    .map(({ text }) => text)
    .join(" ");

const anySketch = fc
  .uniqueArray(
    fc.constantFrom("power", "cyber power", "a strong country", "the country's strength in this regard"),
    {
      maxLength: 4,
    },
  )
  .map((words) => words.join(", "));

describe("the wording at a bead", () => {
  const sketch = "the country's strength in cyberspace ×2, an internet power, strength";

  test("is the commonest, whole, where it has the room", () => {
    expect(line(sketch, 400)).toBe("the country's strength in cyberspace +2");
  });

  test("else the longest of the others that fits whole", () => {
    expect(line(sketch, 180)).toBe("an internet power +2");
    expect(line(sketch, 100)).toBe("strength +2");
  });

  test("else the commonest, cut", () => {
    expect(line("the country's strength", 100)).toBe("the country's s…");
    expect(line(sketch, 55)).toBe("");
    expect(line("the country's strength ×2, the country's powers", 100)).toBe("the country's… +1");
  });

  test("is never wider than its room, and counts all that is not written", () => {
    fc.assert(
      fc.property(anySketch, fc.integer({ min: 0, max: 400 }), (any, room) => {
        const readings = [makeReading(any), makeReading("网络强国, 网信", "zh")];
        const written = chooseWordings(readings, room, measureSixes);
        for (const [at, { x, width }] of written.entries()) {
          const before = written[at - 1];
          expect(x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0);
          expect(x + width).toBeLessThanOrEqual(room + 1e-9);
        }
        for (const language of ["en", "zh"] as const) {
          const at = written.findIndex((word) => !word.isMore && word.language === language);
          const { wordings } = readings.find((reading) => reading.language === language)!;
          if (at === -1) continue;
          const more = written[at + 1]?.isMore ? Number(written[at + 1]!.text) : 0;
          expect(more).toBe(wordings.length - 1);
        }
      }),
    );
  });

  test("no whole wording that would fit is longer than the one that is written, but the commonest", () => {
    fc.assert(
      fc.property(anySketch, fc.integer({ min: 44, max: 400 }), (any, room) => {
        const reading = makeReading(any);
        const [written] = chooseWordings([reading], room, measureSixes);
        const free = room - (reading.wordings.length > 1 ? 3 + measureSixes("+1") : 0);
        const fitting = reading.wordings.filter(({ words }) => measureSixes(words) <= free);
        if (fitting.length === 0) return;
        const first = reading.wordings[0]!;
        const longest = Math.max(...fitting.map(({ words }) => measureSixes(words)));
        expect(written?.text === first.words || written?.width === longest).toBe(true);
      }),
    );
  });

  test("of two text versions stands beside that of the other", () => {
    const readings = [makeReading("a cyber power"), makeReading("网络强国", "zh")];
    const written = chooseWordings(readings, 200, measureSixes);
    expect(written.map(({ text, language, x }) => `${x} ${language} ${text}`)).toEqual([
      "0 en a cyber power",
      "86 zh 网络强国",
    ]);
  });
});

describe("a chosen thread", () => {
  test("writes out every wording, one under the other, with its count", () => {
    const written = writeOut([makeReading("a cyber power ×3, an internet power")], 120, measureSixes);
    expect(written.map(({ text, x, y }) => `${x},${y} ${text}`)).toEqual([
      "0,0 a cyber power",
      "82,0 ×3",
      "0,17 an internet power",
    ]);
  });

  test("says how many are left when it would become too high", () => {
    const many = Array.from({ length: 9 }, (_, at) => `wording ${at}`).join(", ");
    const written = writeOut([makeReading(many)], 120, measureSixes);
    expect(written.map(({ text }) => text).at(-1)).toBe("+4");
    expect(written).toHaveLength(6);
  });
});
