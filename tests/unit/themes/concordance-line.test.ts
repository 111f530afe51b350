import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageAt } from "../../../src/domain/passage.ts";
import type { Sentence } from "../../../src/domain/source-document.ts";
import { contains } from "../../../src/domain/span.ts";
import { concordanceLine } from "../../../src/themes/concordance-line.ts";
import type { ConcordanceLine } from "../../../src/themes/concordance-line.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";

const corpus = await buildFirstCorpus();

function lineAround(text: string, node: string, reach: number, sentence?: string): ConcordanceLine {
  const start = text.indexOf(node);
  const from = sentence === undefined ? -1 : text.indexOf(sentence);
  const within: Sentence | undefined =
    sentence === undefined
      ? undefined
      : { id: "p1.s1", segmentId: "p1", language: "en", start: from, end: from + sentence.length };
  return concordanceLine(passageAt("report", text, start, start + node.length), text, within, reach);
}

const written = ({ left, node, right, leftIsCut, rightIsCut }: ConcordanceLine): string =>
  `${leftIsCut ? "…" : ""}${left}[${node}]${right}${rightIsCut ? "…" : ""}`;

describe("a line of the concordance", () => {
  const text = "First things. We build China's strength in cyberspace step by step. Then rest.";
  const sentence = "We build China's strength in cyberspace step by step.";

  test("shows the whole sentence where there is room", () => {
    expect(written(lineAround(text, "strength", 60, sentence))).toBe(
      "We build China's [strength] in cyberspace step by step.",
    );
  });

  test("is cut between words, and says so", () => {
    expect(written(lineAround(text, "strength", 13, sentence))).toBe("…China's [strength] in…");
  });

  test("never leaves its sentence", () => {
    expect(written(lineAround(text, "We", 40, sentence))).toBe("[We] build China's strength in cyberspace…");
    expect(written(lineAround(text, "step.", 10, sentence))).toBe("…step by [step.]");
  });

  test("outside any sentence never leaves its line", () => {
    const page = "Home | News\r\nCyber power: a title of a page that is long\nBEIJING";
    expect(written(lineAround(page, "power", 13))).toBe("Cyber [power]: a title of…");
  });

  test("drops a word rather than break it", () => {
    const address = `see ${"x".repeat(60)} power ${"y".repeat(60)} end`;
    expect(written(lineAround(address, "power", 30))).toBe("…[power]…");
  });

  test("in Chinese is cut where it falls, but not inside a number, a Latin word or a character", () => {
    const text = "习近平总书记在2025年11月28日指出网络强国建设要用好AI技术和数据。𠮷野";
    expect(written(lineAround(text, "网络强国", 3, text))).toBe("…日指出[网络强国]建设要…");
    expect(written(lineAround(text, "网络强国", 4, text))).toBe("…日指出[网络强国]建设要用…");
    expect(written(lineAround(text, "技术", 1, text))).toBe("…[技术]和…");
    expect(written(lineAround(text, "数据", 2, text))).toBe("…术和[数据]。…");
    expect(written(lineAround("𠮷网络", "网", 1))).toBe("…[网]络");
  });
});

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const isInWord = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  [text[at - 1] ?? "", text[at] ?? ""].every((character) => WORD.test(character) && !HAN.test(character));

describe("every occurrence of the first corpus, whatever the reach", () => {
  const anyLine = fc.record({
    occurrence: fc.constantFrom(...corpus.occurrences),
    reach: fc.integer({ min: 1, max: 120 }),
  });
  const lineOf = (occurrence: (typeof corpus.occurrences)[number], reach: number) => {
    const source = corpus.sources.find(({ id }) => id === occurrence.passage.sourceId)!;
    const sentence = source.sentences.find((candidate) => contains(candidate, occurrence.passage));
    const line = concordanceLine(occurrence.passage, source.text, sentence, reach);
    const { start, end } = occurrence.passage;
    const bounds = { start: start - line.left.length, end: end + line.right.length };
    return { source, sentence, line, bounds };
  };

  test("stands as the text words it, inside its sentence, with no word broken", () => {
    fc.assert(
      fc.property(anyLine, ({ occurrence, reach }) => {
        const { source, sentence, line, bounds } = lineOf(occurrence, reach);
        expect(source.text.slice(bounds.start, bounds.end)).toBe(line.left + line.node + line.right);
        expect([isInWord(source.text, bounds.start), isInWord(source.text, bounds.end)]).toEqual([
          false,
          false,
        ]);
        if (sentence) expect(contains(sentence, bounds)).toBe(true);
        else expect(line.left + line.right).not.toContain("\n");
      }),
      { numRuns: 2000 },
    );
  });

  test("says that it is cut exactly where words of its sentence are left out", () => {
    fc.assert(
      fc.property(anyLine, ({ occurrence, reach }) => {
        const { source, sentence, line, bounds } = lineOf(occurrence, reach);
        if (!sentence) return;
        expect(line.leftIsCut).toBe(source.text.slice(sentence.start, bounds.start).trim() !== "");
        expect(line.rightIsCut).toBe(source.text.slice(bounds.end, sentence.end).trim() !== "");
      }),
      { numRuns: 2000 },
    );
  });
});
