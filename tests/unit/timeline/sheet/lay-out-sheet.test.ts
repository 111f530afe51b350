import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../../../src/base/group-by.ts";
import type { Block } from "../../../../src/timeline/sheet/lay-out-blocks.ts";
import { layOutSheet } from "../../../../src/timeline/sheet/lay-out-sheet.ts";
import type { SheetQuestion } from "../../../../src/timeline/sheet/lay-out-sheet.ts";
import type { Sheet } from "../../../../src/timeline/sheet/sheet.ts";

const LETTER = 7;

const layOut = (question: Partial<SheetQuestion> = {}): Sheet =>
  layOutSheet({
    width: 1280,
    language: "en",
    measure: (text) => Array.from(text).length * LETTER,
    title: "Title",
    lines: [],
    panels: [],
    blocks: [],
    ...question,
  });

type Word = { readonly text: string; readonly x: number; readonly y: number };

const wordsOf = ({ parts }: Sheet): readonly Word[] =>
  parts.flatMap(({ shapes, top }) =>
    shapes.flatMap((shape) =>
      shape.type === "text" ? [{ text: shape.text, x: shape.x, y: shape.y + top }] : [],
    ),
  );

const panel = (height: number) => ({
  height,
  parts: [
    {
      shapes: [{ type: "text", style: "tick", text: "panel", language: "en", x: 50, y: 10 } as const],
      top: 0,
    },
  ],
});

const anyBlock = fc.record(
  {
    heading: fc.string({ unit: "grapheme", maxLength: 20 }),
    items: fc.array(
      fc.record(
        {
          text: fc.string({ unit: "grapheme", maxLength: 120 }),
          symbol: fc.constant({ kind: "speech", look: "stated" } as const),
        },
        { requiredKeys: ["text"] },
      ),
      { maxLength: 12 },
    ),
  },
  { requiredKeys: ["items"] },
);

describe("a sheet", () => {
  test("stands from top to bottom: title, lines, panels, blocks", () => {
    const words = wordsOf(
      layOut({
        lines: ["A line."],
        panels: [panel(100), panel(50)],
        blocks: [{ items: [{ text: "Note" }] }],
      }),
    );
    expect(words.map(({ text }) => text)).toEqual(["Title", "A line.", "panel", "panel", "Note"]);
    expect(words.map(({ y }) => y)).toEqual(words.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(words[3]!.y - words[2]!.y).toBeGreaterThanOrEqual(100);
  });

  test("breaks a long title instead of cutting it", () => {
    const title = "The governance of cyberspace".repeat(8);
    const words = wordsOf(layOut({ width: 320, title }));
    expect(words.length).toBeGreaterThan(3);
    expect(
      words
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(title.replaceAll(" ", ""));
  });

  test("sets its blocks in columns where it is wide", () => {
    const blocks = Array.from({ length: 6 }, (_, at): Block => ({ items: [{ text: `Note ${at}` }] }));
    const columns = (width: number) =>
      new Set(
        wordsOf(layOut({ width, blocks }))
          .slice(1)
          .map(({ x }) => x),
      ).size;
    expect([320, 1280, 1920, 3840].map(columns)).toEqual([1, 1, 2, 3]);
  });

  test("keeps all its words within its edges, and none on another", () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 8 }),
        fc.integer({ min: 320, max: 4000 }),
        (blocks, width) => {
          const sheet = layOut({ width, blocks });
          const words = wordsOf(sheet).map((word) => ({
            ...word,
            end: word.x + Array.from(word.text).length * LETTER,
          }));
          for (const { x, end, y } of words) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(width + 0.01);
            expect(y).toBeLessThan(sheet.height);
          }
          const lines = groupBy(words, ({ y }) => y);
          for (const line of lines.values()) {
            const inOrder = line.toSorted((a, b) => a.x - b.x);
            inOrder.forEach(({ x }, at) => expect(x).toBeGreaterThanOrEqual(inOrder[at - 1]?.end ?? 0));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
