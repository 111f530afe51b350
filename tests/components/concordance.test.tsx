import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ConcordanceQuestion } from "../../src/domain/concordance-question.ts";
import { newConcordance, type Study } from "../../src/state/study.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import { stubWordsWorker } from "../support/stub-words-worker.ts";

const corpus = await buildFirstCorpus();
await import("../../src/views/study/StudyPanel.tsx"); // what is loaded later is there at once
await import("../../src/views/study/Concordance.tsx");

stubWordsWorker();

const ask = (find: string, more: Partial<ConcordanceQuestion> = {}): Study => {
  const study = newConcordance(find);
  return study.type === "concordance" ? { ...study, ...more } : study;
};

const show = (study: Study) => showPage(corpus, { study });
const count = (words: RegExp) =>
  screen.findByText(words, { selector: ".concordance-count" }, { timeout: 10_000 });
const lines = () => screen.findAllByRole("button", { name: /para\. \d/ });

describe("a concordance", () => {
  test("says how many places there are, in how many of all texts", async () => {
    show(ask("positive energy"));
    expect(await count(/^\d+ places in \d of 5 texts/)).toBeInTheDocument();
  });

  test("finds Chinese by characters and shows what the English says there", async () => {
    const { find } = show(ask("络强"));
    await count(/^1 place in 1 of 5 texts/);
    expect(find(".kwic b")).toHaveTextContent("络强");
    expect(find(".kwic").lang).toBe("zh-Hans");
    expect(find(".line-other")).toHaveTextContent(/cyber power/);
  });

  test("a line goes to its place, and its whole sentence is shown", async () => {
    const { store, click, find } = show(ask("cyber power"));
    await count(/places? in/);
    click((await lines())[0]!);
    const { place } = store.getState().view;
    const text = corpus.sources.find(({ id }) => id === place?.sourceId)?.text;
    expect(text?.slice(place?.start, place?.end)).toMatch(/^cyber\s+power$/i);
    expect(find(".whole-sentence b")).toHaveTextContent(/cyber power/i);
  });

  test("is sorted, and filtered by speaker, with the places each choice would leave", async () => {
    const { store, click, user } = show(ask("cyberspace", { order: "right" }));
    await count(/^74 places in 5 of 5/);
    const menu = document.querySelector<HTMLElement>(".line-filter-menu")!;
    click(within(menu).getByRole("checkbox", { name: /Xi Jinping/, hidden: true }));
    const { study } = store.getState().view;
    expect(study).toMatchObject({ speakers: [expect.stringContaining("Xi Jinping")], order: "right" });
    expect(await count(/^(?!74)\d+ places in \d of 5/)).toBeInTheDocument();
    expect(user).toBeDefined();
  });

  test("typing asks anew, in the address of the page", async () => {
    const { store, user } = show(ask(""));
    await count(/Type a word/);
    await user.type(screen.getByRole("searchbox", { name: "Words to find" }), "正能量");
    expect(await count(/places? in \d of 5/)).toBeInTheDocument();
    expect(store.getState().view.study).toMatchObject({ find: "正能量" });
    expect(screen.getByRole("searchbox", { name: "Words to find" })).toHaveFocus();
  });

  test("a pattern that cannot be read is told in one sentence", async () => {
    show(ask("(", { syntax: "regex" }));
    expect(await count(/^This regular expression cannot be read: .+\.$/)).toBeInTheDocument();
  });

  test("speaks Chinese", async () => {
    showPage(corpus, { study: ask("网络"), language: "zh" });
    expect(await count(/^5份文本中的\d份，共\d+处/)).toBeInTheDocument();
  });
});
