import { describe, expect, test } from "vitest";
import { finish } from "../../../src/base/finish.ts";
import { findSentences } from "../../../src/search/find-sentences.ts";
import { makeNameIndex } from "../../../src/search/name-index.ts";
import { listNamedThings } from "../../../src/search/named-thing.ts";
import { termsOfQuery, termsOfText } from "../../../src/search/tokenize.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { makeSearched } from "../../support/make-searched.ts";

const thing = (id: string, names: string, words = "") => ({ id, names, words });

function findThings(things: readonly ReturnType<typeof thing>[], query: string) {
  const index = makeNameIndex();
  index.add(things);
  return index.search(query);
}

function searchIn(things: readonly ReturnType<typeof thing>[], query: string): readonly string[] {
  const { named, told } = findThings(things, query);
  return [...named, ...told];
}

describe("the terms of the index", () => {
  test("are words, and pairs of Chinese characters", () => {
    expect(termsOfText("China’s 建设网络")).toEqual(["china", "s", "建设", "设网", "网络", "络"]);
    expect(termsOfQuery("网络强国 5G")).toEqual(["网络", "络强", "强国", "5g"]);
    expect(termsOfQuery("网")).toEqual(["网"]);
  });
});

describe("named things", () => {
  const THINGS = [
    thing("theme:1", "网络强国", "a cyber power"),
    thing("theme:2", "强大网络", "cyber space, great power"),
    thing("event:1", "Study session on cyberspace governance", "网络空间"),
  ];

  test("are found by Chinese characters as they stand together", () => {
    expect(searchIn(THINGS, "网络强国")).toEqual(["theme:1"]);
    expect(searchIn(THINGS, "络强")).toEqual(["theme:1"]);
    expect(searchIn(THINGS, "强").toSorted()).toEqual(["theme:1", "theme:2"]);
    expect(searchIn(THINGS, "国")).toEqual(["theme:1"]);
  });

  test("are found while the last word is typed, the phrase first", () => {
    expect(searchIn(THINGS, "cyber pow")).toEqual(["theme:1", "theme:2"]);
    expect(searchIn(THINGS, "govern")).toEqual(["event:1"]);
  });

  test("are found though a letter is wrong", () => {
    expect(searchIn(THINGS, "governence")).toEqual(["event:1"]);
  });

  test("that are called so stand apart from those that have the words in their notes alone", () => {
    expect(findThings(THINGS, "cyberspace")).toEqual({ named: ["event:1"], told: [] });
    expect(findThings(THINGS, "cyber")).toMatchObject({ named: ["event:1"] });
    expect(findThings(THINGS, "power")).toEqual({ named: [], told: ["theme:1", "theme:2"] });
    expect(findThings(THINGS, "空间")).toEqual({ named: [], told: ["event:1"] });
  });

  test("with pinyin are found by it, with tones and without", () => {
    const { themes, ...rest } = makeCorpus();
    const spelt = themes.map((theme) => ({ ...theme, pinyin: [{ words: "网", pinyin: "wǎngluò" }] }));
    const things = [...listNamedThings({ ...rest, themes: spelt })];
    expect(findThings(things, "wangluo").named).toEqual(["theme:t1"]);
    expect(findThings(things, "wǎngluò").named).toEqual(["theme:t1"]);
  });

  test("of a corpus are its themes, sources, names and events", () => {
    expect([...listNamedThings(makeCorpus())].map(({ id }) => id)).toEqual([
      "theme:t1",
      "source:report",
      "name:council",
      "event:e-meeting",
    ]);
  });
});

describe("sentences", () => {
  const texts = [
    makeSearched("a", [
      "Positive energy counts.",
      "Energy is positive.",
      { words: "positive energy", isFurniture: true },
    ]),
    makeSearched("b", ["弘扬正能量。", "能量正"]),
  ];
  const find = (query: string) => finish(findSentences(query, texts));

  test("with the words together come before sentences with all of them", () => {
    const { hits, together, apart } = find("positive energy");
    expect(hits.map(({ start, end }) => texts[0]!.text.slice(start, end))).toEqual([
      "Positive energy",
      "Energy is positive.",
    ]);
    expect([together, apart]).toEqual([1, 1]);
  });

  test("are found while the last word is typed", () => {
    expect(find("positive en").together).toBe(1);
    expect(find("energ").together).toBe(2);
  });

  test("are found by Chinese characters", () => {
    expect(find("正能量")).toMatchObject({ together: 1, apart: 0 });
    expect(find("能量")).toMatchObject({ together: 2, apart: 0 });
  });

  test("are none where nothing is sought", () => {
    expect(find(" ，")).toEqual({ hits: [], together: 0, apart: 0 });
  });
});
