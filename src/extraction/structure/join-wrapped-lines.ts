import type { Span } from "../../domain/span.ts";
import type { Line } from "./find-lines.ts";
import { endsOpen } from "./line-shapes.ts";

/** What stands together on the page: one line, or the lines of a paragraph broken at a fixed width. */
export type Block = Span & { readonly followsBlank: boolean };

/** Lines broken by hand or by mail programs stay under this width; longer ones are whole paragraphs. */
const MAX_WRAP_WIDTH = 130;
const MIN_WRAP_WIDTH = 24;

/**
 * Decides from the text whether a line break ends a paragraph. In a hard-wrapped text most
 * lines stop in the middle of a sentence, and they stop because the next word had no room:
 *
 *     The conference was held in Beijing from      <- full: "Friday" did not fit
 *     Friday to Saturday.                          <- short: the paragraph ends here
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Block[] {
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines;
  const blocks: Block[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block !== undefined && previous !== undefined && continues(text, previous, line, width))
      blocks[blocks.length - 1] = { ...block, end: line.end };
    else blocks.push(line);
    previous = line;
  }
  return blocks;
}

/** The width at which the text is wrapped, or undefined when each line is its own paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return undefined;
  let neighbours = 0;
  let wrapped = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.followsBlank) return;
    neighbours += 1;
    if (endsOpen(text, line) && isFull(text, line, next, width)) wrapped += 1;
  });
  return wrapped > 0 && wrapped >= neighbours / 2 ? width : undefined;
}

const continues = (text: string, line: Line, next: Line, width: number): boolean =>
  !next.followsBlank && isFull(text, line, next, width);

/** The first word of the next line would not have fitted, allowing for a ragged edge. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? "";
  const room = /\p{Script=Han}/u.test(word) ? 2 : word.length;
  return line.end - line.start + 1 + room > width * 0.9;
}
