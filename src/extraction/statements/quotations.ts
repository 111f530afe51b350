import { findUnit, unitSet } from "../../base/unit-set.ts";
import type { Span } from "../../domain/span.ts";

const MARKS = unitSet('"“”„«»「」『』');
const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』" };

/**
 * Quotations of a paragraph with their marks, in order, never nested. One that is opened and not
 * closed runs to the end of the paragraph, as in a speech quoted over several paragraphs.
 *
 *     "It is late," he said. "Go home."
 *     [----------]           [--------]
 */
export function findQuotations(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let openAt: number | undefined;
  let closers = "";
  for (let at = findUnit(MARKS, text, start, end); at < end; at = findUnit(MARKS, text, at + 1, end)) {
    const mark = text.charAt(at);
    if (openAt === undefined) {
      const closer = mark === '"' ? opensStraight(text.slice(start, end), at - start) : CLOSERS[mark];
      if (closer === undefined) continue;
      openAt = at;
      closers = closer;
    } else if (closers.includes(mark)) {
      found.push({ start: openAt, end: at + 1 });
      openAt = undefined;
    }
  }
  if (openAt !== undefined) found.push({ start: openAt, end });
  return found;
}

/** A straight mark opens where a word begins, not after a digit (inches) or a letter. */
const opensStraight = (paragraph: string, at: number): string | undefined =>
  /[\p{L}\p{N}]/u.test(paragraph.charAt(at - 1)) || /^\s?$/.test(paragraph.charAt(at + 1)) ? undefined : '"';
