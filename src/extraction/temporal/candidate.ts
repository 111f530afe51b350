import type { Span } from "../../domain/span.ts";
import type { Reading } from "./meaning.ts";

/** Words that one recogniser takes for a time. Offsets count from the start of the page. */
export type Candidate = Span & Reading & { readonly rule: string };

/** A stretch of one document: as written, and folded for the patterns (same offsets). */
export type Page = { readonly text: string; readonly folded: string };

/**
 * Knows one pattern and never looks at the others. Tries it at the given offsets, which rise and leave
 * out none at which the pattern matches. What it finds comes in order of start.
 */
export type Finder<Found> = {
  readonly pattern: string;
  readonly find: (page: Page, starts: Iterable<number>) => readonly Found[];
};

export type Recogniser = Finder<Candidate>;

/** Maps a list, sorted by start and without overlaps, to another such list. */
export type Refiner = (candidates: readonly Candidate[], page: Page) => readonly Candidate[];
