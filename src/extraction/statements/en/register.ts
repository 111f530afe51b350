import type { Span } from "../../../domain/span.ts";
import type { Subject } from "../attribution.ts";
import { appositionAfter, clauseStart, sharedSubject } from "./find-subject.ts";
import { nameSubject } from "./name-subject.ts";
import { isVerbLike, opensAdjunct, phraseReach, phraseStartingAt } from "./noun-phrase.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  OPENERS,
  PREPOSITIONS,
} from "./word-classes.ts";
import { isCapital, isComma, isPossessive, splitWords, type Word } from "./words.ts";

const DEONTIC =
  /\b(?:must|should|shall|ought to|needs? to be|it(?:['’]s| is| was) (?:also )?(?:imperative|essential|necessary|crucial|vital|important|high time)|efforts? (?:are|is) (?:needed|required)|our|we)\b/i;

/** Says what ought to be, or speaks as "we": somebody's words, not the newsroom's. */
export const isDeonticEnglish = (words: string): boolean => DEONTIC.test(words.slice(0, 1000));

const HEAD = 240;
/** Most subjects are told by these first characters. */
const FEW = 48;

/** The person who is the subject of the main clause: who "he" may be in the next sentence. */
export function openingSubject(text: string, { start, end }: Span): Subject | undefined {
  if (!CAPITAL.test(text.slice(start, start + 2))) return undefined;
  const words = openingWords(text, start, Math.min(end, start + HEAD));
  const from = clauseStart(words, words.length, 0);
  const phrase = phraseStartingAt(words, from, words.length);
  if (phrase === undefined) return undefined;
  let to = phrase.from;
  while (to < phrase.to && (isCapital(words[to]) || PARTICLE.test(words[to]?.lower ?? ""))) to += 1;
  const last = words[to - 1];
  const isName = to > phrase.from && !isPossessive(last) && !OPENERS.has(words[phrase.from]?.lower ?? "");
  const subject = nameSubject(
    text,
    words,
    isName
      ? { from: phrase.from, to, ...appositionAfter(words, to, words.length) }
      : (sharedSubject(words, words.length, 0) ?? phrase),
  );
  return subject.kind === "person" && !isPossessive(last) ? subject : undefined;
}

const CAPITAL = /^["“]?\p{Lu}/u;
const PARTICLE = /^(?:de|van|von|bin|al)$/;

function openingWords(text: string, start: number, end: number): readonly Word[] {
  if (start + FEW < end) {
    const few = splitWords(text, { start, end: start + FEW }, []);
    if (holdsSubject(few)) return few;
  }
  return splitWords(text, { start, end }, []);
}

/** The subject ends within these words, which may be cut in the last, and what follows is no part of it. */
function holdsSubject(words: readonly Word[]): boolean {
  const from = clauseStart(words, words.length, 0);
  if (opensAdjunct(words, from)) return false;
  const to = phraseReach(words, from, words.length);
  return to + 3 <= words.length && !words.slice(0, to + 2).some(isCommaOrBracket);
}

const isCommaOrBracket = (word: Word): boolean => word.text === "(" || isComma(word);

/** Tells in the simple past what happened, as the newsroom does: "The meeting was held in May." */
export function isNarrativeEnglish(text: string, { start, end }: Span): boolean {
  const words = splitWords(text, { start, end: Math.min(end, start + 2 * HEAD) }, []);
  const verb = words.findIndex((word, at) => isMainVerb(words, word, at));
  const word = words[verb];
  if (word === undefined) return false;
  return (
    /^(?:was|were|did|had|wasn't|weren't|didn't)$/.test(word.lower) ||
    IRREGULAR_PASTS.has(word.lower) ||
    word.lower.endsWith("ed")
  );
}

/** Past tenses that are nouns or adjectives as well. */
const ALSO_NOUN =
  /^(?:thought|set|cut|read|left|hit|shut|put|spent|led|found|lost|felt|rose|saw|need|feed|speed|seed)$/;

/** The first word that can only be the verb: participles in noun phrases are passed over. */
const isMainVerb = (words: readonly Word[], word: Word, at: number): boolean => {
  if (!isVerbLike(word) || isCapital(word)) return false;
  if (AUXILIARIES.has(word.lower)) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  const isAttributive =
    before === undefined ||
    before.kind === "mark" ||
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    CONJUNCTIONS.has(before.lower) ||
    isPossessive(before);
  return !isAttributive && !ALSO_NOUN.test(word.lower) && !/^(?:by|with|in)$/.test(after?.lower ?? "");
};
