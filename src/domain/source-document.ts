import type { Dating } from "./dating.ts";
import type { Bilingual, Language } from "./language.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/**
 * What a stretch of a source is. Body kinds are read for events; furniture is what the page
 * that carried the text added around it: shown dimmed, never searched for events, never deleted.
 */
export const BODY_KINDS = ["headline", "header", "dateline", "byline", "speaker-label", "paragraph"] as const;
export const FURNITURE_KINDS = [
  "navigation",
  "pagination",
  "link-list",
  "filter-menu",
  "end-mark",
  "page-note",
] as const;
export type SegmentKind = (typeof BODY_KINDS)[number] | (typeof FURNITURE_KINDS)[number];

/**
 * The segments of a source are disjoint, in order, and cover every character that is not
 * white space. Ids are `p1`, `p2`… for paragraphs of one witness and `<kind>1`… for the rest.
 */
export type Segment = Span & {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly language: Language;
  /** Which witness (text version) of the source the segment belongs to. */
  readonly witnessId: string;
  /** 1-based number of a paragraph within its witness. */
  readonly number?: number;
  /** The speaker whose turn this is, as the label names them; carried to the paragraphs of the turn. */
  readonly speaker?: string;
};

export type Sentence = Span & {
  /** `p3.s2`: second sentence of the third paragraph of its witness; zh ids read `p3z.s2`. */
  readonly id: string;
  readonly segmentId: string;
  readonly language: Language;
};

/** One text version inside a source: a wire report has one, a bilingual text has two. */
export type Witness = {
  readonly id: string;
  readonly language: Language;
  readonly label: Bilingual;
  /** The witness this one translates, where the source itself interleaves them. */
  readonly translates?: string;
};

export const GENRES = [
  "wire-report",
  "bilingual-text",
  "transcript",
  "instruction",
  "report",
  "other",
] as const;
export type Genre = (typeof GENRES)[number];

/** Who issued a text and how that is known. Absent when the text names nobody: none is invented. */
export type Outlet = {
  readonly name: Bilingual;
  readonly basis: Bilingual;
  readonly passages: readonly Passage[];
};

/** One text as received. `text` never changes: not normalised, not trimmed. */
export type SourceDocument = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  readonly genre: Genre;
  readonly genreNote: Bilingual;
  readonly languages: readonly Language[];
  readonly outlet?: Outlet;
  readonly publication: Dating;
  /** What a reader should know is not there: no headline, no publisher, an excerpt… */
  readonly missing: readonly Bilingual[];
  readonly rights: Bilingual;
  readonly url?: string;
  /** The event this text reports. */
  readonly reports?: string;
  readonly witnesses: readonly Witness[];
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
};

export const isFurniture = (kind: SegmentKind): boolean =>
  (FURNITURE_KINDS as readonly string[]).includes(kind);
