import type { Passage } from "../domain/passage.ts";
import type { Sentence } from "../domain/source-document.ts";
import type { Span } from "../domain/span.ts";

/** Key word in context: left, node and right of one passage, cut at its sentence. */
export type ConcordanceLine = {
  readonly left: string;
  readonly node: string;
  readonly right: string;
  readonly leftIsCut: boolean;
  readonly rightIsCut: boolean;
};

/**
 * `reach` is the number of UTF-16 units kept on each side; a word that does not fit is left out
 * whole. What belongs to no sentence, a headline of the page for instance, stays in its line.
 */
export function concordanceLine(
  passage: Passage,
  text: string,
  sentence: Sentence | undefined,
  reach: number,
): ConcordanceLine {
  const { left, right, ...line } = lineWithin(text, passage, sentence ?? lineAround(text, passage), reach);
  return { ...line, left: left.trimStart(), right: right.trimEnd() };
}

/** The same within a stretch of text, white space as it stands. */
export function lineWithin(text: string, passage: Span, stretch: Span, reach: number): ConcordanceLine {
  const { start: from, end: to } = stretch;
  let start = Math.max(from, passage.start - reach);
  while (start > from && start < passage.start && !isBreak(text, start)) start += 1;
  let end = Math.min(to, passage.end + reach);
  while (end < to && end > passage.end && !isBreak(text, end)) end -= 1;
  return {
    left: text.slice(start, passage.start),
    node: text.slice(passage.start, passage.end),
    right: text.slice(passage.end, end),
    leftIsCut: start > from,
    rightIsCut: end < to,
  };
}

function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf("\n", end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1,
    end: next === -1 ? text.length : next,
  };
}

/** White space, and what Chinese is written with: it has no spaces and is cut between any two characters. */
const ENDS_WORD = /[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** True between two words; never inside a number, a Latin word or a surrogate pair. */
const isBreak = (text: string, at: number): boolean =>
  ENDS_WORD.test(text[at - 1] ?? "") || ENDS_WORD.test(text[at] ?? "");
