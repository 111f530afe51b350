import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains } from "../../../src/domain/span.ts";
import type { Span } from "../../../src/domain/span.ts";
import { splitIntoRuns } from "../../../src/reader/split-into-runs.ts";
import type { Highlight } from "../../../src/reader/split-into-runs.ts";

const LAYERS = ["evidence", "theme", "date", "selected"] as const;

/** Highlights as they are drawn: the letters of a row stand under the characters they cover. */
function drawn(...rows: readonly string[]): readonly Highlight[] {
  return rows.map((row) => ({
    layer: "evidence",
    id: row.trim()[0] ?? "",
    start: row.search(/\S/),
    end: row.trimEnd().length,
  }));
}

const shown = (text: string, highlights: readonly Highlight[], stretch?: Span): string =>
  splitIntoRuns(stretch ?? { start: 0, end: text.length }, highlights)
    .map(({ start, end, highlights: on }) => `${text.slice(start, end)}/${on.map(({ id }) => id).join("")}`)
    .join(" ");

describe("a text with highlights", () => {
  const text = "the council met";

  test("without any is one run", () => {
    expect(shown(text, [])).toBe("the council met/");
  });

  test("that overlap is cut where one begins or ends", () => {
    const highlights = drawn(
      "    AAAAAAA    ", //
      "        BBBBBBB",
    );
    expect(shown(text, highlights)).toBe("the / coun/A cil/AB  met/B");
  });

  test("that touch has no run between them", () => {
    expect(shown(text, drawn("AAAA           ", "    BBBBBBB    "))).toBe("the /A council/B  met/");
  });

  test("that lie in each other carries the outer one before the inner", () => {
    expect(shown(text, drawn("    BBBBBBB", "AAAAAAAAAAAAAAA"))).toBe("the /A council/AB  met/A");
  });

  test("with the same words twice keeps both", () => {
    expect(shown(text, drawn("    AAAAAAA", "    BBBBBBB"))).toBe("the / council/AB  met/");
  });

  test("is shown from paragraph to paragraph, highlights cut at its edges", () => {
    expect(shown(text, drawn("AAAAAAAAAAAAAAA"), { start: 4, end: 11 })).toBe("council/A");
    expect(shown(text, drawn("AAAA           ", "           BBBB"), { start: 4, end: 11 })).toBe("council/");
  });

  test("that is empty has no runs", () => {
    expect(splitIntoRuns({ start: 3, end: 3 }, drawn("AAAAAA"))).toEqual([]);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("😀", "𠮷", "\r\n", "\u00A0", "“", "”", "’", "网络强国", "a", " ", "é", "\u200D"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(""))
  .filter((text) => text.length > 0);

const anySpanIn = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const anyTextWithHighlights = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    stretch: fc.oneof(fc.constant({ start: 0, end: text.length }), anySpanIn(text.length)),
    highlights: fc.array(
      fc
        .tuple(anySpanIn(text.length), fc.constantFrom(...LAYERS), fc.constantFrom("a", "b", "c"))
        .map(([span, layer, id]): Highlight => ({ ...span, layer, id })),
      { maxLength: 12 },
    ),
  }),
);

describe("whatever the text and its highlights", () => {
  test("runs joined give back the text", () => {
    fc.assert(
      fc.property(anyTextWithHighlights, ({ text, stretch, highlights }) => {
        const runs = splitIntoRuns(stretch, highlights);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
          text.slice(stretch.start, stretch.end),
        );
        expect(runs.every(({ start, end }) => start < end)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("every run carries exactly the highlights that cover it", () => {
    fc.assert(
      fc.property(anyTextWithHighlights, ({ stretch, highlights }) => {
        for (const run of splitIntoRuns(stretch, highlights)) {
          const covering = highlights.filter((highlight) => contains(highlight, run));
          expect(new Set(run.highlights)).toEqual(new Set(covering));
          expect(run.highlights).toHaveLength(covering.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("runs are cut only where a highlight begins or ends", () => {
    fc.assert(
      fc.property(anyTextWithHighlights, ({ stretch, highlights }) => {
        const runs = splitIntoRuns(stretch, highlights);
        const cuts = runs.slice(1).map(({ start }) => start);
        const edges = new Set(highlights.flatMap(({ start, end }) => [start, end]));
        expect(cuts.filter((cut) => !edges.has(cut))).toEqual([]);
      }),
    );
  });
});

test("a thousand highlights over the same words take no longer than a blink", () => {
  const highlights = Array.from({ length: 1000 }, (_, at): Highlight => ({
    layer: "evidence",
    id: String(at),
    start: at,
    end: 10_000 - at,
  }));
  const start = performance.now();
  const runs = splitIntoRuns({ start: 0, end: 10_000 }, highlights);
  expect(performance.now() - start).toBeLessThan(400);
  expect(runs).toHaveLength(1999);
  expect(runs[999]?.highlights).toHaveLength(1000);
});
