import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../src/concordance/answer-question.ts";
import { leftKey, rightKey } from "../../../src/concordance/sort-lines.ts";
import { makeSearchedText } from "../../../src/concordance/searched-text.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { answer, ask, makeSearched } from "../../support/make-searched.ts";

const TEXTS = [
  makeSearched("late", ["we build a net", { words: "net | menu", isFurniture: true }], 20_000, 2024),
  makeSearched("early", [{ words: "they cut a net", speaker: "Li", voice: "indirect" }, "no more"], 10, 1970),
  makeSearched("undated", [{ words: "all build the net", speaker: "Wang" }]),
  makeSearched("silent", ["nothing here"], 11, 1970),
];

const sourcesBy = (order: "source" | "date" | "left" | "right") =>
  answer(ask("net", { order }), TEXTS).lines.map(({ sourceId }) => sourceId);

describe("what is counted", () => {
  test("places stand beside the texts that have them and all that were looked into", () => {
    expect(answer(ask("net"), TEXTS).tally).toMatchObject({
      places: 3,
      texts: 3,
      ofTexts: 4,
      inFurniture: 1,
    });
  });

  test("a facet counts what each choice would leave, given the other filters", () => {
    const { tally } = answer(ask("net", { years: [1970] }), TEXTS);
    expect([...(tally?.facets.years ?? [])]).toEqual([
      ["2024", 1],
      ["1970", 1],
    ]);
    expect([...(tally?.facets.speakers ?? [])]).toEqual([["Li", 1]]);
    expect(tally).toMatchObject({ places: 1, texts: 1, ofTexts: 2 });
  });

  test("what nobody is given is the newsroom's", () => {
    expect(answer(ask("net", { voices: ["newsroom"] }), TEXTS).lines.map(({ sourceId }) => sourceId)).toEqual(
      ["late"],
    );
    expect(answer(ask("net", { speakers: ["Li", "Wang"] }), TEXTS).words).toHaveLength(2);
  });

  test("a question without words asks nothing", () => {
    expect(answer(ask("  "), TEXTS).fault).toEqual({ type: "empty" });
  });
});

describe("the order of lines", () => {
  test("is that of the corpus, of the days, or of the words beside the node", () => {
    expect(sourcesBy("source")).toEqual(["late", "early", "undated"]);
    expect(sourcesBy("date")).toEqual(["early", "late", "undated"]);
    expect(sourcesBy("left")).toEqual(["late", "early", "undated"]); // a build, a cut, the build
  });

  test("goes outward from the node, by words, in Chinese by characters", () => {
    expect(leftKey("we should build, a", false)).toBe("a build should we");
    expect(leftKey("建设，", true)).toBe("设建");
    expect(rightKey(" of China's “best”", false)).toBe("of China's best");
  });

  test("changes no line, whatever it is", () => {
    const anyLine = fc.string({ unit: fc.constantFrom("a", "b", "网", " ", "络", "😀"), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 6 }),
        fc.constantFrom("left", "right", "date"),
        (lines, order) => {
          const texts = [makeSearched("one", lines, 5), makeSearched("two", lines, 3)];
          const key = ({ sourceId, start }: { sourceId: string; start: number }) => `${sourceId} ${start}`;
          const sorted = answer(ask("网", { order: order as "left" }), texts).lines.map(key);
          expect(sorted.toSorted()).toEqual(answer(ask("网"), texts).lines.map(key).toSorted());
        },
      ),
    );
  });
});

test("lines in the order of the corpus are told as they are found, others at the end", () => {
  const count = (order: "source" | "left") =>
    Array.from(answerQuestion(ask("net", { order }), TEXTS), (tell) => tell().lines.length / 4);
  expect(count("source").filter((lines) => lines > 0).length).toBeGreaterThan(0);
  expect(
    count("left")
      .slice(0, -1)
      .every((lines) => lines === 0),
  ).toBe(true);
});

test("a source gives its sentences, and segments that have none", () => {
  const { sources, statements } = makeCorpus();
  const searched = makeSearchedText(sources[0]!, statements);
  expect(searched.units).toHaveLength(14);
  expect(searched.year).toBe(2020);
  expect(answer(ask("met", { speakers: ["The council"] }), [searched]).words).toEqual(["met"]);
  expect(answer(ask("2020", { voices: ["newsroom"] }), [searched]).words).toEqual(["2020"]);
  expect(answer(ask('"report" one'), [searched]).words).toEqual(["“Report”\u00A0one"]);
});
