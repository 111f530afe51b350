import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves } from "../../../../src/domain/passage.ts";
import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";
import { findRecurringWordings } from "../../../../src/extraction/themes/find-recurring-wordings.ts";
import { foldText } from "../../../../src/extraction/themes/fold-text.ts";
import { cyberspaceThemes } from "../../../support/cyberspace-themes.ts";
import { findWordingsNaively } from "../../../support/find-wordings-naively.ts";
import { fiveSources } from "../../../support/five-sources.ts";

const readSource = (id: string, text: string) => ({
  id,
  text,
  sentences: findSentences(text, findStructure(text, { id, witnesses: [] })),
});
const wordings = (...texts: readonly string[]): readonly string[] =>
  findRecurringWordings(texts.map((text, index) => readSource(`source-${index}`, text))).map(
    (w) => w.wording,
  );

test("a wording that stands in two texts among other words is offered", () => {
  expect(wordings("They praise positive energy daily.", "Our team wants positive energy tomorrow.")).toEqual([
    "positive energy",
  ]);
});

test("a wording that stands in one text only is not, however often", () => {
  expect(wordings("Good old days. Good old ways. Good old times.", "Something else.")).toEqual([]);
});

test("a piece of a longer wording is not offered beside it", () => {
  const texts = [
    "We build a community with a shared future now.",
    "They want a community with a shared future too.",
  ];
  expect(wordings(...texts)).toEqual(["community with a shared future"]);
});

test("a piece that also stands elsewhere is", () => {
  const texts = [
    "Governance of the digital silk road matters. One silk road is old.",
    "He visited the digital silk road twice. Another silk road opened.",
  ];
  expect(wordings(...texts)).toEqual(expect.arrayContaining(["digital silk road", "silk road"]));
});

test("function words at the edges are trimmed", () => {
  const texts = ["It is of the rule of law in our view.", "Judges care for the rule of law in every case."];
  expect(wordings(...texts)).toEqual(["rule of law"]);
});

test("no wording runs across punctuation or into the next sentence", () => {
  expect(wordings("We saw cats, dogs ran. Home again.", "You fed cats, dogs sat. Home alone.")).toEqual([]);
});

test("case and quotes do not tell wordings apart; the first way of writing is shown", () => {
  expect(wordings("Now China’s Strength grows.", "Here is china's strength again.")).toEqual([
    "China’s Strength",
  ]);
});

test("Chinese wordings are found without dividing the text into words", () => {
  expect(
    wordings("加强网络生态治理是重要任务。", "大家谈到网络生态治理工作。", "关于网络生态治理长效机制。"),
  ).toEqual(["网络生态治理"]);
});

test("a number is one word: 2月3日 is no part of 12月3日", () => {
  const texts = ["到2月3日为止。他12月3日来。", "在2月3日开会。她12月3日走。"];
  expect(wordings(...texts)).toEqual(expect.arrayContaining(["2月3日", "12月3日"]));
});

test("what is divided differently is another wording", () => {
  const texts = ["建5G 网络。看5 G网络。", "用5G 网络。买5 G网络。"];
  const ids = findRecurringWordings(texts.map((text, index) => readSource(`s${index}`, text))).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(expect.arrayContaining(["zh:5g网络", "zh:5 g网络"]));
});

test("wordings somebody listed already are not offered again, whole or in part", () => {
  const texts = ["They praise positive energy daily.", "Our team wants positive energy tomorrow."];
  const sources = texts.map((text, index) => readSource(`s${index}`, text));
  expect(findRecurringWordings(sources, { listed: ["Spreading Positive Energy"] })).toEqual([]);
});

