import type { Bilingual } from "../../domain/language.ts";
import { passageAt, type Passage } from "../../domain/passage.ts";
import type { Segment, Witness } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";

/** One text with its structure and the words in it that name a time, ready to be dated. */
export type DatedSource = {
  readonly id: string;
  /** What a sentence calls this text. Without it, other texts are "another text of the corpus". */
  readonly name?: Bilingual;
  readonly text: string;
  /** ISO day of writing that came with the text rather than in it. What the text prints goes before it. */
  readonly writtenOn?: string;
  readonly segments: readonly Segment[];
  readonly witnesses: readonly Witness[];
  /** Found with the anchor that `findPublicationDate` gave; in any order. */
  readonly mentions: readonly TemporalMention[];
};

export const wordsOf = ({ text }: DatedSource, { start, end }: Span): string => text.slice(start, end);

export const passageOf = ({ id, text }: DatedSource, { start, end }: Span): Passage =>
  passageAt(id, text, start, end);
