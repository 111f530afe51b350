import { findUnit, hasUnit, unitSet } from "../../../base/unit-set.ts";
import { isWhiteSpace } from "../../../base/white-space.ts";
import type { Span } from "../../../domain/span.ts";
import { overlapWith, trimContent } from "../spans.ts";
import type { Reading } from "./reading.ts";

const NONE: readonly never[] = [];

/** What is said behind a verb: to the end of the sentence, or the one quotation that ends before. */
export function contentAfter({ text, end, quotations }: Reading, from: number): readonly Span[] {
  let start = from;
  while (start < from + 8 && isWhiteSpace(text.charCodeAt(start))) start += 1;
  const quotation = quotations.length === 0 ? undefined : quotations.find((span) => span.start === start);
  if (
    quotation !== undefined &&
    /[。！!？?…][”"」]$/u.test(text.slice(start, quotation.end)) &&
    quotation.end < end
  )
    return [withoutMarks(text, quotation)];
  const content = from < end ? trimContent(text, from, end) : undefined;
  return content === undefined ? NONE : [withoutMarks(text, content)];
}

/** What stands between the last attribution and this one, when it is quoted. */
export function quotedBefore({ text, quotations }: Reading, from: number, before: number): readonly Span[] {
  const content = from < before ? trimContent(text, from, before) : undefined;
  if (content === undefined) return NONE;
  const quoted = overlapWith(content, quotations);
  return quoted > 0.7 * (content.end - content.start) ? [withoutMarks(text, content)] : NONE;
}

/** A content that is one quotation, without its marks. */
export function withoutMarks(text: string, span: Span): Span {
  const { start, end } = span;
  if (end - start < 3 || !hasUnit(OPENING, text.charCodeAt(start))) return span;
  if (!hasUnit(CLOSING, text.charCodeAt(end - 1))) return span;
  if (findUnit(QUOTATION_MARKS, text, start + 1, end - 1) < end - 1) return span;
  return trimContent(text, start + 1, end - 1) ?? span;
}

const OPENING = unitSet('“"「');
const CLOSING = unitSet('”"」');
const QUOTATION_MARKS = unitSet('“”"「」');

/** Mostly one of the two is empty, and the other need not be copied. */
export const joined = <T>(some: readonly T[], more: readonly T[]): readonly T[] =>
  some.length === 0 ? more : more.length === 0 ? some : [...some, ...more];
