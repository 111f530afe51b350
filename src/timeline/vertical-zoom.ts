import { deepestZoom } from "./axis-pixels.ts";
import type { VerticalIndex } from "./vertical-index.ts";
import { SHORTEST_AXIS } from "./vertical-labels.ts";
import { placeSections, positionAt, yOf } from "./vertical-places.ts";
import type { AxisWindow } from "./axis-window.ts";

/** An event takes about so much of a lane, in CSS pixels. */
const PER_EVENT = 58;
/** A page opens no longer than so many windows. */
const MOST_VIEWS = 4;
/** Browsers lay out nothing longer. */
const LONGEST = 12_000_000;
/** A day may become so many windows long: one day may hold dozens of events. */
const VIEWS_PER_DAY = 4;

/** Episodes are laid out to be read day by day: a day is about as high, where that makes no giant of the page. */
const DAY = 84;

export type AxisLengths = { readonly shortest: number; readonly longest: number };

/** Between which lengths an axis may be zoomed; it opens at the shortest, where most labels have room. */
export function axisLengths({ question, sections, most }: VerticalIndex, viewHeight: number): AxisLengths {
  const shown = sections.reduce((sum, { from, to }) => sum + to - from, 0) || 1;
  const deepest = deepestZoom(question.scale);
  const wanted = Math.min(most * PER_EVENT, viewHeight * MOST_VIEWS) / shown;
  const days = question.scale.type === "day-zero" ? Math.min(deepest * DAY, wanted * 4) : 0;
  const shortest = Math.max(SHORTEST_AXIS, viewHeight / shown, wanted, days);
  const longest = Math.min(LONGEST / shown, deepest * viewHeight * VIEWS_PER_DAY);
  return { shortest, longest: Math.max(shortest, longest) };
}

/** A place on the page that is to stay where it is while everything around it grows or shrinks. */
export type PlaceInTime = { readonly section: number; readonly position: number };

export function placeInTime(index: VerticalIndex, length: number, y: number): PlaceInTime {
  const placed = placeSections(index, length);
  const found = placed.findIndex(({ bottom }) => y < bottom);
  const section = found === -1 ? placed.length - 1 : found;
  const own = placed[section];
  return { section: Math.max(0, section), position: own ? positionAt(own, length, y) : 0 };
}

export function yInTime(index: VerticalIndex, length: number, { section, position }: PlaceInTime): number {
  const placed = placeSections(index, length);
  const own = placed[Math.min(section, placed.length - 1)];
  return own ? yOf(own, length, Math.min(own.section.to, Math.max(own.section.from, position))) : 0;
}

export const contentHeight = (index: VerticalIndex, length: number): number =>
  placeSections(index, length).at(-1)?.bottom ?? 0;

/** What of the axis a view shows that begins at a place; as wide as its zoom, also at the ends. */
export function windowFrom({ position }: PlaceInTime, length: number, viewHeight: number): AxisWindow {
  const width = Math.min(1, viewHeight / length);
  const left = Math.min(1 - width, Math.max(0, position));
  return { left, right: left + width };
}
