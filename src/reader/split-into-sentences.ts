import type { Sentence } from "../domain/source-document.ts";
import type { Span } from "../domain/span.ts";

/** A stretch of a segment that belongs to one sentence, with the white space and stray signs after it. */
export type SentenceStretch = Span & { readonly sentence?: Sentence; readonly nth?: number };

/**
 * A segment cut where its sentences begin; the stretches joined give back the segment. What stands
 * before the first sentence belongs to it; a segment without sentences is one stretch.
 */
export function splitIntoSentences(
  segment: Span,
  sentences: readonly Sentence[],
): readonly SentenceStretch[] {
  if (sentences.length === 0) return [{ start: segment.start, end: segment.end }];
  return sentences.map((sentence, at) => ({
    start: at === 0 ? segment.start : sentence.start,
    end: sentences[at + 1]?.start ?? segment.end,
    sentence,
    nth: at + 1,
  }));
}
