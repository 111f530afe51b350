import type { Passage } from "../domain/passage.ts";
import type { Sentence } from "../domain/source-document.ts";

/** Key word in context: left, node and right of one passage, cut at its sentence. */
export type ConcordanceLine = {
  readonly left: string;
  readonly node: string;
  readonly right: string;
  readonly leftIsCut: boolean;
  readonly rightIsCut: boolean;
};

/** `reach` is the number of UTF-16 units kept on each side; words are not cut in two. */
export function concordanceLine(
  passage: Passage,
  text: string,
  sentence: Sentence | undefined,
  reach: number,
): ConcordanceLine {
  const from = sentence?.start ?? Math.max(0, passage.start - reach);
  const to = sentence?.end ?? Math.min(text.length, passage.end + reach);
  const start = Math.max(from, wordStart(text, passage.start - reach, passage.start));
  const end = Math.min(to, wordEnd(text, passage.end + reach, passage.end));
  return {
    left: text.slice(start, passage.start).trimStart(),
    node: passage.exact,
    right: text.slice(passage.end, end).trimEnd(),
    leftIsCut: start > from,
    rightIsCut: end < to,
  };
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\n";

/** The first word boundary at or after `at`; Chinese has none and is cut where it falls. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  for (let here = at; here < limit && here < at + 24; here += 1) if (isSpace(text[here - 1])) return here;
  return at;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  for (let here = at; here > limit && here > at - 24; here -= 1) if (isSpace(text[here])) return here;
  return at;
}
