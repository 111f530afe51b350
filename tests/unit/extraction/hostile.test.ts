import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves, type Passage } from "../../../src/domain/passage.ts";
import { extractTexts, type Extraction } from "../../../src/pipeline/extract-texts.ts";

/**
 * What nobody would write: the extractor must come to an end, lose nothing and place every passage.
 * The bound is generous, since other work may run beside the test: what it catches is time that grows
 * with the square of the length, or worse.
 */
const MS_PER_KB = 60;
const MS_AT_LEAST = 4000;

type Text = { readonly id: string; readonly text: string };

/** Runs everything over some texts and holds what is found to the texts. */
function expectSound(texts: readonly Text[]): Extraction {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const before = texts.map(({ text }) => text);
  const begun = performance.now();
  const extraction = extractTexts(texts, { readOn: "2026-11-22" });
  const elapsed = performance.now() - begun;
  expect(elapsed).toBeLessThan(MS_AT_LEAST + (MS_PER_KB * length) / 1000);
  expect(texts.map(({ text }) => text)).toEqual(before);
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  for (const { id, segments, sentences } of extraction.texts)
    expectCovered(textOf.get(id)!, segments, sentences);
  const lost = findPassages(extraction).filter(
    (passage) => !resolves(passage, textOf.get(passage.sourceId)!),
  );
  expect(lost).toEqual([]);
  expectLinksSound(extraction);
  return extraction;
}

type Place = { readonly start: number; readonly end: number };

/** Segments are in order, disjoint, and leave out nothing but white space; sentences lie in their segments. */
function expectCovered(
  text: string,
  segments: readonly (Place & { readonly id: string })[],
  sentences: readonly (Place & { readonly segmentId: string })[],
): void {
  let end = 0;
  let between = "";
  let isInOrder = true;
  for (const segment of segments) {
    isInOrder &&= segment.start >= end && segment.start < segment.end && segment.end <= text.length;
    between += text.slice(end, segment.start);
    end = segment.end;
  }
  expect(isInOrder).toBe(true);
  expect((between + text.slice(end)).trim()).toBe("");
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const outside = sentences.filter(({ segmentId, start, end: to }) => {
    const segment = byId.get(segmentId)!;
    return start >= to || start < segment.start || to > segment.end;
  });
  expect(outside).toEqual([]);
}

/** Whatever looks like a passage, wherever it stands. */
function findPassages(value: unknown): readonly Passage[] {
  const found: Passage[] = [];
  const waiting: unknown[] = [value];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== "object" || at === null) continue;
    if ("exact" in at && "sourceId" in at) found.push(at as Passage);
    else for (const part of Object.values(at)) waiting.push(part);
  }
  return found;
}

function expectLinksSound({ texts, alignments }: Extraction): void {
  const witnesses = new Set(texts.flatMap((text) => text.witnesses.map(({ id }) => id)));
  const sentences = new Set(texts.flatMap((text) => text.sentences.map(({ id }) => id)));
  const broken = alignments.filter(
    ({ a, b, left, right }) =>
      !witnesses.has(a) || !witnesses.has(b) || ![...left, ...right].every((id) => sentences.has(id)),
  );
  expect(broken).toEqual([]);
}

const one = (text: string): readonly Text[] => [{ id: "text", text }];
const repeated = (piece: string, length = 30_000): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Scraps that recognisers look for, in both scripts, whole and broken. */
const SCRAPS = [
  "May 3, 2021",
  "on Friday",
  "last June",
  "the 1990s",
  "since the 18th Congress",
  "from July 14th to 15th",
  "may",
  "2021年5月3日",
  "去年十一月",
  "十八大以来",
  "4月20日至21日",
  "二〇二〇年",
  "三点八亿",
  "近年",
  "本月",
  "Ｊａｎ",
  "２０２１年",
  "BEIJING, Nov. 30 (Xinhua) --",
  "新华社北京11月28日电",
  "He said",
  "said that",
  "told reporters",
  ", Xi said.",
  "他强调，要",
  "表示：“",
  "”",
  "“",
  '"',
  "'",
  "‘",
  "’",
  "(",
  ")",
  "（",
  "《",
  "》",
  "held a meeting",
  "a press conference",
  "召开会议",
  "Mr. A. B.",
  "U.S.",
  "President Xi Jinping",
  "习近平",
  "Reporter:",
  "记者：",
  "Q:",
  "1.",
  "12:30",
  "-",
  "--",
  "…",
  ".",
  "。",
  ",",
  "，",
  "、",
  ";",
  "■",
  "|",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  " ",
  "\u00a0",
  "\u3000",
  "\u200b",
  "\u202e",
  "שלום",
  "مرحبا",
  "😀",
  "\ud83d",
  "\ude00",
  "\ud800",
  "é",
  "e\u0301",
  "ß",
  "ﬁ",
  "\0",
  "\ufeff",
] as const;

