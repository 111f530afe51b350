import type { TimelineEvent } from "../domain/timeline-event.ts";
import { sortByDay } from "./sort-by-day.ts";

/** The day an event is ordered by; behind all others where no text dates it. */
export const firstDay = ({ dating }: TimelineEvent): number => dating.earliest ?? dating.latest ?? Infinity;

/** By number first, because comparing words is slow; words decide only among events of one day. */
export function sortByTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const days = new Float64Array(events.length);
  const order = new Uint32Array(events.length);
  events.forEach((event, index) => {
    days[index] = firstDay(event);
    order[index] = index;
  });
  sortByDay(order, days);
  const sorted: TimelineEvent[] = [];
  for (const index of order) {
    const event = events[index];
    if (event) sorted.push(event);
  }
  for (let start = 0; start < sorted.length;) {
    const day = days[order[start] ?? 0];
    let end = start + 1;
    while (end < sorted.length && days[order[end] ?? 0] === day) end += 1;
    sortDay(sorted, start, end);
    start = end;
  }
  return sorted;
}

/** A run of events of one day; mostly there are one or two of them. */
function sortDay(sorted: TimelineEvent[], start: number, end: number): void {
  const [first, second] = [sorted[start], sorted[start + 1]];
  if (end - start < 2 || !first || !second) return;
  if (end - start === 2) {
    if (compareWithinDay(second, first) >= 0) return;
    sorted[start] = second;
    sorted[start + 1] = first;
    return;
  }
  const day = sorted.slice(start, end).toSorted(compareWithinDay);
  day.forEach((event, index) => (sorted[start + index] = event));
}

/**
 * What ends before what stays open; a whole before its parts, an occasion before what was said in its
 * course; those as narrated; then by id.
 */
function compareWithinDay(a: TimelineEvent, b: TimelineEvent): number {
  return (
    Number(a.dating.latest === undefined) - Number(b.dating.latest === undefined) ||
    compare(headOf(a) ?? a.id, headOf(b) ?? b.id) ||
    Number(headOf(a) !== undefined) - Number(headOf(b) !== undefined) ||
    compare(a.order ?? 0, b.order ?? 0) ||
    compareInText(a, b) ||
    compare(a.id, b.id)
  );
}

const headOf = ({ partOf, saidIn }: TimelineEvent): string | undefined => partOf ?? saidIn;

/** By the first words that justify them, where these stand in one text. */
function compareInText({ passages: [a] }: TimelineEvent, { passages: [b] }: TimelineEvent): number {
  return a && b && a.sourceId === b.sourceId ? compare(a.start, b.start) : 0;
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
