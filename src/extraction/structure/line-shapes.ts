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
  const sample = text.slice(span.start, Math.min(span.end, span.start + 2000));
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han + latin === 0) return otherwise;
  return han * 3 >= latin ? "zh" : "en";
}
