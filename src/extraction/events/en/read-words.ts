import { WordTable } from "../../../base/word-table.ts";
import type { Span } from "../../../domain/span.ts";
import { cuesOf } from "./cues.ts";
import { kindAt, letterEnd, SIGN, SPACE, wordEnd } from "./units.ts";

/** A word, number or sign of a sentence. `'s` and `'t` stand alone; curly apostrophes read as straight. */
export type Word = Span & {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isWord: boolean;
  /** What it may begin, as bits (`cues.ts`). */
  readonly cues: number;
  /** Part of an expression of time: no name reaches into it. */
  readonly isTime: boolean;
};

/** `times` are the expressions of the sentence, by start. */
export function readWords(text: string, { start, end }: Span, times: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  let timeEnd = -1;
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at, end);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const to = kind === SIGN ? signEnd(text, at, end) : wordEnd(text, at, end);
    for (let time = times[next]; time !== undefined && time.start <= at; time = times[next]) {
      timeEnd = Math.max(timeEnd, time.end);
      next += 1;
    }
    const { lower, isWord, isCapital, cues } = FORMS.at(text, at, to);
    words.push({ start: at, end: to, lower, isCapital, isWord, cues, isTime: at < timeEnd });
    at = to;
  }
  return words;
}

const ENDINGS: ReadonlySet<string> = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);

/** One character, or an apostrophe with the ending behind it. */
function signEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x27 || unit === 0x2019) {
    const to = letterEnd(text, at + 1, end);
    if (to - at <= 3 && ENDINGS.has(text.slice(at + 1, to))) return to;
  }
  const isPair = unit >> 10 === 0x36 && at + 1 < end && text.charCodeAt(at + 1) >> 10 === 0x37;
  return isPair ? at + 2 : at + 1;
}

type Form = Pick<Word, "lower" | "isWord" | "isCapital" | "cues">;

const FORMS = new WordTable((written): Form => {
  const lower = written.toLowerCase().replace("’", "'");
  const isWord = /^[\p{L}\p{N}]/u.test(written);
  return { lower, isWord, isCapital: isWord && /^\p{Lu}/u.test(written), cues: cuesOf(lower) };
});
