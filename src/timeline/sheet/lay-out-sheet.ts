import type { Language } from "../../domain/language.ts";
import type { MeasureWords } from "../fit-words.ts";
import { breakLines } from "../break-lines.ts";
import { layOutBlock, layOutBlocks } from "./lay-out-blocks.ts";
import type { Block, Placed } from "./lay-out-blocks.ts";
import type { Sheet, SheetPart } from "./sheet.ts";

/** Parts of a picture whose top is at 0. */
export type Panel = { readonly parts: readonly SheetPart[]; readonly height: number };

export type SheetQuestion = {
  readonly width: number;
  readonly language: Language;
  readonly measure: MeasureWords;
  readonly title: string;
  /** Under the title: what the axis is, and what it is placed by. */
  readonly lines: readonly string[];
  readonly panels: readonly Panel[];
  /** Below them: legend, notes, credit. */
  readonly blocks: readonly Block[];
};

const TOP = 18;
const TITLE_LINE = 30;
const TITLE_BASELINE = 22;
const PANEL_GAP = 10;
const BOTTOM = 16;

/** Between the edge of a sheet and its words. */
export const sheetMargin = (width: number): number => (width < 760 ? 12 : 16);

/**
 *     Title
 *     Calendar: equal lengths are equal times.
 *     panel   (score)
 *     panel   (threads)
 *     ───────────────────────────────────────
 *     Shape ■ meeting ● speech …        Sources …
 */
export function layOutSheet(question: SheetQuestion): Sheet {
  const { width, panels, blocks, language, measure } = question;
  const left = sheetMargin(width);
  const room = width - 2 * left;
  const place = { left, room, language, measure };
  const head = layOutHead(question, left, room);
  const parts: SheetPart[] = [...head.parts];
  let y = head.bottom;
  for (const panel of panels) {
    const top = Math.round(y);
    parts.push(...panel.parts.map((part) => ({ ...part, top: part.top + top })));
    y = top + panel.height + PANEL_GAP;
  }
  parts.push({
    shapes: [{ type: "line", style: "document", x1: left, x2: left + room, y1: y + 0.5, y2: y + 0.5 }],
    top: 0,
  });
  const foot = layOutBlocks(blocks, { ...place, top: y + PANEL_GAP });
  return { width, height: Math.ceil(foot.bottom + BOTTOM), parts: [...parts, ...foot.parts] };
}

function layOutHead({ title, lines, language, measure }: SheetQuestion, left: number, room: number): Placed {
  const parts: SheetPart[] = [];
  let y = TOP;
  const titleLines = breakLines(title, room, (text) => measure(text, "headline", language));
  for (const text of titleLines) {
    parts.push({
      shapes: [{ type: "text", style: "headline", text, language, x: left, y: y + TITLE_BASELINE }],
      top: 0,
    });
    y += TITLE_LINE;
  }
  for (const line of lines) {
    const placed = layOutBlock(
      { items: [{ text: line }], style: "note" },
      { left, top: y, room, language, measure },
    );
    parts.push(...placed.parts);
    y = placed.bottom;
  }
  return { parts, bottom: y + PANEL_GAP };
}
