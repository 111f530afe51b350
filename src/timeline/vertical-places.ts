import type { VerticalIndex, VerticalSection } from "./vertical-index.ts";

/** Above the first day and below the last of a section, so that words at either end have room. */
export const AIR_ABOVE = 18;
export const AIR_BELOW = 46;
/** For the name of an episode. */
export const SECTION_HEAD = 44;

/** A section with its place, in CSS pixels from the top of the score; the axis is `length` pixels from 0 to 1. */
export type PlacedSection = {
  readonly section: VerticalSection;
  readonly top: number;
  /** Where its axis begins. */
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly bottom: number;
};

/** One under the other. Only a section that has neighbours is named. */
export function placeSections(
  { sections }: VerticalIndex,
  length: number,
  start = 0,
): readonly PlacedSection[] {
  const head = sections.length > 1 ? SECTION_HEAD : 0;
  let top = start;
  return sections.map((section) => {
    const axisTop = top + head + AIR_ABOVE;
    const axisBottom = axisTop + (section.to - section.from) * length;
    const placed = { section, top, axisTop, axisBottom, bottom: axisBottom + AIR_BELOW };
    top = placed.bottom;
    return placed;
  });
}

export const yOf = ({ section, axisTop }: PlacedSection, length: number, position: number): number =>
  axisTop + (position - section.from) * length;

/** The position at a height, within the section. */
export function positionAt({ section, axisTop }: PlacedSection, length: number, y: number): number {
  return Math.min(section.to, Math.max(section.from, section.from + (y - axisTop) / length));
}
