import type { Bilingual, Language } from "../domain/language.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import { contains } from "../domain/span.ts";

/** What a citation needs to know of a text and of the words taken from it. */
export type Citation = {
  readonly sourceId: string;
  readonly language: Language;
  /** None where the text names nobody: nobody is invented. */
  readonly outlet?: Bilingual;
  /** The headline as printed; none: `supplied` is the editors' description of the text. */
  readonly headline?: string;
  readonly supplied: Bilingual;
  /** EDTF; none: the text has no date. */
  readonly issued?: string;
  /** How the date is known, in one line; left out where the text prints it. */
  readonly dateNote?: string;
  readonly genre: string;
  /** The language of `dateNote` and `genre`, and of what else is noted in files. */
  readonly notesIn: Language;
  readonly quote?: string;
  readonly paragraph?: number;
  readonly url?: string;
  /** The address that opens this view. */
  readonly link?: string;
  /** ISO day. */
  readonly accessed: string;
};

export type CiteRequest = {
  readonly passage?: Passage;
  readonly genre: string;
  readonly dateNote?: string;
  /** English where nothing is said. */
  readonly notesIn?: Language;
  readonly link?: string;
  readonly accessed: string;
};

/** Without a passage the source as a whole is cited. */
export function citationOf(source: SourceDocument, request: CiteRequest): Citation {
  const { passage, genre, dateNote, notesIn = "en", link, accessed } = request;
  const segment = passage && source.segments.find((one) => contains(one, passage));
  const witnessId = segment?.witnessId ?? source.witnesses[0]?.id;
  const witness = source.witnesses.find(({ id }) => id === witnessId);
  const headline = source.segments.find((one) => one.kind === "headline" && one.witnessId === witnessId);
  return {
    sourceId: source.id,
    language: witness?.language ?? "en",
    ...(source.outlet && { outlet: source.outlet.name }),
    ...(headline && { headline: oneLine(source.text.slice(headline.start, headline.end)) }),
    supplied: source.title,
    ...(source.publication.edtf !== undefined && { issued: source.publication.edtf }),
    ...(dateNote !== undefined && { dateNote }),
    genre,
    notesIn,
    ...(passage && { quote: oneLine(passage.exact) }),
    ...(segment?.number !== undefined && { paragraph: segment.number }),
    ...(source.url !== undefined && { url: source.url }),
    ...(link !== undefined && { link }),
    accessed,
  };
}

/** Control characters and line breaks would end a field, a line or a whole record early. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .trim();
