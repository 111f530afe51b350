import type { EventKind } from "../../domain/timeline-event.ts";
import type { Language } from "../../domain/language.ts";
import type { DateLook } from "../date-look.ts";
import type { MeasureWords } from "../fit-words.ts";
import type { Shape } from "../shape.ts";
import type { LetterName, Tone } from "../shape-styles.ts";
import { breakLines } from "../break-lines.ts";
import type { EventTelling } from "./score-parts.ts";
import type { SheetPart } from "./sheet.ts";

/** A few words, with the mark they explain where there is one. */
export type BlockItem = EventTelling & {
  readonly text: string;
  readonly symbol?: { readonly kind: EventKind; readonly look: DateLook; readonly tone?: Tone };
  /** Dots under the words, as under the title of what the tool proposes. */
  readonly isProposed?: boolean;
};

/** Items one after the other, after a heading on the same line. */
export type Block = {
  readonly heading?: string;
  readonly items: readonly BlockItem[];
  /** Of items without a mark. */
  readonly style?: LetterName;
};

export type BlockPlace = {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly language: Language;
  readonly measure: MeasureWords;
};

/** Parts from `top` down to `bottom`. */
export type Placed = { readonly parts: readonly SheetPart[]; readonly bottom: number };

const LINE = 18;
const BASELINE = 13;
const BLOCK_GAP = 8;
const COLUMN_GAP = 48;
const ITEM_GAP = 16;
const SYMBOL = 13;
const SYMBOL_ROOM = 18;

/** Blocks under one another, in columns of about the same height where the sheet is wide. */
export function layOutBlocks(blocks: readonly Block[], place: BlockPlace): Placed {
  const count = Math.max(1, Math.min(3, Math.floor(place.room / 780)));
  const room = (place.room - (count - 1) * COLUMN_GAP) / count;
  const heights = blocks.map((block) => layOutBlock(block, { ...place, room, top: 0 }).bottom + BLOCK_GAP);
  const share = heights.reduce((sum, height) => sum + height, 0) / count;
  const parts: SheetPart[] = [];
  let bottom = place.top;
  let [column, top, filled] = [0, place.top, 0];
  blocks.forEach((block, at) => {
    const height = heights[at] ?? 0;
    // A block goes where most of it belongs.
    while (column < count - 1 && filled + height / 2 > share * (column + 1)) {
      column += 1;
      top = place.top;
    }
    const left = place.left + column * (room + COLUMN_GAP);
    const placed = layOutBlock(block, { ...place, left, room, top });
    parts.push(...placed.parts);
    bottom = Math.max(bottom, placed.bottom);
    top = placed.bottom + BLOCK_GAP;
    filled += height;
  });
  return { parts, bottom };
}

export function layOutBlock({ heading, items, style = "date" }: Block, place: BlockPlace): Placed {
  const { left, room, language, measure } = place;
  const parts: SheetPart[] = [];
  let x = left;
  let y = place.top;
  const write = (
    letters: LetterName,
    { text, symbol, isProposed, name, address }: BlockItem,
    gap: number,
  ): void => {
    const indent = symbol ? SYMBOL_ROOM : 0;
    const width = (part: string) => measure(part, letters, language);
    const isFirst = x === left;
    const lines = breakLines(text, room - indent, width);
    if (!isFirst && x + indent + width(text) > left + room) {
      x = left;
      y += LINE;
    }
    const shapes: Shape[] = symbol
      ? [{ type: "symbol", tone: "ink", ...symbol, x: x - 1, y: y + 2, size: SYMBOL }]
      : [];
    lines.forEach((line, at) => {
      if (at > 0) y += LINE;
      const start = x + indent;
      shapes.push({ type: "text", style: letters, text: line, language, x: start, y: y + BASELINE });
      if (isProposed) {
        const under = y + BASELINE + 3.5;
        const end = start + width(line);
        shapes.push({ type: "line", style: "proposed-underline", x1: start, x2: end, y1: under, y2: under });
      }
    });
    x += indent + width(lines.at(-1) ?? "") + gap;
    parts.push({
      shapes,
      top: 0,
      ...(name !== undefined && { name }),
      ...(address !== undefined && { address }),
    });
  };
  if (heading !== undefined) write("count", { text: heading }, ITEM_GAP - 4);
  for (const item of items) write(item.symbol ? "tick" : style, item, ITEM_GAP);
  return { parts, bottom: y + LINE };
}
