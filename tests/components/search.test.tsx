import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { findRanges } from "../../src/views/study/find-ranges.ts";
import { wholeWords } from "../../src/views/study/selected-words.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import { stubWordsWorker } from "../support/stub-words-worker.ts";

const corpus = await buildFirstCorpus();
await import("../../src/views/search/Search.tsx"); // what is loaded later is there at once
await import("../../src/views/study/StudyPanel.tsx");

stubWordsWorker();

async function search(words: string) {
  const page = showPage(corpus);
  await page.user.keyboard("/");
  const field = await screen.findByRole("combobox", undefined, { timeout: 10_000 });
  if (words !== "") await page.user.type(field, words);
  return { ...page, field };
}

const option = (name: RegExp) => screen.findByRole("option", { name }, { timeout: 10_000 });

describe("the search", () => {
  test("opens by a key, and Escape gives the focus back", async () => {
    const { user } = await search("");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(screen.getByRole("button", { name: /^Search/ })).toHaveFocus();
  });

  test("finds a formula by its Chinese characters, and Enter opens it", async () => {
    const { store, user, field } = await search("络强国");
    expect(await option(/^Formula ?Building strength in cyberspace/)).toHaveAttribute(
      "aria-selected",
      "true",
    );
    expect(field).toHaveAttribute("aria-activedescendant", (await option(/^Formula ?Building/)).id);
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ type: "theme", id: "wangluo-qiangguo" });
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("finds sentences as one types, and choosing one goes to the words", async () => {
    const { store, click } = await search("positive ener");
    await option(/^All lines/);
    click(screen.getAllByRole("option", { name: /^Sentence.*Press conference/ })[0]!);
    const { place } = store.getState().view;
    const text = corpus.sources.find(({ id }) => id === place?.sourceId)?.text;
    expect(text?.slice(place?.start, place?.end)).toBe("positive energy");
  });

  test("looks for words in quotes as for words that stand together", async () => {
    await search("“positive energy”");
    expect(await option(/^Formula ?Positive energy/)).toHaveAttribute("aria-selected", "true");
    expect(
      await screen.findByText(/5 places with these words/, { selector: "[role=status]" }),
    ).toBeInTheDocument();
  });

  test("puts what is called so first, the words in the texts next, and last what has them in its words", async () => {
    const { user } = await search("disseminators");
    const sentence = (await screen.findAllByRole("option", { name: /^Sentence/ }, { timeout: 10_000 }))[0]!;
    expect(sentence).toHaveAttribute("aria-selected", "true");
    expect(screen.getAllByRole("option", { name: /^Event.*in its words$/ }).length).toBeGreaterThan(0);
    await user.keyboard("{Enter}");
    expect(document.getElementById("reader")).toHaveFocus();
  });

  test("leads from the words to all their lines", async () => {
    const { store, user } = await search("internet power");
    await option(/^All lines ?internet power/);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(store.getState().view.study).toMatchObject({ type: "concordance", find: "internet power" });
  });

  test("says what was counted, or that nothing was found", async () => {
    await search("zzzz");
    expect(await screen.findByText("Nothing found for “zzzz”.", { selector: "[role=status]" })).toBeVisible();
  });
});

describe("places in the document", () => {
  test("are found though marks cut the text into pieces", () => {
    const paragraph = document.createElement("p");
    paragraph.innerHTML = "one <mark>two th</mark>ree <mark><span>four</span></mark>";
    const ranges = findRanges(paragraph, 100, [
      { start: 90, end: 99 },
      { start: 98, end: 102 },
      { start: 104, end: 113 },
      { start: 114, end: 118 },
      { start: 200, end: 203 },
    ]);
    expect(ranges.map(String)).toEqual(["on", "two three", "four"]);
  });

  test("selected words are whole words, Chinese as selected", () => {
    expect(wholeWords("the cyberspace power", 5, 14)).toBe("cyberspace");
    expect(wholeWords("建设网络强国", 3, 5)).toBe("络强");
    expect(wholeWords("a, b", 1, 2)).toBe(",");
  });
});
