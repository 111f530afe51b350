import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageAt } from "../../../src/domain/passage.ts";
import type { Statement } from "../../../src/domain/statement.ts";
import type { Occurrence } from "../../../src/domain/theme.ts";
import { countByColumn, countTogether, findNested } from "../../../src/themes/count-matrix.ts";
import { placeOccurrences } from "../../../src/themes/place-occurrences.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { WITNESS_OF_COLUMN, readGoldIds, readGoldThemes } from "../../fixtures/gold.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

const corpus = await buildFirstCorpus();
const core = corpus.occurrences.filter(({ strength }) => strength === "core");
const sources = new Map(corpus.sources.map((source) => [source.id, source]));
const placed = placeOccurrences(core, corpus.sources, corpus.statements);

describe("a theme in a text", () => {
  const counts = countByColumn(placed, ({ occurrence }) => occurrence.witnessId);
  const gold = readGoldThemes();
  const ids = readGoldIds();

  test.each([...gold.themes, ...gold.frames])("$id is counted as an annotator counted it", ({ id }) => {
    for (const [column, witnessId] of Object.entries(WITNESS_OF_COLUMN)) {
      const count = counts.at(ids.themes[id]!, witnessId).length;
      expect([column, count]).toEqual([column, gold.table_core[id]![column]]);
    }
  });

  test("every occurrence is in one number and no other", () => {
    const all = corpus.themes.flatMap(({ id }) => counts.columns.flatMap((column) => counts.at(id, column)));
    expect(all).toHaveLength(core.length);
    expect(new Set(all).size).toBe(core.length);
  });
});

describe("a theme in a speaker's words", () => {
  test("what Niu Yibing says of rule of law is his, the title of his office is nobody's", () => {
    const counts = countByColumn(placed, ({ statement }) => statement?.speaker);
    const words = counts.at("fazhi", "Niu Yibing").map(({ exact }) => exact);
    expect(words.length).toBeGreaterThan(0);
    expect(corpus.sources.find(({ id }) => id === "press-conference-2022")!.text).toContain(words[0]);
  });

  test("words reported inside another's words are those of whom they are reported from", () => {
    const small = makeCorpus();
    const [source] = small.sources;
    const at = (from: number, to: number) => passageAt("report", source!.text, from, to);
    const speaks = (id: string, speaker: string, from: number, to: number): Statement => ({
      ...small.statements[0]!,
      id,
      speaker,
      content: [at(from, to)],
    });
    const [met] = small.occurrences;
    const { start, end } = met!.passage;
    const told = [speaks("outer", "Cai", start - 10, end + 5), speaks("inner", "Xi", start - 2, end + 1)];
    expect(placeOccurrences([met!], small.sources, told)[0]?.statement?.speaker).toBe("Xi");
    expect(placeOccurrences([met!], small.sources, told.toReversed())[0]?.statement?.speaker).toBe("Xi");
    expect(placeOccurrences([met!], small.sources, [])[0]).not.toHaveProperty("statement");
  });
});

describe("themes together", () => {
  const within = {
    sentence: countTogether(placed, sources, ({ sentence }) => sentence),
    paragraph: countTogether(placed, sources, ({ paragraph }) => paragraph),
  };
  const ids = corpus.themes.map(({ id }) => id);

  test("are counted alike from both sides", () => {
    for (const row of ids) {
      for (const column of ids)
        expect(within.sentence.at(row, column)).toEqual(within.sentence.at(column, row));
    }
  });

  test("are never in more sentences than either of them alone", () => {
    for (const row of ids) {
      for (const column of ids) {
        expect(within.sentence.at(row, column).length).toBeLessThanOrEqual(
          within.sentence.at(row, row).length,
        );
      }
    }
  });

  test("that share a sentence share its paragraph", () => {
    for (const row of ids) {
      for (const column of ids) {
        expect(
          within.sentence.at(row, column).length > 0 && within.paragraph.at(row, column).length === 0,
        ).toBe(false);
      }
    }
  });
});

/** Occurrences drawn as theme and span: "a 0-4, b 1-3". */
const draw = (sketch: string): readonly Occurrence[] =>
  sketch.split(", ").map((part, at) => {
    const [, themeId = "", start = "", end = ""] = /^(\w) (\d+)-(\d+)$/.exec(part) ?? [];
    return {
      id: `o${at}`,
      themeId,
      formulaId: themeId,
      strength: "core",
      witnessId: "w",
      region: "body",
      passage: passageAt("w", "x".repeat(60), Number(start), Number(end)),
    };
  });

describe("a wording inside another", () => {
  const nested = (sketch: string) =>
    findNested(draw(sketch).map((occurrence) => ({ occurrence }))).map(
      ({ inner, outer }) => `${inner.occurrence.themeId} in ${outer.occurrence.themeId}`,
    );

  test.each([
    ["a 0-10, b 2-5", ["b in a"]],
    ["b 2-5, a 0-10", ["b in a"]],
    ["a 0-10, a 2-5", []],
    ["a 0-5, b 3-8", []],
    ["a 0-5, b 5-8", []],
    ["a 0-5, b 0-5", ["a in b"]],
    ["a 0-20, b 2-10, c 3-5", ["b in a", "c in a", "c in b"]],
  ])("%s", (sketch, pairs) => {
    expect(nested(sketch)).toEqual(pairs);
  });

  test("is found wherever it stands", () => {
    const any = fc.array(
      fc.record({ t: fc.constantFrom("a", "b", "c"), s: fc.nat(40), n: fc.integer({ min: 1, max: 12 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (spans) => {
        const all = draw(spans.map(({ t, s, n }) => `${t} ${s}-${s + n}`).join(", "));
        const naive = all.flatMap((x, i) =>
          all.filter(
            (y, j) =>
              x.themeId !== y.themeId &&
              x.passage.start >= y.passage.start &&
              x.passage.end <= y.passage.end &&
              (i < j || x.passage.start > y.passage.start || x.passage.end < y.passage.end),
          ),
        );
        expect(findNested(all.map((occurrence) => ({ occurrence })))).toHaveLength(naive.length);
      }),
    );
  });
});
