import type { DayNumber } from "../domain/calendar-day.ts";
import { DATE_BASES } from "../domain/dating.ts";
import type { Language } from "../domain/language.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { readEdges } from "./edtf-edges.ts";
import type { EventColumns } from "./event-columns.ts";
import { firstDay, sortByTime } from "./sort-by-time.ts";
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
  return columnsInTime(sorted, placesById(sorted), context);
}

export function placesById(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  events.forEach(({ id }, at) => places.set(id, at));
  return places;
}

/** The same for events that are in the order of time, so that `at` is the place of an event among them. */
export function columnsInTime(
  sorted: readonly TimelineEvent[],
  placeOf: ReadonlyMap<string, number>,
  context: ColumnsContext,
): EventColumns {
  const count = sorted.length;
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
