import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstWord,
  hasWord,
  hasWordWithin,
  indexInOrder,
  indexList,
  lastWord,
  wordAt,
} from "../../../src/base/word-index.ts";
import { findUnit, unitSet } from "../../../src/base/unit-set.ts";
import { isWhiteSpace, singleSpaces } from "../../../src/base/white-space.ts";
import { WordTable } from "../../../src/base/word-table.ts";

const letters = fc.constantFrom("a", "b", "c", "会", "议", " ", "😀", "\u{d83d}", "\0");
const strings = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(""));
const lists = fc.array(
  strings.filter((word) => word !== ""),
  { minLength: 1, maxLength: 8 },
);

test("white space is what a regular expression takes for it", () => {
  for (let unit = 0; unit < 0x10000; unit += 1)
    expect(isWhiteSpace(unit), `U+${unit.toString(16)}`).toBe(/\s/.test(String.fromCharCode(unit)));
});

test("runs of white space become one space", () => {
  const spaced = fc
    .array(fc.constantFrom("a", " ", "\n", "\t", "　", "\u00a0", "é", "会"))
    .map((all) => all.join(""));
  fc.assert(fc.property(spaced, (words) => singleSpaces(words) === words.replace(/\s+/g, " ")));
});

test("the first unit of a set is found where it stands first", () => {
  fc.assert(
    fc.property(strings, fc.array(letters), (text, chars) => {
      const units = new Set(chars.map((char) => char.charCodeAt(0)));
      const at = text.split("").findIndex((_, index) => units.has(text.charCodeAt(index)));
      expect(findUnit(unitSet(chars), text, 0, text.length)).toBe(at < 0 ? text.length : at);
    }),
  );
});

test("an index finds every word of its list, the longest of those that begin alike", () => {
  fc.assert(
    fc.property(lists, strings, (words, text) => {
      const index = indexList(words);
      for (let at = 0; at < text.length; at += 1) {
        const longest = words
          .filter((word) => text.startsWith(word, at))
          .toSorted((a, b) => b.length - a.length)[0];
        expect(wordAt(index, text, at)?.word).toBe(longest);
        expect(wordAt(indexInOrder(words), text, at)?.word).toBe(
          words.find((word) => text.startsWith(word, at)),
        );
      }
    }),
  );
});

test("the first, the last and any word are found in one pass", () => {
  fc.assert(
    fc.property(lists, strings, fc.nat(12), fc.nat(12), (words, text, from, length) => {
      const index = indexList(words);
      const to = from + length;
      const places = Array.from({ length }, (_, at) => from + at).filter((at) =>
        words.some((word) => text.startsWith(word, at)),
      );
      expect(firstWord(index, text, from, to)?.at).toBe(places[0]);
      expect(hasWord(index, text, from, to)).toBe(places.length > 0);
      expect(hasWordWithin(index, text, from, to)).toBe(
        words.some((word) => text.slice(from, to).includes(word)),
      );
      expect(lastWord(index, text) !== undefined).toBe(words.some((word) => text.includes(word)));
    }),
  );
});

test("a table of words gives what is worked out for each", () => {
  const table = new WordTable((word) => `<${word}>`);
  fc.assert(
    fc.property(strings, fc.nat(12), fc.nat(24), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      expect(table.at(text, start, end)).toBe(`<${text.slice(start, end)}>`);
    }),
  );
});
