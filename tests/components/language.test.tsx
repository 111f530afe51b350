import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { EN } from "../../src/views/words/en.ts";
import { ZH } from "../../src/views/words/zh.ts";
import { NO_FILTERS } from "../../src/state/app-state.ts";
import type { View } from "../../src/state/app-state.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

const VIEWS: readonly (readonly [string, Partial<View>])[] = [
  ["the score", {}],
  ["the list with an event", { dress: "list", selection: { type: "event", id: "conf-2018" } }],
  [
    "the table with a text's card",
    { dress: "table", selection: { type: "source", id: "study-session-bilingual" } },
  ],
  ["a theme", { dress: "list", selection: { type: "theme", id: "wangluo-anquan" } }],
  ["an event dated from outside", { dress: "list", selection: { type: "event", id: "study-session" } }],
  ["a theme named in both languages", { dress: "list", selection: { type: "theme", id: "wangxin" } }],
  ["an event told in Chinese too", { dress: "list", selection: { type: "event", id: "study-session-xi" } }],
  ["a text's card", { dress: "list", selection: { type: "source", id: "conference-2018" } }],
  ["the calendar with a filter", { scale: "calendar", filters: { ...NO_FILTERS, kinds: ["claim"] } }],
];

type Spoken = { readonly words: string; readonly lang: string; readonly where: string };

/** Everything the page says, to eyes and ears, with the language it says it is in. */
function spoken(root: Element): readonly Spoken[] {
  const found: Spoken[] = [];
  const where = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
  const lang = (element: Element) =>
    element.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest("code, .wordmark")) continue;
    found.push({ words: node.textContent ?? "", lang: lang(parent), where: where(parent) });
  }
  for (const element of root.querySelectorAll("[aria-label], [title]")) {
    for (const name of ["aria-label", "title"]) {
      const words = element.getAttribute(name);
      if (words !== null) found.push({ words, lang: lang(element), where: `${where(element)} @${name}` });
    }
  }
  return found;
}

const stringsOf = (words: unknown): readonly string[] =>
  typeof words === "string"
    ? [words]
    : typeof words === "object" && words !== null
      ? Object.values(words).flatMap(stringsOf)
      : [];

/** Sentences of the tool that are the same in no other language. */
const onlyEnglish = stringsOf(EN).filter((words) => words.length > 3 && !stringsOf(ZH).includes(words));
const onlyChinese = stringsOf(ZH).filter((words) => words.length > 2 && !stringsOf(EN).includes(words));
const QUOTED = ".segment, q, .wording, .reading-wording, .concordance-line, .thread-zh, .zh-formula";

describe.each(VIEWS)("%s", (_what, view) => {
  test.each([
    ["en", onlyChinese],
    ["zh", onlyEnglish],
  ] as const)("in %s says no word of the tool in the other language", (language, foreign) => {
    const { find } = showPage(corpus, { ...view, language });
    const page = find("main").cloneNode(true) as Element;
    for (const quoted of page.querySelectorAll(QUOTED)) {
      if (quoted.matches(".segment")) quoted.querySelectorAll("p").forEach((text) => (text.textContent = ""));
      else quoted.textContent = "";
    }
    const said = new Set(spoken(page).map(({ words }) => words.trim()));
    expect(foreign.filter((words) => said.has(words))).toEqual([]);
    expect(document.documentElement.lang).toBe(language === "zh" ? "zh-Hans" : "en");
  });

  test("in English says of every Chinese word that it is Chinese", () => {
    const { find } = showPage(corpus, { ...view, language: "en" });
    const unmarked = spoken(find("main")).filter(
      ({ words, lang, where }) =>
        /\p{Script=Han}/u.test(words) && !lang.startsWith("zh") && !where.includes("@"), // a name has one language
    );
    expect(unmarked).toEqual([]);
  });

  test("in Chinese says of every English sentence that it is English", () => {
    const { find } = showPage(corpus, { ...view, language: "zh" });
    const unmarked = spoken(find("main")).filter(
      ({ words, lang, where }) =>
        /[A-Za-z]{3,}\W+[A-Za-z]{2,}/.test(words) &&
        !/\p{Script=Han}/u.test(words) &&
        lang !== "en" &&
        lang !== "zh-Latn-pinyin" && // Latin letters, but Chinese words
        !where.endsWith("@title"),
    );
    expect(unmarked).toEqual([]);
  });
});

test("the language button changes every word of the page and its language, and back", async () => {
  const { find, user } = showPage(corpus, { dress: "list" });
  const english = find("body > div, .page").textContent;
  await user.click(screen.getByRole("button", { name: "中文" }));
  expect(document.documentElement.lang).toBe("zh-Hans");
  expect(screen.getByRole("heading", { name: ZH.corpus.heading })).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(corpus.title.zh);
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(document.documentElement.lang).toBe("en");
  expect(find(".page").textContent).toBe(english);
});

describe("the words of the two languages", () => {
  test("are written for each: no sentence is left in the other", () => {
    expect(stringsOf(ZH).filter((words) => !/\p{Script=Han}/u.test(words))).toEqual(["SHA-256"]);
    expect(stringsOf(EN).filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });
});
