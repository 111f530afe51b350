import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chooseLayers,
  layerOf,
  missingPairs,
  pairsOf,
  storedLayer,
} from "../../../src/compare/choose-layers.ts";
import { areSame } from "../../../src/compare/are-same.ts";
import { compareInSteps, compareTexts } from "../../../src/compare/compare-texts.ts";
import { comparedText, type ComparedText } from "../../../src/compare/text-unit.ts";
import { listDifferences } from "../../../src/compare/list-differences.ts";
import type { AlignmentLink } from "../../../src/domain/alignment.ts";
import { alignWitnesses } from "../../../src/extraction/alignment/align-witnesses.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { makeLink as link, plainText } from "../../support/plain-texts.ts";

const corpus = await buildFirstCorpus();
const XINHUA = "study-session-xinhua";
const EN = "study-session-bilingual.en";
const ZH = "study-session-bilingual.zh";

function textOf(witnessId: string): ComparedText {
  const source = corpus.sources.find(({ witnesses }) => witnesses.some(({ id }) => id === witnessId))!;
  return comparedText(source, witnessId);
}

const stored = (ids: readonly string[]) =>
  pairsOf(ids).flatMap((pair) => storedLayer(corpus.alignments, pair) ?? []);

const compareStored = (...ids: readonly string[]) => compareTexts(ids.map(textOf), stored(ids));

/** `1-2,3`: the cells of a row by the numbers of their units, from 1. */
const drawn = (texts: readonly ComparedText[], links: readonly AlignmentLink[]) =>
  compareTexts(
    texts,
    pairsOf(texts.map(({ id }) => id)).flatMap(([a, b]) => {
      const own = links.filter((one) => one.a === a && one.b === b);
      return own.length > 0 ? [layerOf([a, b], own)] : [];
    }),
  ).rows.map(({ cells }) =>
    cells
      .map((units, column) => units.map((unit) => texts[column]!.units.indexOf(unit) + 1).join(","))
      .join("-"),
  );

