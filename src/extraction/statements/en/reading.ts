import type { Span } from "../../../domain/span.ts";
import { lengthOf, overlapWith, trimContent } from "../spans.ts";
import type { VerbHit } from "./find-verbs.ts";
import { spanOf } from "./name-subject.ts";
import { isClosing, isQuoteMark, type Word } from "./words.ts";

/** A sentence in words with its reporting verbs: what the rules read. */
export type Reading = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly VerbHit[];
  readonly quotations: readonly Span[];
  /** Index after the last word of the sentence, before its final marks. */
  readonly end: number;
};

/** Index after the last word before the marks that end the sentence. */
export function contentEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && isClosing(words[end - 1])) end -= 1;
  return end;
}

/** The content in words [from, to) as a span; quotation marks around the whole are left out. */
export function contentOf(text: string, words: readonly Word[], from: number, to: number): readonly Span[] {
  let first = from;
  let last = to;
  const isQuoted = isQuoteMark(words[first]);
  const closes = words.findIndex((word, at) => at > first && isQuoteMark(word));
  if (isQuoted && (closes === -1 || closes >= last)) first += 1;
  if (first >= last) return [];
  const span = spanOf(words, first, last);
  const trimmed = trimContent(text, span.start, span.end);
  return trimmed === undefined ? [] : [trimmed];
}

/** Direct when nearly all of the content is quoted, mixed when a part is. */
export function voiceOf(
  content: readonly Span[],
  quotations: readonly Span[],
): "direct" | "mixed" | "indirect" {
  const quoted = content.reduce((sum, span) => sum + overlapWith(span, quotations), 0);
  if (quoted === 0) return "indirect";
  return quoted >= 0.9 * lengthOf(content) ? "direct" : "mixed";
}
