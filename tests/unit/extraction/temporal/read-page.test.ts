import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Language } from "../../../../src/domain/language.ts";
import { startFinder } from "../../../../src/extraction/temporal/find-starts.ts";
import { foldText } from "../../../../src/extraction/temporal/fold-text.ts";
import { openingsOf } from "../../../../src/extraction/temporal/openings.ts";
import { KNOWLEDGE } from "../../../../src/extraction/temporal/read-page.ts";
import { makeNews } from "../../../support/make-news.ts";
import { fiveSources } from "../../../support/five-sources.ts";

const LANGUAGES: readonly Language[] = ["en", "zh"];
const findersOf = (language: Language) => [
  ...KNOWLEDGE[language].recognisers,
  ...KNOWLEDGE[language].phrases,
];

const SEARCHES = {
  en: startFinder(
    findersOf("en").map(({ pattern }) => pattern),
    KNOWLEDGE.en.depth,
  ),
  zh: startFinder(
    findersOf("zh").map(({ pattern }) => pattern),
    KNOWLEDGE.zh.depth,
  ),
};

/** What every pattern finds when it is tried everywhere, and when only where it may begin. */
function findBoth(text: string, language: Language) {
  const page = { text, folded: foldText(text) };
  const everywhere = Array.from({ length: text.length }, (_, at) => at);
  const starts = SEARCHES[language](page.folded);
  return findersOf(language).map(({ pattern, find }, index) => ({
    pattern,
    everywhere: find(page, everywhere),
    found: find(page, starts[index]!),
  }));
}

function expectSame(text: string, language: Language): number {
  let matches = 0;
  for (const { pattern, everywhere, found } of findBoth(text, language)) {
    expect({ pattern, found }).toEqual({ pattern, found: everywhere });
    matches += found.length;
  }
  return matches;
}

/** The words and characters of which the patterns are made, and what may stand beside them. */
const PIECES: Readonly<Record<Language, readonly string[]>> = {
  en: [...piecesOf("en", /[a-z']+|\d/g), ..."0123456789 \n,.-/:'’$%()—"],
  zh: [...piecesOf("zh", /[\u3400-\u9fff〇]/g), ..."0123456789 \n，。、-/:％（）年月日"],
};

function piecesOf(language: Language, word: RegExp): readonly string[] {
  return [...new Set(findersOf(language).flatMap(({ pattern }) => pattern.match(word) ?? []))];
}

/** What follows a piece, and whether it begins with a capital. */
const MANNER = fc.tuple(fc.constantFrom("", " ", "  ", "\n", "-"), fc.boolean());

describe("a page is read only where a pattern may begin", () => {
  test.each(LANGUAGES)("and nothing is lost in words thrown together (%s)", (language) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PIECES[language]), MANNER), { maxLength: 60 }),
        (pieces) => {
          const text = pieces
            .map(([piece, [gap, capital]]) =>
              capital ? piece.charAt(0).toUpperCase() + piece.slice(1) + gap : piece + gap,
            )
            .join("");
          expectSame(text, language);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(LANGUAGES)("and nothing is lost in any characters (%s)", (language) => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void expectSame(text, language)));
  });

  test.each(fiveSources)("and nothing is lost in $id", ({ text }) => {
    const matches = LANGUAGES.map((language) => expectSame(text, language));
    expect(Math.max(...matches)).toBeGreaterThan(2);
  });

  test.each(LANGUAGES)("and nothing is lost in news (%s)", (language) => {
    expect(expectSame(makeNews(language, 20_000), language)).toBeGreaterThan(50);
  });

  it("is not read by a pattern where its first words do not stand", () => {
    const [months = [], years = []] = startFinder(["\\bmay\\b", "\\d{4}"], 4)("dismay in may 2018");
    expect(months).toEqual([10]);
    expect(years).toEqual([14]);
  });
});

describe("what a pattern can begin with", () => {
  it("is every string its first pieces can write", () => {
    expect(openingsOf("\\b(?:the )?\\d{1,2}(?:st|nd)", 3).toSorted()).toEqual(
      ["\bthe", "\b0st", "\b0nd", "\b00s", "\b00n"].toSorted(),
    );
  });

  it("is only what is certain where anything may follow", () => {
    expect(openingsOf("a[^b]c", 3)).toEqual(["a"]);
    expect(openingsOf("(a)\\1", 3)).toEqual(["a"]);
  });

  it("tells whether a figure may stand before it", () => {
    expect(openingsOf("(?<![年\\d.]|第)\\d", 2)).toEqual(["\u00010"]);
    expect(openingsOf("(?<![年.]|第\\d)\\d", 2)).toEqual(["0"]);
    expect(openingsOf("(?<![\\d.])\\b\\d", 2)).toEqual(["\b0"]);
    expect(openingsOf("第?(?<!\\d)\\d", 2).toSorted()).toEqual(["\u00010", "第0"]);
    const [numbers = [], figures = []] = startFinder(["(?<![\\d.])\\d", "\\d"], 2)("a12 3");
    expect(numbers).toEqual([1, 4]);
    expect(figures).toEqual([1, 2, 4]);
  });

  it("does not ask what stands around", () => {
    expect(openingsOf("(?<![a-z(])日(?=本)", 2)).toEqual(["日"]);
  });

  it("takes a line end for a blank and every figure for the same", () => {
    expect(openingsOf("[0-3]\\n", 2)).toEqual(["0 "]);
  });

  it("counts repetitions", () => {
    expect(openingsOf("a{2}b", 4)).toEqual(["aab"]);
    expect(openingsOf("a{1,2}b?", 4).toSorted()).toEqual(["a", "aa", "aab", "ab"]);
    expect(openingsOf("[ab]+", 2).toSorted()).toEqual(["a", "aa", "ab", "b", "ba", "bb"]);
  });
});
