import type { Language } from "../domain/language.ts";
import { axisPixels } from "./axis-pixels.ts";
import { formatGap } from "./choose-ticks.ts";
import { layOutTicks } from "./lay-out-ticks.ts";
import type { VerticalIndex } from "./vertical-index.ts";
import type { PlacedTick, VerticalPicture } from "./vertical-picture.ts";
import { positionAt, yOf } from "./vertical-places.ts";
import type { PlacedSection } from "./vertical-places.ts";

/** Ticks are chosen for blocks of so many pixels, so that they stay what they are while one scrolls. */
const BLOCK = 4096;
export const TICK_LINE = 13;
const TICK_AIR = 5;
/** Half the height of a gap's length between waves. */
const GAP_WORD = 8;

export type VerticalAxis = Pick<VerticalPicture, "ticks" | "gaps">;

/** The axis of a section in words, between two heights; no two of them collide. */
export function layOutVerticalAxis(
  { question }: VerticalIndex,
  placed: PlacedSection,
  length: number,
  top: number,
  bottom: number,
  language: Language,
): VerticalAxis {
  const { scale } = question;
  const left = positionAt(
    placed,
    length,
    Math.floor((top - placed.axisTop) / BLOCK) * BLOCK + placed.axisTop,
  );
  const right = positionAt(
    placed,
    length,
    Math.ceil((bottom - placed.axisTop) / BLOCK) * BLOCK + placed.axisTop,
  );
  if (!(left < right)) return { ticks: [], gaps: [] };
  const axis = axisPixels(scale, { left, right }, yOf(placed, length, left), (right - left) * length);
  const gaps = scale.gaps
    .map(({ from, to, days }) => ({
      from: axis.x(from),
      to: axis.x(to),
      label: formatGap(days, language),
    }))
    .filter(({ from, to }) => to > top && from < bottom);
  const words = gaps.map(({ from, to }) => (from + to) / 2);
  const ticks: PlacedTick[] = [];
  let free = -Infinity;
  for (const { x, label } of layOutTicks(scale, axis, language)) {
    const lines = breakTick(label, language);
    const half = (lines.length * TICK_LINE) / 2;
    if (x - half < free || x > placed.axisBottom + 1) continue;
    if (words.some((word) => Math.abs(word - x) < half + GAP_WORD)) continue;
    ticks.push({ y: x, lines });
    free = x + half + TICK_AIR;
  }
  return { ticks: ticks.filter(({ y }) => y >= top && y <= bottom), gaps };
}

/** A day above its year, and in Chinese below it, for the axis has a narrow margin. */
export function breakTick(label: string, language: Language): readonly string[] {
  if (language === "zh") return label.split(/(?<=[年月])(?=\d)/u);
  const space = label.lastIndexOf(" ");
  return /\d+ \p{L}{3} \d+$|^\p{Lu}\p{L}{2} \d+$/u.test(label)
    ? [label.slice(0, space), label.slice(space + 1)]
    : [label];
}
