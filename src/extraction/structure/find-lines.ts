import type { Span } from "../../domain/span.ts";

/** A line without the white space around it. Blank lines leave only their mark on the next one. */
export type Line = Span & { readonly followsBlank: boolean };

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines that carry characters, in order. The first line counts as following a blank. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let followsBlank = true;
  const add = (from: number, to: number): void => {
    const line = trimSpan(text, from, to);
    if (line !== undefined) lines.push({ ...line, followsBlank });
    followsBlank = line === undefined;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** The span without white space at its ends; undefined when nothing else is in it. */
export function trimSpan(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** White space as JavaScript's `\s` has it: NBSP and the ideographic space are white, too. */
export const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
