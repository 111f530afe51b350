import type { Span } from "../../domain/span.ts";

const MARKS = /["“”„«»「」『』]/g;
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
  const paragraph = text.slice(start, end);
  let openAt: number | undefined;
  let closers = "";
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    if (openAt === undefined) {
      const closer = mark === '"' ? opensStraight(paragraph, index) : CLOSERS[mark];
      if (closer === undefined) continue;
      openAt = index;
      closers = closer;
    } else if (closers.includes(mark)) {
      found.push({ start: start + openAt, end: start + index + 1 });
      openAt = undefined;
    }
  }
  if (openAt !== undefined) found.push({ start: start + openAt, end });
  return found;
}

/** A straight mark opens where a word begins, not after a digit (inches) or a letter. */
const opensStraight = (paragraph: string, at: number): string | undefined =>
  /[\p{L}\p{N}]/u.test(paragraph.charAt(at - 1)) || /^\s?$/.test(paragraph.charAt(at + 1)) ? undefined : '"';
