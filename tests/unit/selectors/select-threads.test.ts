import { describe, expect, test } from "vitest";
import { indexCorpus } from "../../../src/selectors/corpus-index.ts";
import {
  headReading,
  readTheme,
  selectColumns,
  selectThreads,
} from "../../../src/selectors/select-threads.ts";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import type { ThreadOrder } from "../../../src/state/app-state.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { WITNESS_OF_COLUMN, readGoldIds, readGoldThemes } from "../../fixtures/gold.ts";
import { stateOf } from "../../support/state-of.ts";

const corpus = await buildFirstCorpus();
const index = indexCorpus(corpus);
const gold = readGoldThemes();
const ids = readGoldIds().themes;

const readingOf = (themeId: string, witnessId: string) => {
  const { source } = index.witnesses.get(witnessId)!;
  return readTheme(index, themeId, source).find(({ witness }) => witness.id === witnessId)!;
};

describe.each(Object.entries(gold.table_core))("the theme an annotator calls %s", (goldId, columns) => {
  test("is counted in every text version as often as the annotator counted it", () => {
    const counts = Object.keys(columns).map((column) => [
      column,
      readingOf(ids[goldId]!, WITNESS_OF_COLUMN[column]!).count,
    ]);
    expect(Object.fromEntries(counts)).toEqual(columns);
  });

  test("has wordings that add up to its count, each over the words it counts", () => {
    for (const witnessId of index.witnesses.keys()) {
      const { count, wordings } = readingOf(ids[goldId]!, witnessId);
      const counted = wordings.flatMap(({ occurrences }) => occurrences);
      expect(counted).toHaveLength(count);
      expect(new Set(counted.map(({ id }) => id)).size).toBe(count);
    }
  });
});

test("the table has the 18 themes and 3 frames of the annotator, in six columns", () => {
  expect(Object.keys(gold.table_core)).toHaveLength(21);
  expect(
    selectThreads(stateOf(corpus))
      .map(({ theme }) => theme.id)
      .toSorted(),
  ).toEqual(Object.values(ids).toSorted());
  expect([...index.witnesses.keys()].toSorted()).toEqual(Object.values(WITNESS_OF_COLUMN).toSorted());
});

describe("the denominator of a rate", () => {
  test.each(Object.values(WITNESS_OF_COLUMN))(
    "is the body of %s, without what the page put around it",
    (id) => {
      const { tokens, source, witness } = index.witnesses.get(id)!;
      const paragraphs = source.segments
        .filter(({ kind, witnessId }) => kind === "paragraph" && witnessId === id)
        .map(({ start, end }) => source.text.slice(start, end))
        .join(" ");
      const counted =
        witness.language === "zh"
          ? (paragraphs.match(/\p{Script=Han}/gu) ?? []).length
          : paragraphs.split(/[\s—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      expect(Math.abs(tokens - counted)).toBeLessThanOrEqual(counted * 0.01);
    },
  );

  test("gives the rate that is shown", () => {
    const { count, tokens, rate } = readingOf("wangluo-qiangguo", "instructions-2023");
    expect(rate).toBeCloseTo((count / tokens) * 1000, 10);
  });
});

describe("columns", () => {
  test("stand in the order in which the texts were issued, the undated one last", () => {
    expect(selectColumns(stateOf(corpus)).map(({ source }) => source.id)).toEqual([
      "conference-2018",
      "press-conference-2022",
      "instructions-2023",
      "study-session-xinhua",
      "study-session-bilingual",
    ]);
  });

  test("and threads are those that pass the filter", () => {
    const filters = { ...NO_FILTERS, sources: ["instructions-2023"], themes: ["wangxin"] };
    const threads = selectThreads(stateOf(corpus, { filters }));
    expect(threads.map(({ theme, count }) => [theme.id, count])).toEqual([["wangxin", 18]]);
    expect(threads[0]?.cells.map(({ source }) => source.id)).toEqual(["instructions-2023"]);
  });
});

describe("the order of threads", () => {
  const inOrder = (threadOrder: ThreadOrder) => selectThreads(stateOf(corpus, { threadOrder }));

  test("by family is that of the corpus", () => {
    expect(inOrder("family").map(({ theme }) => theme.id)).toEqual(corpus.themes.map(({ id }) => id));
  });

  test("by frequency puts the theme with the most core wordings first", () => {
    const counts = inOrder("frequency").map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test("by first use puts those of the first text first, and in the order of the families there", () => {
    const threads = inOrder("first");
    const first = threads.map(({ cells }) => cells.findIndex((cell) => headReading(cell).count > 0));
    const places = first.map((place) => (place === -1 ? Infinity : place));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const used = threads.filter((_, at) => first[at] === 0).map(({ theme }) => theme.id);
    expect(used).toEqual(corpus.themes.map(({ id }) => id).filter((id) => used.includes(id)));
  });
});

test("a filter that dims leaves every thread and text, and says which threads do not pass", () => {
  const filters = { ...NO_FILTERS, sources: ["instructions-2023"], themes: ["wangxin"] };
  const threads = selectThreads(stateOf(corpus, { filters, filterMode: "dim" }));
  expect(threads.filter(({ isDim }) => !isDim).map(({ theme }) => theme.id)).toEqual(["wangxin"]);
  expect(threads).toHaveLength(corpus.themes.length);
  expect(threads[0]?.cells).toHaveLength(5);
});

describe("a bead", () => {
  test("is sized by the English text where a source holds two", () => {
    const [bilingual] = selectThreads(stateOf(corpus))[0]!.cells.filter(
      ({ source }) => source.id === "study-session-bilingual",
    );
    expect(headReading(bilingual!).witness.id).toBe("study-session-bilingual.en");
  });

  test("stands for every text, also where the theme is absent", () => {
    for (const { cells } of selectThreads(stateOf(corpus))) expect(cells).toHaveLength(5);
  });
});
