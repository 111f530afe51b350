import { describe, expect, test } from "vitest";
import { isFurniture } from "../../src/domain/source-document.ts";
import { languageTag } from "../../src/domain/language.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { contains } from "../../src/domain/span.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import type { ShownPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const textOf = (sourceId: string) => corpus.sources.find(({ id }) => id === sourceId)!.text;

/** What is lit in the reader, as the offsets of all characters that are not white space. */
function litOffsets({ find, findAll }: ShownPage): readonly number[] {
  const text = textOf(find(".reader-page").dataset["source"]!);
  const runs = findAll(".is-lit[data-start], .is-lit [data-start]");
  return runs.flatMap(({ dataset }) => offsetsOf(text, Number(dataset["start"]), Number(dataset["end"])));
}

const offsetsOf = (text: string, start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /\S/.test(text[at] ?? ""));

const expectedOffsets = (passages: readonly Passage[], sourceId: string): readonly number[] => {
  const own = passages.filter((passage) => passage.sourceId === sourceId);
  const all = own.flatMap(({ start, end }) => offsetsOf(textOf(sourceId), start, end));
  return [...new Set(all)].toSorted((a, b) => a - b);
};

describe.each(corpus.sources)("the text $id", (source) => {
  const { id } = source;

  test("stands in the reader as it was received, each part in its language", () => {
    const { findAll } = showPage(corpus, { sourceId: id, dress: "list" });
    const shown = findAll(".segment > p").map(({ lang, textContent }) => `${lang}: ${textContent}`);
    expect(shown).toEqual(
      source.segments.map(
        ({ language, start, end }) => `${languageTag(language)}: ${source.text.slice(start, end)}`,
      ),
    );
  });

  test("carries no evidence and no dates in what the page put around it, and formulas only where they count", () => {
    const { findAll } = showPage(corpus, { sourceId: id, dress: "list" });
    const furniture = source.segments.filter(({ kind }) => isFurniture(kind));
    expect(findAll(".is-furniture")).toHaveLength(furniture.length);
    expect(findAll(".is-furniture .is-evidence, .is-furniture [data-event], .is-furniture .is-date")).toEqual(
      [],
    );
    const counted = corpus.occurrences.filter(
      ({ passage, strength }) =>
        passage.sourceId === id &&
        strength !== "compound" &&
        furniture.some((segment) => contains(segment, passage)),
    );
    const marked = findAll(".is-furniture [data-theme]").map(({ dataset }) => Number(dataset["start"]));
    for (const start of marked) {
      expect(counted.some(({ passage }) => passage.start <= start && start < passage.end)).toBe(true);
    }
    if (counted.length === 0) expect(marked).toEqual([]);
  });

  test("has one tab stop", () => {
    const { findAll } = showPage(corpus, { sourceId: id, dress: "list" });
    expect(findAll(".reader-page [data-rove]").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

test("choosing an event lights exactly its words, in every text that tells of it", () => {
  const page = showPage(corpus, { dress: "list" });
  for (const { id, passages } of corpus.events) {
    page.dispatch({ type: "select", selection: { type: "event", id } });
    for (const sourceId of new Set(passages.map((passage) => passage.sourceId))) {
      page.dispatch({ type: "open-source", sourceId });
      expect([id, ...litOffsets(page)]).toEqual([id, ...expectedOffsets(passages, sourceId)]);
    }
  }
}, 60_000);

test("choosing words chooses the event they justify, by mouse and by key", async () => {
  const { find, findAll, user, store } = showPage(corpus, { sourceId: "conference-2018", dress: "list" });
  const words = findAll(".reader-page [data-event]").find(
    ({ dataset }) => dataset["event"] === "conf-2018-wang",
  )!;
  await user.click(words);
  expect(store.getState().view.selection).toEqual({ type: "event", id: "conf-2018-wang" });
  expect(find("[data-card]").dataset["card"]).toBe("conf-2018-wang");
  const other = findAll(".reader-page [data-event]").find(
    ({ dataset }) => dataset["event"] === "conf-2018-xi",
  )!;
  other.focus();
  await user.keyboard("{Enter}");
  expect(find("[data-card]").dataset["card"]).toBe("conf-2018-xi");
});

test("choosing a formula in the text opens its theme and names the events it also justifies", async () => {
  const { find, user, store } = showPage(corpus, { sourceId: "conference-2018", dress: "list" });
  await user.click(find('.reader-page [data-theme="wangluo-qiangguo"]'));
  expect(store.getState().view.selection).toEqual({ type: "theme", id: "wangluo-qiangguo" });
  expect(find('[data-card="wangluo-qiangguo"]').textContent).toContain("These words are also evidence for");
});

test("words selected for copying open nothing", async () => {
  const { find, user, store } = showPage(corpus, { sourceId: "conference-2018", dress: "list" });
  const words = find('.reader-page [data-theme="wangluo-qiangguo"]');
  const range = document.createRange();
  range.selectNodeContents(words);
  await user.pointer({ keys: "[MouseLeft>]", target: words });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  words.click();
  expect(store.getState().view.selection).toEqual({ type: "none" });
  getSelection()?.removeAllRanges();
});
