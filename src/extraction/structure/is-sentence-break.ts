import type { Language } from "../../domain/language.ts";
import { AMBIGUOUS, BEFORE_NAMES, BEFORE_NUMBERS, SENTENCE_OPENERS } from "./abbreviations.ts";

const LAST_WORD = /([\p{L}\d.]{1,24})\.$/u;
/** "J. Smith", "J.F. Kennedy"; "World War I." is a number. "Plan B." ends a sentence only before a usual opener. */
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const ENUMERATOR = /^[("“[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.．][)\]]?$/u;
const CLOSED_QUOTE = /[.!?。！？…]["”’」』]+$/u;
const HAN_ATTRIBUTION =
  /^(?:他|她|他们|她们|\p{Script=Han}{2,4}?)(?:[\p{Script=Han}]{0,3}?)(?:说|表示|指出|强调|称|道|写道|问道)[。，,：:]/u;
const LATIN_ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}.-]* ){1,3}(?:said|says|asked|added|told|replied|wrote|noted|stressed)\b/u;

/**
 * Whether the sentence really ends where the segmenter says. `left` is the sentence so far
 * without white space at its ends; `right` the opening of what follows.
 */
export function isSentenceBreak(left: string, right: string, language: Language): boolean {
  if (ENUMERATOR.test(left)) return false;
  if (CLOSED_QUOTE.test(left) && isAttribution(left, right)) return false;
  return language === "zh" || !isInsideEnglishSentence(left, right);
}

/** “……。”他说。 and "Really?" Xi asked: the quotation and who said it are one sentence. */
const isAttribution = (left: string, right: string): boolean =>
  HAN_ATTRIBUTION.test(right) || (/[!?]["”’]+$/.test(left) && LATIN_ATTRIBUTION.test(right));

function isInsideEnglishSentence(left: string, right: string): boolean {
  if (/^\p{Ll}/u.test(right)) return true;
  const word = LAST_WORD.exec(left)?.[1];
  if (word === undefined) return false;
  const isNumberNext = /^\p{Nd}/u.test(right);
  if (BEFORE_NUMBERS.has(word) && isNumberNext) return true;
  if (BEFORE_NAMES.has(word) && /^[\p{Lu}"“]/u.test(right)) return true;
  const opener = /^["“‘'(]*([\p{L}]+)/u.exec(right)?.[1];
  const opensSentence = opener !== undefined && SENTENCE_OPENERS.has(opener);
  if (AMBIGUOUS.has(word)) return !opensSentence && opener !== undefined;
  return INITIALS.test(word) && word !== "I" && !opensSentence && opener !== undefined;
}
