import type { Span } from "../../../domain/span.ts";
import { kindAt, tokenEnd } from "./tokens.ts";
import { FORMS, type WordForm, type WordKind } from "./word-form.ts";

/** A word, number or mark of an English sentence, at its UTF-16 offsets in the source text. */
export type Word = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: WordKind;
  readonly form: WordForm;
  /** Inside quotation marks: somebody else's words. The marks themselves are not. */
  readonly isQuoted: boolean;
};

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|sen|rep|gov|pres|rev|hon|st|jr|sr|inc|corp|ltd|co|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|.*\..*)$/u;

/** A sentence longer than this is read up to here: no reporting clause needs more. */
const LONGEST = 4000;

/** The words and marks of a sentence; "U.S." and "Mr." keep their stops. */
export function splitWords(text: string, sentence: Span, quotations: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  const limit = Math.min(sentence.end, sentence.start + LONGEST);
  let next = 0;
  let at = sentence.start;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === "space") {
      at += 1;
      continue;
    }
    const end = Math.min(limit, tokenEnd(text, at, kind));
    const last = words.at(-1);
    if (
      kind === "mark" &&
      text[at] === "." &&
      last?.end === at &&
      last.kind === "word" &&
      ABBREVIATION.test(last.lower)
    ) {
      words[words.length - 1] = { ...last, end, text: `${last.text}.` };
      at = end;
      continue;
    }
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= at) next += 1;
    const form = FORMS[kind].at(text, at, end);
    const isQuoted =
      (quotations[next]?.start ?? Infinity) < end && !(kind === "mark" && QUOTE_MARK.test(form.text));
    words.push({ start: at, end, text: form.text, lower: form.lower, kind, form, isQuoted });
    at = end;
  }
  return words;
}

const QUOTE_MARK = /^["“”„«»]$/;

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.form.isCapital;

export const isComma = (word: Word | undefined): boolean => word?.text === ",";

export const isQuoteMark = (word: Word | undefined): boolean =>
  word?.kind === "mark" && /["“”„«»]/.test(word.text);

/** A mark that ends the sentence, or the quotation mark or bracket after it. */
export const isClosing = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === "mark" && /^[.!?;…。"”»)\]]/.test(word.text));

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /(?:['’]s|s['’])$/.test(word.text);
