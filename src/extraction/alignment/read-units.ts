import type { Language } from "../../domain/language.ts";
import type { Segment, Sentence } from "../../domain/source-document.ts";
import type { AlignmentUnit } from "./alignment-unit.ts";
import { findAnchors, latinWords } from "./find-anchors.ts";
import { chineseNames, englishNames, readingOf } from "./find-names.ts";
import { findStems } from "./find-stems.ts";

/** One witness with what stands in it; segments and sentences of this witness only. */
export type AlignableWitness = {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
};

/** English letters for one Chinese character, as translated news has them; measured again in each pair. */
const CHARACTERS_PER_HAN = 3.3;

/** Only the beginning of an endless "sentence" is read: it is long enough to be told from others. */
const MOST_READ = 4000;

export const wordsOf = ({ text }: AlignableWitness, { start, end }: Sentence): string =>
  text.slice(start, Math.min(end, start + MOST_READ));

/** The sentences of two witnesses in one language, with the words they can be compared by. */
export const readMonolingualUnits = (witness: AlignableWitness): readonly AlignmentUnit[] =>
  unitsOf(witness, (words) => findStems(words, witness.language));

/** The sentences of two witnesses in different languages, with the anchors they can be compared by. */
export function readBilingualUnits(
  a: AlignableWitness,
  b: AlignableWitness,
): readonly [readonly AlignmentUnit[], readonly AlignmentUnit[]] {
  const english = a.language === "en" ? a : b;
  const names = englishNames(english.sentences.map((sentence) => wordsOf(english, sentence)));
  const allNames = new Map(names.flat().map((name) => [readingOf(name), name] as const));
  const read = (witness: AlignableWitness): readonly AlignmentUnit[] =>
    unitsOf(witness, (words, index) => [
      ...findAnchors(words, witness.language),
      ...latinWords(words),
      ...(witness === english ? (names[index] ?? []) : chineseNames(words, allNames)).map(
        (name) => `name:${name}`,
      ),
    ]);
  return [read(a), read(b)];
}

function unitsOf(
  witness: AlignableWitness,
  tokensOf: (words: string, index: number) => readonly string[],
): readonly AlignmentUnit[] {
  return witness.sentences.map((sentence, index) => {
    const words = wordsOf(witness, sentence);
    const rest = Math.max(0, sentence.end - sentence.start - MOST_READ);
    return {
      length:
        (words.replace(/\s+/g, "").length + rest) * (witness.language === "zh" ? CHARACTERS_PER_HAN : 1),
      tokens: tokensOf(words, index),
      startsParagraph: sentence.segmentId !== witness.sentences[index - 1]?.segmentId,
    };
  });
}