describe("rows", () => {
  const [a, b, c] = [
    plainText("a", ["A one.", "A two.", "A three."]),
    plainText("b", ["B one.", "B two.", "B three.", "B four."]),
    plainText("c", ["C one.", "C two."]),
  ];

  test("stand in the order of the first text; what only another has follows what it follows there", () => {
    expect(drawn([a, b], [link(a, b, [0], [0]), link(a, b, [1], [1, 2]), link(a, b, [2], [])])).toEqual([
      "1-1",
      "2-2,3",
      "-4",
      "3-",
    ]);
  });

  test("of three texts join through the one in the middle", () => {
    const links = [link(a, b, [0], [0]), link(a, b, [1], [1]), link(b, c, [1, 2], [1]), link(b, c, [0], [0])];
    expect(drawn([a, b, c], links)).toEqual(
      ["1-1-1", "2-2,3-2", "3--", "-4-"].toSorted((x, y) => order(x) - order(y)),
    );
    function order(row: string): number {
      return ["1-1-1", "2-2,3-2", "-4-", "3--"].indexOf(row);
    }
  });

  test("that moved keep the place of the first text and take nothing along", () => {
    expect(drawn([a, b], [link(a, b, [0], [3], true), link(a, b, [1], [0]), link(a, b, [2], [1])])).toEqual([
      "1-4",
      "2-1",
      "3-2",
      "-3",
    ]);
  });

  test("without any link show both texts whole, one after the other", () => {
    expect(drawn([a, c], [])).toEqual(["-1", "-2", "1-", "2-", "3-"]);
  });

  test("hold every sentence once, in the order of each text but for what moved, whatever the links", () => {
    const size = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(fc.tuple(size, size, fc.boolean()), { maxLength: 20 }),
        (na, nb, raw) => {
          const left = plainText(
            "l",
            Array.from({ length: na }, (_, at) => `Left ${at}.`),
          );
          const right = plainText(
            "r",
            Array.from({ length: nb }, (_, at) => `Right ${at}.`),
          );
          const links = raw.flatMap(([x, y, moved]) =>
            x < na && y < nb ? [link(left, right, [x], [y], moved)] : [],
          );
          const { rows } = compareTexts([left, right], links.length > 0 ? [layerOf(["l", "r"], links)] : []);
          for (const [column, text] of [left, right].entries()) {
            const units = rows.flatMap(({ cells }) => cells[column]!);
            expect(units.map(({ id }) => id).toSorted()).toEqual(text.units.map(({ id }) => id).toSorted());
            expect(
              rows.every(({ cells }) =>
                cells[column]!.every((unit, at, all) => at === 0 || all[at - 1]!.start < unit.start),
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });
});

describe("layers of links", () => {
  test("reviewed ones come before what follows from them", () => {
    const chosen = chooseLayers(stored([ZH, EN, XINHUA]), [ZH, EN, XINHUA]);
    expect(chosen.map(({ a, b }) => [a, b])).toEqual([
      [ZH, EN],
      [EN, XINHUA],
    ]);
    expect(chosen.every(({ origin }) => origin === "reviewed")).toBe(true);
  });

  test("that the corpus lacks are asked for, no more than join the texts", () => {
    expect(missingPairs([], ["a", "b", "c"])).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(missingPairs(stored([EN, ZH]), [EN, ZH, "conference-2018"])).toEqual([[EN, "conference-2018"]]);
    expect(missingPairs(stored([EN, XINHUA]), [EN, XINHUA])).toEqual([]);
  });

  test("read the same from either side", () => {
    expect(compareStored(EN, ZH).rows.length).toBe(compareStored(ZH, EN).rows.length);
  });
});

describe("the first corpus side by side", () => {
  test("the two reports differ in words, and only Xinhua prints the year", () => {
    const { rows, wordPairs } = compareStored(XINHUA, EN);
    expect(wordPairs).toEqual([[0, 1]]);
    const text = textOf(XINHUA).text;
    const differing = rows.flatMap(({ marks }) => marks[0]!.map(({ start, end }) => text.slice(start, end)));
    expect(differing.some((words) => words.includes("in 2012"))).toBe(true);
    expect(differing.some((words) => words.includes("China's strength in cyberspace"))).toBe(true);
    expect(differing.join(" ")).not.toContain("political bureau");
    const [only] = listDifferences(rows, [XINHUA, EN].map(textOf));
    expect(only!.items.map(({ row }) => rows[row]!.cells[0]![0]!.segment.kind)).toEqual(["dateline"]);
  });

  test("the triptych has the Chinese with its translation and the official English, row by row", () => {
    const { rows, wordPairs } = compareStored(ZH, EN, XINHUA);
    expect(wordPairs).toEqual([[1, 2]]);
    const joined = rows.filter(({ cells }) => cells.every((units) => units.length > 0));
    expect(joined).toHaveLength(27);
    expect(joined.every(({ status }) => status === "reviewed")).toBe(true);
    expect(rows.every(({ marks }) => marks[0]!.length === 0)).toBe(true);
  });

  test("every gold difference in words lies in one row of its two texts", () => {
    const { rows } = compareStored(XINHUA, EN, ZH);
    for (const { id, left, right } of corpus.differences) {
      const rowsOf = (start: number, column: (cells: (typeof rows)[number]["cells"]) => boolean) =>
        rows.findIndex(
          ({ cells }) =>
            column(cells) && cells.flat().some((unit) => unit.start <= start && start < unit.end),
        );
      const own = rowsOf(left[0]!.start, (cells) =>
        cells[0]!.some(({ start, end }) => start <= left[0]!.start && left[0]!.start < end),
      );
      const other = rows[own]!.cells.slice(1).flat();
      const answers = other.some(({ start, end }) => start <= right[0]!.start && right[0]!.start < end);
      expect([id, answers]).toEqual([id, true]);
    }
  });
});

describe("words", () => {
  const compare = (own: readonly string[], other: readonly string[], language: "en" | "zh" = "en") => {
    const [a, b] = [plainText("a", own, language), plainText("b", other, language)];
    const links = own.map((_, at) => link(a, b, [at], [at]));
    const comparison = compareTexts([a, b], [layerOf(["a", "b"], links)]);
    const said = (text: ComparedText, column: number) =>
      comparison.rows.flatMap(({ marks }) =>
        marks[column]!.map(({ kind, start, end }) => `${kind}: ${text.text.slice(start, end)}`),
      );
    return { comparison, left: said(a, 0), right: said(b, 1) };
  };

  test("that differ are marked on both sides, capitals and apostrophes apart", () => {
    const { left, right } = compare(
      ["It's a cyber power of China’s."],
      ["IT’S a strong country of China's."],
    );
    expect(left).toEqual(["differs: cyber power"]);
    expect(right).toEqual(["differs: strong country"]);
  });

  test("of Chinese differ by characters", () => {
    const { left, right } = compare(["建设网络强国的目标。"], ["建设制造大国的目标。"], "zh");
    expect(left).toEqual(["differs: 网络强"]);
    expect(right).toEqual(["differs: 制造大"]);
  });

  test("that stand elsewhere are moves, from one sentence to another", () => {
    const moved = "strengthen the rule of law online";
    const { left, right, comparison } = compare(
      [`We will ${moved} and more.`, "Second sentence here."],
      ["We will do something else entirely.", `Second sentence here, to ${moved}.`],
    );
    expect(left).toContain(`moved: ${moved}`);
    expect(right).toContain(`moved: ${moved}`);
    expect(comparison.moves).toBe(1);
    expect(comparison.rows[0]!.marks[0]!.find(({ kind }) => kind === "moved")!.move).toEqual({
      number: 1,
      row: 1,
    });
    expect(comparison.rows[1]!.marks[1]!.find(({ kind }) => kind === "moved")!.move).toEqual({
      number: 1,
      row: 0,
    });
  });

  test("of fewer than six characters or four words are no moves", () => {
    expect(
      compare(["甲乙丙丁戊，天地玄黄", "一"], ["春夏秋冬", "一，甲乙丙丁戊"], "zh").comparison.moves,
    ).toBe(0);
    expect(
      compare(["甲乙丙丁戊己，天地玄黄", "一"], ["春夏秋冬", "一，甲乙丙丁戊己"], "zh").comparison.moves,
    ).toBe(1);
    expect(compare(["in the light of Paris", "x"], ["Rome", "x in the light of"]).comparison.moves).toBe(0);
  });

  test("are never cut through a character, and marks lie in their sentences, whatever the texts", () => {
    const piece = fc.constantFrom(
      "𠮷",
      "野",
      "家",
      "😀",
      "word",
      "Word",
      " ",
      "’",
      "é",
      "e\u0301",
      "网络",
      "。",
      "שלום",
      "x-y",
      "\u202e",
    );
    const sentence = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => `${pieces.join("")}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 4 }),
        fc.array(sentence, { maxLength: 4 }),
        (own, other) => {
          const [a, b] = [plainText("a", own), plainText("b", other)];
          const links = own.flatMap((_, at) => (at < other.length ? [link(a, b, [at], [at])] : []));
          const { rows } = compareTexts([a, b], [layerOf(["a", "b"], links)]);
          for (const { marks, cells } of rows) {
            marks.forEach((list, column) => {
              const { text } = [a, b][column]!;
              for (const { start, end } of list) {
                expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
                expect(cells[column]!.some((unit) => unit.start <= start)).toBe(true);
                expect(cells[column]!.some((unit) => end <= unit.end)).toBe(true);
              }
            });
          }
        },
      ),
    );
  });
});

describe("texts of very different length", () => {
  const align = (own: readonly string[], other: readonly string[]) => {
    const [a, b] = [plainText("a", own), plainText("b", other)];
    const witness = (text: ComparedText) => ({
      id: text.id,
      language: text.language,
      text: text.text,
      segments: text.units.map(({ segment }) => segment),
      sentences: text.units.map(({ id, start, end, segment }) => ({
        id,
        start,
        end,
        segmentId: segment.id,
        language: text.language,
      })),
    });
    const links = alignWitnesses(witness(a), witness(b));
    const { rows } = compareTexts([a, b], links.length > 0 ? [layerOf(["a", "b"], links)] : []);
    const [onlyA, onlyB] = listDifferences(rows, [a, b]).map(({ items }) => items.map(({ row }) => row));
    return { rows, only: [onlyA, onlyB] };
  };

  test("say what the short one lacks", () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `Paragraph ${at} tells of matter ${at * 7} in town ${at % 13}.`,
    );
    const { rows, only } = align(many, [many[200]!]);
    expect(rows.filter(({ cells }) => cells[0]!.length > 0 && cells[1]!.length > 0)).toHaveLength(1);
    expect(only[0]).toHaveLength(399);
    expect(only[1]).toEqual([]);
  });

  test("one of which is empty are shown whole", () => {
    const { rows, only } = align(["Alone."], []);
    expect(rows).toHaveLength(1);
    expect(only).toEqual([[0], []]);
  });
});

test("long texts are compared in steps of a few rows, to the same end", () => {
  const words = (from: number) => Array.from({ length: 200 }, (_, at) => `Sentence ${from + at} of many.`);
  const [a, b] = [plainText("a", words(0)), plainText("b", words(3))];
  const links = words(0)
    .slice(3)
    .map((_, at) => link(a, b, [at + 3], [at]));
  const layers = [layerOf(["a", "b"], links)];
  const steps = compareInSteps([a, b], layers);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(200 / 20);
  expect(step.value).toEqual(compareTexts([a, b], layers));
});

describe("texts are the same", () => {
  const same = (...sentences: readonly (readonly string[])[]) =>
    areSame(sentences.map((one, at) => plainText(`t${at}`, one)));

  test.each([
    [
      true,
      [
        ["It’s one.", "Two."],
        ["It's One.", "Two."],
      ],
    ],
    [true, [["One. Two."], ["One.", "Two."]]],
    [
      false,
      [
        ["One.", "Two."],
        ["Two.", "One."],
      ],
    ],
    [false, [["One."], ["One.", "Two."]]],
    [false, [["One."], ["One."], ["Two."]]],
    [false, [[], []]],
  ])("%s: %j", (wanted, texts) => {
    expect(same(...texts)).toBe(wanted);
  });
});
