import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AlignmentLink } from "../../../../src/domain/alignment.ts";
import type { Language } from "../../../../src/domain/language.ts";
import {
  alignWitnesses,
  type AlignableWitness,
} from "../../../../src/extraction/alignment/align-witnesses.ts";
import { byPlace } from "../../../../src/extraction/alignment/reading-order.ts";
import { makeWitness } from "../../../support/make-witness.ts";
import { PARALLEL_TEXTS } from "./parallel-texts.ts";

describe("small parallel texts", () => {
  test.each(PARALLEL_TEXTS)("$name", ({ languages, a, b, links }) => {
    const left = makeWitness("a", languages[0], a);
    const right = makeWitness("b", languages[1], b);
    const found = alignWitnesses(left, right);
    const read = found.map((link) => [
      link.left.map((id) => left.sentences.findIndex((sentence) => sentence.id === id) + 1),
      link.right.map((id) => right.sentences.findIndex((sentence) => sentence.id === id) + 1),
      ...(link.moved ? ["moved"] : []),
    ]);
    const key = (link: unknown): string => JSON.stringify(link);
    expect(new Set(read.map(key))).toEqual(new Set(links.map(key)));
    expect(found.every(({ provenance: { because } }) => because.en !== "" && because.zh !== "")).toBe(true);
  });

  test("are aligned alike from either side, where nothing has moved", () => {
    for (const { languages, a, b, links } of PARALLEL_TEXTS) {
      if (links.some(([, , moved]) => moved === "moved")) continue;
      const left = makeWitness("a", languages[0], a);
      const right = makeWitness("b", languages[1], b);
      const there = alignWitnesses(left, right).map((link) => `${link.left.join()}=${link.right.join()}`);
      const back = alignWitnesses(right, left).map((link) => `${link.right.join()}=${link.left.join()}`);
      expect(new Set(back)).toEqual(new Set(there));
    }
  });
});

describe("what a reader can rely on", () => {
  const EN = [
    "Rain fell.",
    "The mayor Li Na met 23 guests on May 4.",
    "Prices rose by 3 percent, he said.",
    "“No,” she answered!",
    "GDP",
  ];
  const ZH = [
    "下雨了。",
    "5月4日，市长李娜会见了二十三位客人。",
    "他说，价格上涨百分之三。",
    "“不！”她回答说。",
    "GDP",
  ];
  const textOf = (language: Language) =>
    fc.array(fc.array(fc.constantFrom(...(language === "en" ? EN : ZH)), { minLength: 1, maxLength: 5 }), {
      maxLength: 6,
    });
  const pair = fc
    .tuple(fc.constantFrom<Language>("en", "zh"), fc.constantFrom<Language>("en", "zh"))
    .chain(([one, other]) =>
      fc
        .tuple(textOf(one), textOf(other))
        .map(([a, b]) => [makeWitness("a", one, a), makeWitness("b", other, b)] as const),
    );

  test("every sentence of both witnesses is in exactly one link, and ids are each used once", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const links = alignWitnesses(a, b);
        expect(links.flatMap(({ left }) => left).toSorted(byPlace)).toEqual(a.sentences.map(({ id }) => id));
        expect(links.flatMap(({ right }) => right).toSorted(byPlace)).toEqual(
          b.sentences.map(({ id }) => id),
        );
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
        expect(links.every(({ left, right }) => left.length + right.length > 0)).toBe(true);
      }),
    );
  });

  test("links that have not moved keep the order of both texts", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const steady = alignWitnesses(a, b).filter(({ moved }) => !moved);
        const inOrder = (ids: readonly string[]) => expect(ids).toEqual(ids.toSorted(byPlace));
        inOrder(steady.flatMap(({ left }) => left));
        inOrder(steady.flatMap(({ right }) => right));
      }),
    );
  });

  test("the same texts give the same links", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(alignWitnesses(a, b)).toEqual(alignWitnesses(a, b));
      }),
      { numRuns: 20 },
    );
  });

  test("a text aligned with itself is joined sentence by sentence", () => {
    const paragraphs = PARALLEL_TEXTS.flatMap(({ languages, a }) => (languages[0] === "en" ? a : []));
    const witness = makeWitness("a", "en", paragraphs);
    for (const { left, right, moved } of alignWitnesses(witness, { ...witness, id: "b" })) {
      expect(moved).toBe(false);
      expect(right).toEqual(left);
    }
  });
});

