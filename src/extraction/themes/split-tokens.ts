import type { Language } from "../../domain/language.ts";
import type { Sentence } from "../../domain/source-document.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { foldText } from "./fold-text.ts";

export type TokenisedSource = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
};

/**
 * The words of all sentences of one language in a row: English word forms, single Chinese
 * characters. A barrier stands between sentences and wherever punctuation parts two words, so
 * that no wording runs across it. Arrays are parallel; `starts` and `ends` are offsets in the
 * source.
 *
 *     cyber  security  |  data  security  |
 *       0       1     -1   2       1     -1
 */
export type TokenRow = {
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the source of each token. */
  readonly sources: Int32Array;
  /** The folded word of each token number. */
  readonly words: readonly string[];
  readonly isFunctionWord: (token: number) => boolean;
};

export const BARRIER = -1;

const TOKEN =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

export function splitTokens(sources: readonly TokenisedSource[], language: Language): TokenRow {
  const tokens: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const origins: number[] = [];
  const numbers = new Map<string, number>();
  const add = (token: number, start: number, end: number, origin: number): void => {
    tokens.push(token);
    starts.push(start);
    ends.push(end);
    origins.push(origin);
  };
  sources.forEach(({ text, sentences }, origin) => {
    for (const sentence of sentences) {
      if (sentence.language !== language) continue;
      const folded = foldText(text.slice(sentence.start, sentence.end));
      let after = 0;
      for (const { 0: word, index } of folded.matchAll(TOKEN)) {
        if (folded.slice(after, index).trim() !== "") add(BARRIER, 0, 0, origin);
        const token = numbers.get(word) ?? numbers.size;
        numbers.set(word, token);
        after = index + word.length;
        add(token, sentence.start + index, sentence.start + after, origin);
      }
      add(BARRIER, 0, 0, origin);
    }
  });
  const words = [...numbers.keys()];
  const functionWords = Uint8Array.from(words, (word) => Number(FUNCTION_WORDS[language].has(word)));
  return {
    tokens: Int32Array.from(tokens),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sources: Int32Array.from(origins),
    words,
    isFunctionWord: (token) => functionWords[token] === 1,
  };
}
