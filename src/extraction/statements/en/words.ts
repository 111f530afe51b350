import type { Span } from "../../../domain/span.ts";
import { overlapWith } from "../spans.ts";

/** A word, number or mark of an English sentence, at its UTF-16 offsets in the source text. */
export type Word = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Inside quotation marks: somebody else's words. The marks themselves are not. */
  readonly isQuoted: boolean;
};

const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*)|(?<number>[$£€]?\p{N}+(?:[.,:]\p{N}+)*[\p{L}%]*)|--|\S/gu;

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|sen|rep|gov|pres|rev|hon|st|jr|sr|inc|corp|ltd|co|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|.*\..*)$/u;

/** A sentence longer than this is read up to here: no reporting clause needs more. */
const LONGEST = 4000;

/** The words and marks of a sentence; "U.S." and "Mr." keep their stops. */
export function splitWords(text: string, sentence: Span, quotations: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  const slice = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  for (const match of slice.matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const last = words.at(-1);
    if (match[0] === "." && last?.end === start && last.kind === "word" && ABBREVIATION.test(last.lower)) {
      words[words.length - 1] = { ...last, end, text: `${last.text}.` };
      continue;
    }
    const kind = match.groups?.word ? "word" : match.groups?.number ? "number" : "mark";
    const isMark = kind === "mark" && /["“”„«»]/.test(match[0]);
    const isQuoted = !isMark && overlapWith({ start, end }, quotations) > 0;
    words.push({
      start,
      end,
      text: match[0],
      lower: match[0].toLowerCase().replace("’", "'"),
      kind,
      isQuoted,
    });
  }
  return words;
}

export const isCapital = (word: Word | undefined): boolean =>
  word?.kind === "word" && /^\p{Lu}/u.test(word.text);

export const isComma = (word: Word | undefined): boolean => word?.text === ",";

export const isQuoteMark = (word: Word | undefined): boolean =>
  word?.kind === "mark" && /["“”„«»]/.test(word.text);

/** A mark that ends the sentence, or the quotation mark or bracket after it. */
export const isClosing = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === "mark" && /^[.!?;…。"”»)\]]/.test(word.text));

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /(?:['’]s|s['’])$/.test(word.text);
