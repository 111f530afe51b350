import type { Bilingual, Language } from "../domain/language.ts";
import type { Segment, Sentence, Witness } from "../domain/source-document.ts";
import { isFurniture } from "../domain/source-document.ts";
import type { DatedSource } from "../extraction/dating/dated-source.ts";
import { findPublicationDate, mayHoldPublicationDate } from "../extraction/dating/publication-date.ts";
import { findSentences } from "../extraction/structure/find-sentences.ts";
import { findStructure } from "../extraction/structure/find-structure.ts";
import { findTemporalExpressions } from "../extraction/temporal/find-temporal-expressions.ts";
import type { TemporalMention } from "../extraction/temporal/temporal-mention.ts";

/** A text, and what is known of it beforehand. */
export type NamedText = {
  readonly id: string;
  readonly text: string;
  readonly witnesses: readonly Witness[];
  readonly name?: Bilingual;
  readonly language?: Language;
  /** ISO day of writing that came with the text. */
  readonly writtenOn?: string;
};

/** A text with everything that can be found in it without looking at the others. */
export type StructuredText = DatedSource & { readonly sentences: readonly Sentence[] };

/**
 * structure → sentences → its own date → expressions of time, counted from that date.
 * Furniture is left out of the search: its dates are those of other pages.
 */
export function structureText(source: NamedText): StructuredText {
  const { id, name, text, witnesses, writtenOn } = source;
  const segments = findStructure(text, source);
  const sentences = findSentences(text, segments);
  const body = segments.filter(({ kind }) => !isFurniture(kind));
  const heads = findMentions(text, body.filter(mayHoldPublicationDate), writtenOn);
  const anchor = findPublicationDate(text, segments, heads)?.value ?? writtenOn;
  const mentions = findMentions(text, body, anchor);
  const given = { ...(name && { name }), ...(writtenOn !== undefined && { writtenOn }) };
  return { id, ...given, text, segments, sentences, witnesses, mentions };
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
