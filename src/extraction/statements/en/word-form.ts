import { WordTable } from "../../../base/word-table.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  PERSONAL,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./word-classes.ts";

export type WordKind = "word" | "number" | "mark";

/** What a word is by its letters alone, wherever it stands. */
export type WordForm = {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** A noun as far as closed classes can tell: no determiner, preposition, conjunction or pronoun. */
  readonly isNounLike: boolean;
  /** May be the finite verb of a clause, as far as its form shows; a past participle looks the same. */
  readonly isVerbLike: boolean;
};

const NO_NOUN = new Set([...ADVERBS].filter((word) => !/^(?:all|both|today|yesterday)$/.test(word)));

const readForm =
  (kind: WordKind) =>
  (text: string): WordForm => {
    const lower = text.toLowerCase().replace("’", "'");
    const isCapital = kind === "word" && /^\p{Lu}/u.test(text);
    return {
      text,
      lower,
      isCapital,
      isNounLike: kind !== "mark" && isNoun(lower, isCapital),
      isVerbLike: kind === "word" && !isCapital && isVerb(lower),
    };
  };

const isNoun = (lower: string, isCapital: boolean): boolean =>
  !DETERMINERS.has(lower) &&
  !NO_NOUN.has(lower) &&
  !PREPOSITIONS.has(lower) &&
  (isCapital || !SUBORDINATORS.has(lower)) &&
  !CONJUNCTIONS.has(lower) &&
  (isCapital || !PERSONAL.has(lower)) &&
  !AUXILIARIES.has(lower);

const isVerb = (lower: string): boolean =>
  AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower) || /[a-z]{2}ed$/.test(lower);

/** The same letters can be a number here and a mark there: "$" where a text is cut behind it. */
export const FORMS: Readonly<Record<WordKind, WordTable<WordForm>>> = {
  word: new WordTable(readForm("word")),
  number: new WordTable(readForm("number")),
  mark: new WordTable(readForm("mark")),
};
