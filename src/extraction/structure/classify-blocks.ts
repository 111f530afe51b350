import type { SegmentKind } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import { findDateline } from "./find-dateline.ts";
import { endMarkLength } from "./find-end-mark.ts";
import { findFurniture } from "./find-furniture.ts";
import { trimSpan } from "./find-lines.ts";
import type { SpeakerLabel } from "./find-speaker-labels.ts";
import { findSpeakerLabels } from "./find-speaker-labels.ts";
import { isByline } from "./is-byline.ts";
import { isHeaderLine } from "./is-header-line.ts";
import type { Block } from "./join-wrapped-lines.ts";
import { endsSentence, headOf, isTitleLike, tailOf } from "./line-shapes.ts";

/** A segment before it has a language, a witness and an id. */
export type Piece = Span & { readonly kind: SegmentKind; readonly speaker?: string };

/** Says what each block is and cuts datelines, labels and end marks off paragraphs. In text order. */
export function classifyBlocks(text: string, blocks: readonly Block[]): readonly Piece[] {
  const furniture = findFurniture(text, blocks);
  const labels = findSpeakerLabels(text, blocks);
  const headings = findHeadings(text, blocks);
  const isText = (index: number): boolean => !furniture.has(index) && !labels.has(index);
  const opening = blocks.findIndex((block, index) => isText(index) && isProse(text, block));
  const firstLabel = blocks.findIndex((_, index) => labels.has(index));
  const headEnd = earliest(opening, firstLabel);
  const pieces: Piece[] = [];
  let speaker: string | undefined;
  blocks.forEach((block, index) => {
    const kind = furniture.get(index);
    if (kind !== undefined) {
      addFurniture(pieces, block, kind);
      return;
    }
    const label = labels.get(index);
    if (label !== undefined) speaker = label.speaker;
    const isHead = index < headEnd;
    const title = isHead
      ? headKind(text, block, pieces.at(-1)?.kind)
      : headings.has(index)
        ? "headline"
        : undefined;
    if (label === undefined && title !== undefined)
      pieces.push({ start: block.start, end: block.end, kind: title });
    else pieces.push(...cutParagraph(text, block, { label, speaker, isOpening: index === opening }));
  });
  return pieces;
}

/** What stands above the text: everything before the first prose or the first speaker. */
const earliest = (...indices: readonly number[]): number => {
  const found = indices.filter((index) => index >= 0);
  return found.length === 0 ? 0 : Math.min(...found);
};

/** Under a writer's name stands the outlet: "By Zhang San / Associated Press". */
const headKind = (text: string, block: Span, above: SegmentKind | undefined): SegmentKind => {
  const line = headOf(text, block);
  if (isHeaderLine(line)) return "header";
  return isByline(line) || (above === "byline" && line.length <= 40) ? "byline" : "headline";
};

const isProse = (text: string, block: Span): boolean => {
  const end = block.end - endMarkLength(tailOf(text, block));
  return (
    !isTitleLike(text, { start: block.start, end: Math.max(end, block.start + 1) }) ||
    endsWithColon(text, block)
  );
};

const endsWithColon = (text: string, block: Span): boolean => /[:：]$/.test(tailOf(text, block));

/** Subheadings: short lines with white above them, before running text or before another of them. */
function findHeadings(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const headings = new Set<number>();
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined || next === undefined || !isHeadingLike(text, block)) continue;
    if (isProse(text, next) || headings.has(index + 1)) headings.add(index);
  }
  return headings;
}

function isHeadingLike(text: string, block: Block): boolean {
  const line = headOf(text, block);
  return (
    block.followsBlank &&
    line.length <= 90 &&
    isTitleLike(text, block) &&
    !endsSentence(text, block) &&
    !endsWithColon(text, block) &&
    /^["“《（(]?[\p{Lu}\p{N}\p{Script=Han}]/u.test(line)
  );
}

/** Neighbouring entries of one list are one segment. */
function addFurniture(pieces: Piece[], { start, end }: Span, kind: SegmentKind): void {
  const last = pieces.at(-1);
  const grows = kind === "link-list" || kind === "filter-menu";
  if (grows && last?.kind === kind) pieces[pieces.length - 1] = { ...last, end };
  else pieces.push({ start, end, kind });
}

type ParagraphContext = {
  readonly label: SpeakerLabel | undefined;
  readonly speaker: string | undefined;
  readonly isOpening: boolean;
};

/**
 *     BEIJING, Nov. 30 (Xinhua) -- The Political Bureau … globally.■
 *     [------- dateline -------]   [-------- paragraph ----------]└ end mark
 */
function cutParagraph(
  text: string,
  block: Span,
  { label, speaker, isOpening }: ParagraphContext,
): readonly Piece[] {
  const spoken = speaker === undefined ? {} : { speaker };
  const pieces: Piece[] = [];
  const mark = endMarkLength(tailOf(text, block));
  const textEnd = block.end - mark;
  let at = block.start;
  const cut = (length: number, kind: SegmentKind, extra: { speaker?: string } = {}): void => {
    const piece = trimSpan(text, at, at + length);
    if (piece !== undefined) pieces.push({ ...piece, kind, ...extra });
    at += length;
  };
  if (label !== undefined) cut(label.length, "speaker-label", spoken);
  const dateline = findDateline(headOf(text, { start: at, end: textEnd }), isOpening);
  if (dateline !== undefined) {
    cut(dateline.length, "dateline");
    if (dateline.bylineLength > 0) cut(dateline.bylineLength, "byline");
  }
  if (textEnd > at) cut(textEnd - at, "paragraph", spoken);
  if (mark > 0) cut(mark, "end-mark");
  return pieces;
}