const anyScraps = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SCRAPS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    { maxLength: 60 },
  )
  .chain((scraps) => fc.constantFrom("", " ").map((joiner) => scraps.join(joiner)));

describe("any text at all", () => {
  test("is read to its end, with every passage in its place", () => {
    fc.assert(
      fc.property(anyScraps, (text) => {
        expectSound(one(text));
      }),
      { numRuns: 150 },
    );
  });

  test("also beside others, in one language or the other", () => {
    fc.assert(
      fc.property(fc.array(anyScraps, { minLength: 2, maxLength: 3 }), (texts) => {
        expectSound(texts.map((text, index) => ({ id: `text${index}`, text })));
      }),
      { numRuns: 50 },
    );
  });

  test("is read the same twice", () => {
    fc.assert(
      fc.property(anyScraps, (text) => {
        expect(extractTexts(one(text), { readOn: "2026-11-22" })).toEqual(
          extractTexts(one(text), { readOn: "2026-11-22" }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("what invites a pattern to go back and back", () => {
  test.each([
    ["thousands of dates on one line", repeated("May 3, 2021, ")],
    ["thousands of Chinese dates on one line", repeated("2021年5月3日，")],
    ["a date to a line", repeated("May 3, 2021\n")],
    ["one digit for ever", repeated("1")],
    ["numbers without end", repeated("12 ")],
    ["times without end", repeated("10:")],
    ["years in a chain", repeated("1999-2000-")],
    ["ranges without end", repeated("from May to ")],
    ["amounts without end", repeated("more than about some ")],
    ["Chinese numerals", repeated("一二三")],
    ["one letter for ever", repeated("a")],
    ["one Chinese character for ever", repeated("年")],
    ["words of one capital", repeated("A ")],
    ["offices without a name", repeated("President Chairman ")],
    ["opened and never closed", repeated("“a (")],
    ["closed and never opened", repeated("”) ")],
    ["straight quotes", repeated('"a" ')],
    ["said he said he", repeated("he said ")],
    ["sayings inside sayings", repeated("他说，“")],
    ["a meeting in every breath", repeated("a meeting was held and ")],
    ["the same event told for ever", repeated("A meeting was held on May 3, 2021. ")],
    ["the same Chinese event told for ever", repeated("会议5月3日在北京举行。")],
    ["frames without end", repeated("党的十八大以来，")],
    ["a dateline to a line", repeated("BEIJING, Nov. 30 (Xinhua) -- He said so.\n\n")],
    ["a header to a line", repeated("date 2023-07-16 XINHUA\n")],
    ["a turn to a line", repeated("Reporter: why?\n\nNiu Yibing: because.\n\n")],
    ["lists without end", repeated("First, second, ")],
    ["stops only", repeated(". ")],
    ["line feeds only", repeated("\n")],
    ["spaces of all sorts", repeated(" \u00a0\u3000\t\u2003")],
    ["halves of characters", repeated("\ud800\udbff ")],
    ["marks on marks", repeated("e\u0301\u0301\u0301")],
    ["right to left", repeated("\u202eשלום 3.5.2021 ")],
    ["both scripts by turns", repeated("2021年 May 的 3 ")],
  ])("%s", (_, text) => {
    expectSound(one(text));
  });

  test("two long texts that tell the same are put side by side in time", () => {
    const text = repeated(
      "The council held a meeting on May 3, 2021. Ida Berg said that it was time. ",
      20_000,
    );
    expectSound([
      { id: "a", text },
      { id: "b", text: text.replaceAll("time", "late") },
    ]);
  });
});
