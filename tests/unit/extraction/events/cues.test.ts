import fc from "fast-check";
import { expect, test } from "vitest";
import { CUES, cuesOf } from "../../../../src/extraction/events/en/cues.ts";
import * as lexicon from "../../../../src/extraction/events/en/lexicon.ts";
import { readWords } from "../../../../src/extraction/events/en/read-words.ts";
import { splitClauses } from "../../../../src/extraction/events/zh/clause.ts";
import { mayTell } from "../../../../src/extraction/events/zh/lexicon.ts";

/** What words are, said in one expression; the reader goes character by character instead. */
const WORD = /[\p{L}\p{N}]+(?:[-.&][\p{L}\p{N}]+)*|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|\S/gu;

const parts = fc.constantFrom(
  ..."a Bc é 5 ² ß 会 𝒜 😀 \u{d83d} \u{dc00} ' ’ s t re ll - . & , “ … — \u0301 İ".split(" "),
  " ",
  "\u00a0",
  "\u3000",
  "\n",
);
const texts = fc.array(parts, { maxLength: 30 }).map((all) => all.join(""));

test("a sentence falls into the words of the pattern, wherever it is cut", () => {
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const read = readWords(text, { start, end }, []).map((word) => [word.start, word.end, word.lower]);
      const expected = Array.from(text.slice(start, end).matchAll(WORD), ({ 0: written, index }) => [
        start + index,
        start + index + written.length,
        written.toLowerCase().replace("’", "'"),
      ]);
      expect(read).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test("words and capitals are told apart as the classes of Unicode do", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, isWord, isCapital } of readWords(text, { start: 0, end: text.length }, [])) {
        const written = text.slice(start, end);
        expect(isWord).toBe(/^[\p{L}\p{N}]/u.test(written));
        expect(isCapital).toBe(isWord && /^\p{Lu}/u.test(written));
      }
    }),
  );
});

test("every word that a finder begins with is a cue for it", () => {
  const all = (cue: number, ...lists: readonly Iterable<string>[]) =>
    lists.flatMap((list) => [...list]).filter((word) => (cuesOf(word) & cue) === 0);
  expect(all(CUES.gathering, lexicon.GATHERINGS.keys())).toEqual([]);
  expect(
    all(
      CUES.speech,
      lexicon.DELIVER,
      lexicon.SPEECHES.keys(),
      lexicon.GIVE_INSTRUCTION,
      lexicon.CONVEY,
      lexicon.RELEASE,
      lexicon.ADDRESS,
      ["ordered", "instructed", "spoke", "speaking", "told"],
    ),
  ).toEqual([]);
  const verbs = lexicon.PHRASES.flatMap((phrase) => [...phrase.verbs]);
  expect(all(CUES.happening, verbs, lexicon.HAPPENINGS.keys(), lexicon.HAPPENING_NOUNS.keys())).toEqual([]);
  const past = [...lexicon.PAST_FORMS].filter((word) => !lexicon.REPORTING.has(word));
  expect(all(CUES.past, past, ["walked"])).toEqual([]);
});

test("a Chinese sentence is read where one of its clauses is", () => {
  const chinese = fc
    .array(
      fc.constantFrom("召", "开", "会", "议", "主", "持", "，", "。", "\n", "发", "布", "报", "告", "天"),
    )
    .map((all) => all.join(""));
  fc.assert(
    fc.property(chinese, (text) => {
      const clauses = splitClauses(text, { start: 0, end: text.length });
      const tells = clauses.some((clause) => mayTell(clause.text, 0, clause.text.length));
      expect(mayTell(text, 0, text.length) || !tells).toBe(true);
    }),
  );
});