describe("the five texts of the first corpus", () => {
  const sources = fiveSources.map((source) => ({
    ...source,
    sentences: findSentences(source.text, findStructure(source.text, source)),
  }));
  const offered = findRecurringWordings(sources, { limit: 40 });

  test("offer formulas that a person listed as themes, with nobody naming them", () => {
    expect(offered.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "en:cyberspace governance",
        "en:18th cpc national congress",
        "en:positive energy",
        "en:ideological work",
        "en:rule of law",
        "en:mainstream public opinion",
        "en:high-quality development",
        "en:internet and information technology",
      ]),
    );
  });

  test("offer others once those are listed", () => {
    const listed = cyberspaceThemes.flatMap(({ formulas }) =>
      formulas.flatMap(({ zh, en }) => [...zh, ...en]),
    );
    const ids = findRecurringWordings(sources, { listed, limit: 40 }).map(({ id }) => id);
    expect(ids).toContain("en:political bureau of the cpc central committee");
    expect(ids).not.toContain("en:cyberspace governance");
  });

  test("give the same answer each time", () => {
    expect(findRecurringWordings(sources, { limit: 40 })).toEqual(offered);
  });
});

test("whatever the texts: passages resolve, say the wording, and stand in two sources", () => {
  const word = fc.constantFrom(
    "cyber",
    "power",
    "the",
    "of",
    "网",
    "络",
    "强",
    "国",
    "。",
    ". ",
    ", ",
    "😀",
    "China’s",
    "\n",
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const sources = texts.map((given, index) => readSource(`s${index}`, given));
      const scores: number[] = [];
      for (const { id, passages, count, sourceCount, score } of findRecurringWordings(sources)) {
        const plain = (s: string): string => foldText(s).replace(/\s+/g, "");
        for (const passage of passages) {
          const source = sources.find((s) => s.id === passage.sourceId)!;
          expect(resolves(passage, source.text)).toBe(true);
          expect(plain(passage.exact)).toBe(plain(id.slice(3)));
        }
        expect(passages).toHaveLength(count);
        expect(new Set(passages.map((p) => p.sourceId)).size).toBe(sourceCount);
        expect(sourceCount).toBeGreaterThan(1);
        scores.push(score);
      }
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});

describe("the same wordings are found as by writing out every sequence", () => {
  const collection = (pieces: readonly string[]) => {
    const line = fc.tuple(
      fc.constantFrom("en" as const, "zh" as const),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join("")),
    );
    return fc.array(fc.array(line, { maxLength: 8 }), { minLength: 2, maxLength: 5 });
  };
  test.each([
    ["English", ["power ", "cyber ", "the ", "of ", ", ", "China’s ", "CHINA'S  ", "well-", "known "]],
    ["Chinese", ["网", "络", "网络强国", "的", "，", "强", "𠀀", "5", "5G", "12", " ", "月"]],
    ["Chinese with Latin letters", ["5", "g", "5g", " ", "网", "，"]],
    ["long wordings", ["甲乙丙丁戊己庚辛壬癸子丑", "寅卯辰巳午未申酉戌亥", "网", "，", "癸子丑寅"]],
    ["hardly any words", ["a ", "b ", "of "]],
    ["odds and ends", ["a", "网", " ", "\ud83d", "\ude00", "-", "'", "ab", "é", "e\u0301", "İ", "〇"]],
  ])("in texts of %s", (_, pieces) => {
    fc.assert(
      fc.property(collection(pieces), (texts) => {
        const sources = texts.map((lines, index) => {
          let start = 0;
          const sentences = lines.map(([language, words], at) => {
            const sentence = { id: `s${at}`, segmentId: "p1", language, start, end: start + words.length };
            start = sentence.end + 1;
            return sentence;
          });
          return { id: `${index}`, text: lines.map(([, words]) => words).join("\n"), sentences };
        });
        const found = findRecurringWordings(sources, { limit: Infinity });
        expect(
          found.map(({ id, passages, sourceCount, score }) => ({
            id,
            places: passages.map(({ sourceId, start, end }) => [Number(sourceId), start, end]),
            sourceCount,
            score,
          })),
        ).toEqual(findWordingsNaively(sources));
        for (const { passages } of found)
          for (const passage of passages)
            expect(resolves(passage, sources[Number(passage.sourceId)]!.text)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["2 MB of two copies of one text", "The work of governance goes on and on in the old way. ".repeat(18_000)],
  ["1 MB of one word", "power ".repeat(85_000)],
  ["1 MB of Chinese", "网络生态治理是网络强国建设的重要任务。".repeat(13_000)],
])(
  "%s take seconds",
  (_, text) => {
    const started = performance.now();
    wordings(text, text);
    expect(performance.now() - started).toBeLessThan(30_000);
  },
  90_000,
);
