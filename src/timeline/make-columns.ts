import type { DayNumber } from "../domain/calendar-day.ts";
import { DATE_BASES } from "../domain/dating.ts";
import type { Language } from "../domain/language.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { readEdges } from "./edtf-edges.ts";
import type { EventColumns } from "./event-columns.ts";
import type { Extent } from "./time-scale.ts";

/** What an event does not say of itself. */
export type ColumnsContext = {
  /** The day each dated source came out, by its id. */
  readonly issued: ReadonlyMap<string, DayNumber>;
  /** Index of its lane; all share lane 0 where this is not given. */
  readonly laneOf?: (event: TimelineEvent) => number;
  /** Indices of its themes. */
  readonly themesOf?: (event: TimelineEvent) => readonly number[];
  /** Its date in a few words; its EDTF value where this is not given. */
  readonly dateOf?: (event: TimelineEvent, language: Language) => string;
  /** The day on which it was told, in a few words; not told where this is not given. */
  readonly toldOf?: (event: TimelineEvent, language: Language) => string;
};

/** Events in any order to columns in the order of time. Takes all of a corpus: filters come later. */
export function makeColumns(events: readonly TimelineEvent[], context: ColumnsContext): EventColumns {
  const sorted = sortByTime(events);
  const count = sorted.length;
  const placeOf = new Map<string, number>();
  sorted.forEach(({ id }, at) => placeOf.set(id, at));
  const find = (id: string | undefined): number => (id === undefined ? -1 : (placeOf.get(id) ?? -1));
  const columns = {
    count,
    earliest: new Float64Array(count),
    latest: new Float64Array(count),
    said: new Float64Array(count),
    lane: new Uint8Array(count),
    kind: new Uint8Array(count),
    basis: new Uint8Array(count),
    status: new Uint8Array(count),
    importance: new Uint8Array(count),
    edges: new Uint8Array(count),
    partOf: new Int32Array(count),
    toldIn: new Int32Array(count),
    reports: findReports(sorted),
    ...listThemes(sorted, context),
  };
  const candidates = new Map<number, readonly Extent[]>();
  // One plain loop: `from` with a function takes several times as long.
  sorted.forEach((event, at) => {
    const { dating } = event;
    const { earliest = -Infinity, latest = Infinity } = dating;
    columns.earliest[at] = earliest;
    columns.latest[at] = Math.max(earliest, latest);
    columns.partOf[at] = find(event.partOf);
    const toldIn = find(event.saidIn);
    columns.toldIn[at] = toldIn;
    columns.said[at] = dayTold(event, toldIn === -1 ? undefined : sorted[toldIn], context);
    columns.lane[at] = context.laneOf?.(event) ?? 0;
    columns.kind[at] = EVENT_KINDS.indexOf(event.kind);
    columns.basis[at] = DATE_BASES.indexOf(dating.basis);
    columns.status[at] = EVENT_STATUSES.indexOf(event.status);
    columns.importance[at] = event.importance;
    if (dating.edtf === undefined) return;
    const read = readEdges(dating.edtf);
    columns.edges[at] = read.edges;
    if (read.candidates.length > 1) candidates.set(at, read.candidates);
  });
  const words = {
    id: (at: number) => sorted[at]?.id ?? "",
    title: (at: number, language: Language) => sorted[at]?.title[language] ?? "",
    shortTitle: (at: number, language: Language) => sorted[at]?.shortTitle[language] ?? "",
    date: (at: number, language: Language) => {
      const event = sorted[at];
      return event ? (context.dateOf?.(event, language) ?? event.dating.edtf ?? "") : "";
    },
  };
  const { toldOf } = context;
  const told = (at: number, language: Language) => {
    const event = sorted[at];
    return event && toldOf ? toldOf(event, language) : "";
  };
  return { ...columns, candidates, words: { ...words, ...(toldOf && { told }) } };
}

const firstDay = ({ dating }: TimelineEvent): number => dating.earliest ?? dating.latest ?? Infinity;

function dayTold(
  event: TimelineEvent,
  occasion: TimelineEvent | undefined,
  { issued }: ColumnsContext,
): number {
  const told = occasion && firstDay(occasion);
  if (told !== undefined && told < Infinity) return told;
  let first = Infinity;
  for (const id of event.reportedIn) first = Math.min(first, issued.get(id) ?? Infinity);
  return first < Infinity ? first : NaN;
}

/** By number first, because comparing words is slow; words decide only among events of one day. */
function sortByTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const days = new Float64Array(events.length);
  const order = new Uint32Array(events.length);
  for (const [index, event] of events.entries()) {
    days[index] = firstDay(event);
    order[index] = index;
  }
  const isSorted = days.every((day, index) => index === 0 || (days[index - 1] ?? 0) <= day);
  if (!isSorted) order.sort((a, b) => compare(days[a] ?? 0, days[b] ?? 0) || a - b);
  const sorted = Array.from(order, (index) => events[index]).filter((event) => event !== undefined);
  for (let start = 0; start < sorted.length;) {
    const day = days[order[start] ?? 0];
    let end = start + 1;
    while (end < sorted.length && days[order[end] ?? 0] === day) end += 1;
    if (end - start > 1) {
      sorted
        .slice(start, end)
        .toSorted(compareWithinDay)
        .forEach((event, index) => (sorted[start + index] = event));
    }
    start = end;
  }
  return sorted;
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

/**
 * From every publication to the wholes that its text reports. What was told in the course of
 * another event is reported with that one; what only lies behind the report is not its matter.
 */
function findReports(sorted: readonly TimelineEvent[]): ReadonlyMap<number, readonly number[]> {
  const publicationOf = new Map<string, number>();
  sorted.forEach(({ publishes }, at) => {
    if (publishes !== undefined) publicationOf.set(publishes, at);
  });
  const reports = new Map<number, number[]>();
  sorted.forEach((event, at) => {
    const isTold = event.partOf !== undefined || event.saidIn !== undefined;
    if (isTold || event.publishes !== undefined || event.kind === "background") return;
    for (const source of event.reportedIn) {
      const publication = publicationOf.get(source);
      if (publication === undefined) continue;
      const wholes = reports.get(publication);
      if (wholes) wholes.push(at);
      else reports.set(publication, [at]);
    }
  });
  return reports;
}

function listThemes(
  sorted: readonly TimelineEvent[],
  { themesOf }: ColumnsContext,
): Pick<EventColumns, "themeStart" | "themes"> {
  const themeStart = new Uint32Array(sorted.length + 1);
  const themes: number[] = [];
  sorted.forEach((event, at) => {
    for (const theme of themesOf?.(event) ?? []) themes.push(theme);
    themeStart[at + 1] = themes.length;
  });
  return { themeStart, themes: Uint16Array.from(themes) };
}
