import { scaleLinear } from "d3";
import type { DayNumber } from "../domain/calendar-day.ts";
import { hull } from "./time-scale.ts";
import type { Extent, Stretch, TimeScale } from "./time-scale.ts";

/** Gaps shorter than this share of the whole are left at their true length. */
const SHORTEST_GAP_SHARE = 1 / 40;
const SHORTEST_GAP_DAYS = 45;
/** Widths, in units of a stretch of no length that holds a document. */
const GAP_WIDTH = 0.34;
const WIDTH_WITHOUT_DOCUMENT = 0.36;
const GROWTH_PER_ROOT_DAY = 0.04;
/** What a document's column needs to its right, for the wordings written there. */
const DOCUMENT_ROOM = 1.9;
/**
 * Collapses what is empty between the extents. A stretch is as wide as the square root of
 * its length asks for, so that two days of a meeting can be read beside two months; a gap is
 * as wide as the documents on its sides need, so that their columns stand about evenly.
 * `documents` are the days on which a document was issued.
 */
export function collapsedScale(extents: readonly Extent[], documents: readonly DayNumber[]): TimeScale {
  const stretches = withRoomAtTheEnd(mergeExtents(extents), documents);
  const days: number[] = [];
  const places: number[] = [];
  let place = 0;
  stretches.forEach((stretch, at) => {
    const before = stretches[at - 1];
    if (before) place += gapWidth(before, stretch, documents);
    days.push(stretch.from, stretch.to);
    places.push(place, place + widthOf(stretch, documents));
    place += widthOf(stretch, documents);
  });
  const scale = scaleLinear(
    days,
    places.map((value) => value / place),
  );
  return {
    type: "gaps-collapsed",
    position: (day) => scale(day),
    day: (position) => scale.invert(position),
    from: days[0] ?? 0,
    to: days.at(-1) ?? 1,
    stretches,
    gaps: stretches.slice(1).map((stretch, at) => {
      const before = stretches[at] ?? stretch;
      return {
        from: before.to,
        to: stretch.from,
        days: Math.round(stretch.holds.from - before.holds.to),
      };
    }),
  };
}

/** Width is proportional to what a stretch holds, so air added at its end does not change its scale. */
function widthOf(stretch: Stretch, documents: readonly DayNumber[]): number {
  const held = stretch.holds.to - stretch.holds.from;
  const base = documents.some((day) => isWithin(day, stretch)) ? 1 : WIDTH_WITHOUT_DOCUMENT;
  return (base * (1 + GROWTH_PER_ROOT_DAY * Math.sqrt(held)) * (stretch.to - stretch.from)) / held;
}

function gapWidth(before: Stretch, after: Stretch, documents: readonly DayNumber[]): number {
  const last = documents.filter((day) => isWithin(day, before)).toSorted((a, b) => b - a)[0];
  if (last === undefined) return GAP_WIDTH;
  const next = documents.filter((day) => isWithin(day, after)).toSorted((a, b) => a - b)[0] ?? after.to;
  const tail = ((before.to - last) / (before.to - before.from)) * widthOf(before, documents);
  const lead = ((next - after.from) / (after.to - after.from)) * widthOf(after, documents);
  return Math.max(GAP_WIDTH, DOCUMENT_ROOM - tail - lead);
}

/** After the last document the axis runs on, as far as its wordings need. */
function withRoomAtTheEnd(
  stretches: readonly Stretch[],
  documents: readonly DayNumber[],
): readonly Stretch[] {
  const last = stretches.at(-1);
  const day = last && documents.filter((candidate) => isWithin(candidate, last)).toSorted((a, b) => b - a)[0];
  if (!last || day === undefined) return stretches;
  const widthPerDay = widthOf(last, documents) / (last.to - last.from);
  const to = Math.max(last.to, day + DOCUMENT_ROOM / widthPerDay);
  return [...stretches.slice(0, -1), { ...last, to }];
}

const isWithin = (day: DayNumber, { from, to }: Extent): boolean => from <= day && day < to;

/** Extents that touch, or lie closer than a gap worth collapsing, become one stretch. */
function mergeExtents(extents: readonly Extent[]): readonly Stretch[] {
  const whole = hull(extents);
  const shortestGap = Math.max(SHORTEST_GAP_DAYS, (whole.to - whole.from) * SHORTEST_GAP_SHARE);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from - last.to < shortestGap) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  if (merged.length === 0) merged.push({ from: whole.from, to: whole.to });
  return merged.map((holds) => {
    const air = Math.min(shortestGap / 3, Math.max(0.4, (holds.to - holds.from) * 0.08));
    return { from: holds.from - air, to: holds.to + air, holds };
  });
}
