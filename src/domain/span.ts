/**
 * Spans of a source text. Offsets count UTF-16 code units, so `text.slice(start, end)`
 * is the passage. W3C annotations count code points: convert in the export only.
 *
 *     text   T h e   c a l l
 *     span           [4 ...8)      start is inside, end is not
 */
export type Offset = number;
export type Span = { readonly start: Offset; readonly end: Offset };

/** Touching spans do not overlap: [0, 4) and [4, 8) are neighbours. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const spanLength = (span: Span): number => span.end - span.start;

/** Order of reading: by start, and of two that start together the longer one first. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
