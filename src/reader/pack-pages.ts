import type { Span } from "../domain/span.ts";

/** What a page shows of one block: all of it, or a stretch of its words. */
export type Piece = { readonly block: number; readonly span?: Span };

/** A block to be shown, with the height it needs as a whole; one with words can be cut where they allow it. */
export type MeasuredBlock = {
  readonly height: number;
  /** Never the last thing on a page that runs on: it speaks of what follows. */
  readonly leads?: true;
  readonly words?: Span & {
    /** Offsets at which a page had best end, ascending: ends of sentences. */
    readonly ends: readonly number[];
    /** Height of the block if it held only this stretch of its words. */
    readonly heightOf: (stretch: Span) => number;
    /** The last offset up to which words may be cut, at or before this one: never inside a word. */
    readonly cutBefore: (offset: number) => number;
  };
};

/** A page ends with a sentence rather than with a line, if that leaves no more than this much of it empty. */
const MOST_EMPTY = 0.4;
/** A long block begins below others only where it finds this much of the page. */
const LEAST_START = 0.4;

/**
 * Lays blocks on pages of one height, in order; `gap` stands between two of them. What is longer than a
 * page runs on over several, and nothing is ever made smaller.
 *
 *     page 1  ┌───────┐   page 2  ┌───────┐   page 3  ┌───────┐
 *             │ A     │           │ B …   │           │ … B   │
 *             │ B …   │           │       │           │ C     │
 *             └───────┘           └───────┘           └───────┘
 */
export function packPages(
  blocks: readonly MeasuredBlock[],
  room: number,
  gap: number,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let left = room;
  const put = (piece: Piece, height: number): void => {
    pages.at(-1)?.push(piece);
    left -= height + gap;
  };
  const turn = (): void => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    left = room;
  };
  for (const [block, { height, words, leads }] of blocks.entries()) {
    const next = leads && blocks[block + 1];
    if (next && height + gap + (next.height <= room ? next.height : room * LEAST_START) > left) turn();
    const followsLead =
      pages.at(-1)?.length !== 0 && pages.at(-1)?.every((piece) => blocks[piece.block]?.leads);
    const isWholeElsewhere = height <= room && !followsLead;
    if (height > left && (isWholeElsewhere || !words || left < room * LEAST_START)) turn();
    if (height <= left || !words) {
      put({ block }, height);
      continue;
    }
    for (let start = words.start; start < words.end;) {
      const end = fill(words, start, left);
      const span = { start, end };
      put({ block, span }, words.heightOf(span));
      start = end;
      if (start < words.end) turn();
    }
  }
  return pages;
}

type Words = NonNullable<MeasuredBlock["words"]>;

/** How far the words go that fit from `start` on; at least as far as the first place where they may be cut. */
function fill(words: Words, start: number, room: number): number {
  const fits = (end: number): boolean => words.heightOf({ start, end }) <= room;
  if (fits(words.end)) return words.end;
  let [good, bad] = [start, words.end];
  // Galloping first: a page is short beside the text it is cut from.
  for (let step = 256; good + step < bad; step *= 2) {
    if (!fits(good + step)) {
      bad = good + step;
      break;
    }
    good += step;
  }
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  const cut = words.cutBefore(good);
  const sentence = words.ends.findLast((end) => end <= cut && end > start);
  if (sentence !== undefined && words.heightOf({ start, end: sentence }) >= room * (1 - MOST_EMPTY))
    return sentence;
  return cut > start ? cut : Math.max(good, start + 1);
}
