import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import { stubWordsWorker } from "../support/stub-words-worker.ts";

const corpus = await buildFirstCorpus();
await import("../../src/views/study/StudyPanel.tsx"); // what is loaded later is there at once
await import("../../src/views/study/Candidates.tsx");
stubWordsWorker();

const all = corpus.recurringWordings.length;
const status = (words: RegExp) =>
  screen.findByText(words, { selector: ".candidates-count" }, { timeout: 10_000 });

test("recurring wordings are accepted or set aside, and leave as lines for themes.yaml", async () => {
  const { click, find, findAll } = showPage(corpus, { study: { type: "candidates" } });
  expect(await status(new RegExp(`^${all} of ${all} wordings open$`))).toBeVisible();
  const [first, second] = corpus.recurringWordings;
  click(screen.getAllByRole("button", { name: "Accept as theme" })[0]!);
  expect(await status(/1 accepted as theme$/)).toBeVisible();
  expect(find(".accepted-themes pre")).toHaveTextContent(`label: { en: "${first!.wording}"`);
  click(screen.getAllByRole("button", { name: "Set aside" })[0]!);
  expect(await status(new RegExp(`^${all - 2} of ${all} .* 1 set aside$`))).toBeVisible();
  expect(findAll(`.candidates > ul [data-wording="${second!.id}"]`)).toEqual([]);
  click(screen.getByRole("button", { name: `Open again: ${first!.wording}` }));
  expect(await status(new RegExp(`^${all - 1} of ${all} wordings open · 1 set aside$`))).toBeVisible();
  expect(findAll(".accepted-themes")).toEqual([]);
});

test("a wording opens all its lines", async () => {
  const { click, store } = showPage(corpus, { study: { type: "candidates" } });
  await status(/wordings open/);
  click(screen.getAllByRole("button", { name: "All lines" })[0]!);
  expect(store.getState().view.study).toMatchObject({ find: corpus.recurringWordings[0]!.wording });
});
