import type { Span } from "../domain/span.ts";

/** A word, a Chinese character or a mark, with its place in the source. */
export type Token = Span & {
  /** As it is compared: capitals, apostrophes and quotation marks of either form alike. */
  readonly key: string;
  readonly kind: "word" | "han" | "mark";
};

/** Han characters one by one; words with their apostrophes and hyphens; any other code point alone, never half of one. */
const TOKEN =
  /(\p{Script=Han})|([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)|\S/gu;

/** Tokens of `[start, end)`; white space is none. */
export function splitIntoTokens(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [words, han, word] = match;
    tokens.push({
      start: start + match.index,
      end: start + match.index + words.length,
      key: keyOf(words),
      kind: han !== undefined ? "han" : word !== undefined ? "word" : "mark",
    });
  }
  return tokens;
}

const keyOf = (words: string): string => words.toLowerCase().replaceAll("’", "'").replace(/[“”]/u, '"');
