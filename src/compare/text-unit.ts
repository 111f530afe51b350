import { groupBy } from "../base/group-by.ts";
import type { Language } from "../domain/language.ts";
import { isFurniture, type Segment, type SourceDocument } from "../domain/source-document.ts";
import type { Span } from "../domain/span.ts";

/**
 * What stands in one place of a row: a sentence, or a part of the body without sentences, such as
 * a headline. Spans are those of the source.
 */
export type TextUnit = Span & {
  /** Of the sentence or the segment. */
  readonly id: string;
  readonly segment: Segment;
  /** 1-based within its segment; absent for what is no sentence. */
  readonly nth?: number;
};

/** A witness ready to be set beside another. */
export type ComparedText = {
  readonly id: string;
  readonly language: Language;
  readonly sourceId: string;
  /** Of the whole source. */
  readonly text: string;
  /** In reading order. */
  readonly units: readonly TextUnit[];
  /** Segments of the page around the text, which are not compared. */
  readonly furniture: number;
};

/** Everything of a witness that is read, nothing of what the page added around it. */
export function comparedText(source: SourceDocument, witnessId: string): ComparedText {
  const own = source.segments.filter((segment) => segment.witnessId === witnessId);
  const body = own.filter(({ kind }) => !isFurniture(kind));
  const sentencesOf = groupBy(source.sentences, ({ segmentId }) => segmentId);
  return {
    id: witnessId,
    language: source.witnesses.find(({ id }) => id === witnessId)?.language ?? "en",
    sourceId: source.id,
    text: source.text,
    units: body.flatMap((segment): readonly TextUnit[] => {
      const sentences = sentencesOf.get(segment.id);
      if (!sentences) return [{ id: segment.id, segment, start: segment.start, end: segment.end }];
      return sentences.map(({ id, start, end }, at) => ({ id, segment, start, end, nth: at + 1 }));
    }),
    furniture: own.length - body.length,
  };
}
