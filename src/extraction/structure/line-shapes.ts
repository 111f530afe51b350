import type { Language } from "../../domain/language.ts";
import type { Span } from "../../domain/span.ts";

/** Characters looked at from either end: shapes show there, and a line may be 5 MB long. */
const EDGE = 240;

export const headOf = (text: string, { start, end }: Span): string =>
  text.slice(start, Math.min(end, start + EDGE));

export const tailOf = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(start, end - EDGE), end);

const SENTENCE_END = /[.!?。！？…][\s"'”’」』）)\]】》]*$/;

export const endsSentence = (text: string, span: Span): boolean => SENTENCE_END.test(tailOf(text, span));

/** Stops in the middle of a sentence: no full stop, no colon that announces what follows. */
export const endsOpen = (text: string, span: Span): boolean =>
  !/[.!?。！？…:：;；][\s"'”’」』）)\]】》]*$/.test(tailOf(text, span));

const LONGEST_TITLE: Record<Language, number> = { en: 220, zh: 60 };

/** Short and without a full stop, as titles, labels and links are; a question may be a title. */
export function isTitleLike(text: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_TITLE[languageOf(text, span)]) return false;
  return !/[.。…;；,，][\s"'”’」』）)\]】》]*$/.test(tailOf(text, span)) && !isLongQuestion(text, span);
}

const isLongQuestion = (text: string, span: Span): boolean =>
  endsSentence(text, span) && span.end - span.start > 60;

/**
 * The language of a stretch by its script. A Han character carries about as much as three
 * Latin letters; a quoted name in the other script does not tip the balance.
 */
export function languageOf(text: string, span: Span, otherwise: Language = "en"): Language {
  const end = Math.min(span.end, span.start + LANGUAGE_SAMPLE);
  let han = 0;
  let latin = 0;
  for (let at = span.start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han += 1;
    else if (isLatin(unit)) latin += 1;
  }
  if (han + latin === 0) return otherwise;
  return han * 3 >= latin ? "zh" : "en";
}

const LANGUAGE_SAMPLE = 1000;

/** By code unit, for speed: the CJK blocks of the basic plane, and Latin up to Extended-B. */
const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f);
