import type { Span } from "../../../domain/span.ts";

/** A word, number or sign of a sentence. `'s` and `'t` stand alone; curly apostrophes read as straight. */
export type Word = Span & {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isWord: boolean;
  /** Part of an expression of time: no name reaches into it. */
  readonly isTime: boolean;
};

const WORD = /[\p{L}\p{N}]+(?:[-.&][\p{L}\p{N}]+)*|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|\S/gu;

/** `times` are the expressions of the sentence, by start. */
export function readWords(text: string, { start, end }: Span, times: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  let timeEnd = -1;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const written = match[0];
    for (let time = times[next]; time !== undefined && time.start <= at; time = times[next]) {
      timeEnd = Math.max(timeEnd, time.end);
      next += 1;
    }
    const lower = written.toLowerCase().replace("’", "'");
    const isWord = /^[\p{L}\p{N}]/u.test(written);
    words.push({
      start: at,
      end: at + written.length,
      lower,
      isWord,
      isCapital: isWord && /^\p{Lu}/u.test(written),
      isTime: at < timeEnd,
    });
  }
  return words;
}
