import fc from "fast-check";
import { expect, test } from "vitest";
import { keepLongest } from "../../../../src/extraction/themes/keep-longest.ts";
import { buildPhraseAutomaton } from "../../../../src/extraction/themes/phrase-automaton.ts";

const search = (words: readonly string[], text: string): readonly string[] =>
  buildPhraseAutomaton(words.map((word) => ({ words: word, phrase: word })))(text)
    .map(({ start, end, phrase }) => `${start}-${end} ${phrase}`)
    .toSorted();

/** Slow and plain: every phrase at every place. */
const searchPlainly = (words: readonly string[], text: string): readonly string[] =>
  words
    .flatMap((word) =>
      word === ""
        ? []
        : Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(word, at))
            .map((at) => `${at}-${at + word.length} ${word}`),
    )
    .toSorted();

test("phrases inside phrases are found, too", () => {
  expect(search(["cyber power", "power", "网络", "网络强国"], "a cyber power 网络强国")).toEqual([
    "14-16 网络",
    "14-18 网络强国",
    "2-13 cyber power",
    "8-13 power",
  ]);
});

test("the automaton finds what a plain search finds", () => {
  const letters = (maxLength: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom("a", "b", "网", "😀"), maxLength });
  fc.assert(
    fc.property(fc.array(letters(5), { maxLength: 8 }), letters(40), (words, text) => {
      expect(search(words, text)).toEqual(searchPlainly(words, text));
    }),
  );
});

test("the longest of overlapping spans is kept", () => {
  // |------|        |---|
  //     |-----------|  |--|
  const spans = [
    { start: 0, end: 8 },
    { start: 4, end: 17 },
    { start: 17, end: 22 },
    { start: 20, end: 24 },
  ];
  expect(keepLongest(spans)).toEqual([
    { start: 4, end: 17 },
    { start: 17, end: 22 },
  ]);
});

test("kept spans never overlap, and each dropped one overlaps a kept one that is no shorter", () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  fc.assert(
    fc.property(fc.array(span, { maxLength: 25 }), (spans) => {
      const kept = keepLongest(spans);
      kept.forEach((a, i) => kept.forEach((b, j) => expect(i !== j && overlap(a, b)).toBe(false)));
      for (const dropped of spans.filter((s) => !kept.includes(s)))
        expect(kept.some((k) => overlap(k, dropped) && k.end - k.start >= dropped.end - dropped.start)).toBe(
          true,
        );
    }),
  );
});