/** Sentences of made-up words, the same on every run. */
function invent(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe"];
  const word = (): string => Array.from({ length: 2 + next(3) }, () => syllables[next(12)]).join("");
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 + next(20) }, word);
    return `${words.join(" ")}${next(4) === 0 ? ` ${next(5000)}` : ""}.`;
  });
}

const HAN = "山水田林湖草沙天地人和春夏秋冬东南西北中大小多少高低远近新旧";
/** A stand-in for a translation: as many characters as the words ask for, and the numbers. */
const inHan = (sentence: string): string =>
  `${[...sentence]
    .filter((_, index) => index % 4 === 0)
    .map((character) => HAN[character.charCodeAt(0) % HAN.length])
    .join("")}${/\d+/.exec(sentence)?.[0] ?? ""}。`;

const inParagraphs = (sentences: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) =>
    sentences.slice(at * size, (at + 1) * size),
  );

describe("long texts", () => {
  const english = invent(2000, 7);
  const isKept = (_: string, index: number): boolean => index % 40 !== 0 && !(index > 300 && index < 420);
  const report = english.filter(isKept).map((sentence) =>
    sentence
      .split(" ")
      .filter((_, at) => at % 4 !== 0)
      .join(" "),
  );
  const chinese = english.filter(isKept).map(inHan);
  const source = makeWitness("a", "en", inParagraphs(english, 4));
  const kept = source.sentences.filter((_, index) => isKept("", index));

  test.each([
    ["a report of the same", makeWitness("b", "en", inParagraphs(report, 4))],
    ["a translation", makeWitness("b", "zh", inParagraphs(chinese, 4))],
    ["a translation in one paragraph", makeWitness("b", "zh", [chinese])],
  ] as const)("of 2 000 sentences keep step with %s, within a second", (_, other) => {
    const started = process.cpuUsage().user;
    const links = alignWitnesses(source, other);
    const seconds = (process.cpuUsage().user - started) / 1e6;
    const rights = new Map(links.flatMap(({ left, right }) => left.map((id) => [id, right] as const)));
    const found = kept.filter(({ id }, index) => rights.get(id)?.includes(other.sentences[index]!.id));
    expect(found.length / kept.length).toBeGreaterThan(0.9);
    expect(seconds).toBeLessThan(3); // one second on a machine with nothing else to do
  });
});

describe("texts nobody would write", () => {
  const plain = makeWitness("b", "en", [["One.", "Two."], ["Three."]]);
  const strange: readonly (readonly [string, AlignableWitness])[] = [
    ["no sentence at all", makeWitness("a", "zh", [])],
    ["one endless sentence", makeWitness("a", "zh", [["一".repeat(500_000)]])],
    ["digits without end", makeWitness("a", "en", [["9".repeat(200_000), "1,000".repeat(20_000)]])],
    ["capitals that might be names", makeWitness("a", "en", [["Xi ".repeat(30_000), "Li'".repeat(30_000)]])],
    ["numerals without end", makeWitness("a", "zh", [["十亿万千".repeat(20_000), "习近平".repeat(20_000)]])],
    ["lone surrogates", makeWitness("a", "zh", [["\ud800\udc00\ud800", "\udfff。"]])],
    ["white space", makeWitness("a", "en", [["\u00a0".repeat(50_000), "\t"]])],
    ["names of object members", makeWitness("a", "en", [["constructor __proto__ toString", "Constructor"]])],
  ];

  test.each(strange)("%s: every sentence in one link, without hanging", (_, witness) => {
    const check = (links: readonly AlignmentLink[]) => {
      expect(links.flatMap(({ left }) => left)).toHaveLength(witness.sentences.length);
      expect(links.flatMap(({ right }) => right)).toHaveLength(plain.sentences.length);
    };
    const started = process.cpuUsage().user;
    check(alignWitnesses(witness, plain));
    check(alignWitnesses(witness, { ...plain, language: witness.language === "en" ? "zh" : "en" }));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(4);
  });
});
