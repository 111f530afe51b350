import type { Segment, Sentence } from "../domain/source-document.ts";
import { isFurniture } from "../domain/source-document.ts";
import type { DatedSource } from "../extraction/dating/dated-source.ts";
import { findPublicationDate, mayHoldPublicationDate } from "../extraction/dating/publication-date.ts";
import { findSentences } from "../extraction/structure/find-sentences.ts";
import { findStructure } from "../extraction/structure/find-structure.ts";
import { findTemporalExpressions } from "../extraction/temporal/find-temporal-expressions.ts";
import type { TemporalMention } from "../extraction/temporal/temporal-mention.ts";
import type { ReadSource } from "./read-corpus-folder.ts";

/** A text with everything that can be found in it without looking at the others. */
export type StructuredText = DatedSource & { readonly sentences: readonly Sentence[] };

/**
 * structure → sentences → its own date → expressions of time, counted from that date.
 * Furniture is left out of the search: its dates are those of other pages.
 */
export function structureText({ card, text }: ReadSource): StructuredText {
  const segments = findStructure(text, card);
  const sentences = findSentences(text, segments);
  const body = segments.filter(({ kind }) => !isFurniture(kind));
  const heads = findMentions(text, body.filter(mayHoldPublicationDate));
  const anchor = findPublicationDate(text, segments, heads)?.value;
  const mentions = findMentions(text, body, anchor);
  return { id: card.id, name: card.short, text, segments, sentences, witnesses: card.witnesses, mentions };
}

function findMentions(
  text: string,
  segments: readonly Segment[],
  anchor?: string,
): readonly TemporalMention[] {
  return (["en", "zh"] as const).flatMap((language) => {
    const spans = segments.filter((segment) => segment.language === language);
    return findTemporalExpressions(text, { language, spans, ...(anchor !== undefined && { anchor }) });
  });
}
