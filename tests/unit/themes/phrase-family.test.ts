import { describe, expect, test } from "vitest";
import { passageAt } from "../../../src/domain/passage.ts";
import type { Occurrence } from "../../../src/domain/theme.ts";
import { findRenderings } from "../../../src/themes/find-renderings.ts";
import { traceDrift } from "../../../src/themes/trace-drift.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { readGoldIds } from "../../fixtures/gold.ts";

const corpus = await buildFirstCorpus();
const core = corpus.occurrences.filter(({ strength }) => strength === "core");

/** "power ×2, strength" in one text. */
const text = (sketch: string): readonly Occurrence[] =>
  sketch.split(", ").flatMap((part) => {
    const [words = "", count = "1"] = part.split(" ×");
    return words === ""
      ? []
      : Array.from({ length: Number(count) }, (_one, at) => ({
          id: `${words}${at}`,
          themeId: "t",
          formulaId: "f",
          strength: "core",
          witnessId: "w",
          region: "body",
          passage: passageAt("w", words, 0, words.length),
        }));
  });

describe("the path of a formula", () => {
  const path = (...texts: readonly string[]) => {
    const drift = traceDrift(texts.map(text));
    return drift.path.map(({ column, row }) => `${column} ${drift.rows[row]?.words}`);
  };

  test("goes through the commonest wording of each text", () => {
    expect(path("power ×3, strength", "strength", "strength ×2, power")).toEqual([
      "0 power",
      "1 strength",
      "2 strength",
    ]);
  });

  test("does not turn where it need not", () => {
    expect(path("power, strength", "strength, power", "strength")).toEqual([
      "0 power",
      "1 power",
      "2 strength",
    ]);
  });

  test("passes over texts that do not use it", () => {
    expect(path("power", "", "power")).toEqual(["0 power", "2 power"]);
    expect(path("", "")).toEqual([]);
  });

  test("takes 'The power' and 'the power' and curly apostrophes for one wording", () => {
    const { rows } = traceDrift([text("The country’s power"), text("the country's power")]);
    expect(rows.map(({ words, cells }) => [words, cells.map(({ length }) => length)])).toEqual([
      ["The country’s power", [1, 1]],
    ]);
  });

  test("every place stands in one row and column", () => {
    for (const { id } of corpus.themes) {
      const columns = corpus.sources.flatMap(({ witnesses }) =>
        witnesses.map((witness) => core.filter((one) => one.themeId === id && one.witnessId === witness.id)),
      );
      const { rows, path: steps } = traceDrift(columns);
      expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(columns.flat().length);
      expect(steps).toHaveLength(columns.filter((column) => column.length > 0).length);
    }
  });
});

describe("what stands across from a Chinese formula", () => {
  const { themes } = readGoldIds();
  const sourceOf = new Map(
    corpus.sources.flatMap((source) => source.witnesses.map(({ id }) => [id, source] as const)),
  );
  const find = (witnessId: string, sentenceId: string) => {
    const source = sourceOf.get(witnessId);
    const sentence = source?.sentences.find(({ id }) => id === sentenceId);
    return source && sentence && passageAt(source.id, source.text, sentence.start, sentence.end);
  };
  const rendered = (themeId: string) => {
    const all = core.filter((one) => one.themeId === themeId);
    const zh = all.filter(({ witnessId }) => witnessId === "study-session-bilingual.zh");
    return findRenderings(zh, all, corpus.alignments, find);
  };

  test("网络强国 is another power in each of the two English texts", () => {
    const [first, ...rest] = rendered(themes["T01"]!);
    expect(rest).toEqual([]);
    expect(first?.of.passage.exact).toBe("网络强国");
    expect(
      first?.counterparts.map(({ witnessId, wordings }) => [
        witnessId,
        wordings.map(({ passage }) => passage.exact),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["study-session-bilingual.en", ["a cyber power"]],
        ["study-session-xinhua", ["China's strength in cyberspace"]],
      ]),
    );
  });

  test("every Chinese place has a counterpart, or it is said that nothing answers", () => {
    for (const { id } of corpus.themes) {
      for (const { counterparts } of rendered(id)) {
        const witnesses = counterparts.map(({ witnessId }) => witnessId);
        expect(new Set(witnesses)).toEqual(new Set(["study-session-bilingual.en", "study-session-xinhua"]));
        expect(
          counterparts.every(({ sentences, wordings }) => sentences.length > 0 || wordings.length === 0),
        ).toBe(true);
      }
    }
  });

  test("a place in no aligned sentence has none", () => {
    const [one] = core.filter(({ witnessId }) => witnessId === "conference-2018");
    expect(findRenderings([one!], core, corpus.alignments, find)).toEqual([{ of: one, counterparts: [] }]);
  });
});
