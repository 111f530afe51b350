import type { AppState } from "../state/app-state.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { createSelector } from "./create-selector.ts";
import { indexCorpus } from "./corpus-index.ts";
import type { CorpusIndex } from "./corpus-index.ts";

/**
 * 1. selectIndex           the open corpus by id and by place, or undefined while there is none
 * 2. selectVisibleEvents   its events that pass the filters, in the order of when they happened
 * 3. selectPlacedEvents    those with a place on the axis
 * 4. selectTrayEvents      those without: they wait in the tray
 */
const NONE: readonly TimelineEvent[] = []; // one object, so `===` stays true

const selectCorpus = (state: AppState) => (state.corpus.phase === "ready" ? state.corpus.corpus : undefined);
const selectFilters = (state: AppState) => state.view.filters;

export const selectIndex = createSelector(
  [selectCorpus],
  (corpus): CorpusIndex | undefined => corpus && indexCorpus(corpus),
);

/** An empty filter means "all". Within one filter any match counts; all filters must agree. */
export const selectVisibleEvents = createSelector([selectIndex, selectFilters], (index, filters) => {
  if (!index) return NONE;
  const passes = (event: TimelineEvent) =>
    (filters.kinds.length === 0 || filters.kinds.includes(event.kind)) &&
    (filters.sources.length === 0 || event.reportedIn.some((id) => filters.sources.includes(id))) &&
    (filters.themes.length === 0 || filters.themes.some((id) => index.themesOfEvent.get(event.id)?.has(id)));
  return index.corpus.events.filter(passes).toSorted(byTime);
});

export const selectPlacedEvents = createSelector([selectVisibleEvents], (events) =>
  events.filter(hasPlaceInTime),
);

export const selectTrayEvents = createSelector([selectVisibleEvents], (events) =>
  events.filter((event) => !hasPlaceInTime(event)),
);

export const hasPlaceInTime = (event: TimelineEvent): boolean =>
  event.dating.earliest !== undefined || event.dating.latest !== undefined;

/** The day an event is sorted and first drawn by: its earliest, or the bound it lies before. */
export const firstDay = (event: TimelineEvent): number =>
  event.dating.earliest ?? event.dating.latest ?? Infinity;

/** Earlier first, what ends before what stays open; a whole before its parts; parts in their narrated order; then by id, so that the order is total. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(firstDay(a), firstDay(b)) ||
    Number(isOpen(a)) - Number(isOpen(b)) ||
    compare(a.partOf ?? a.id, b.partOf ?? b.id) ||
    Number(a.partOf !== undefined) - Number(b.partOf !== undefined) ||
    compare(a.order ?? 0, b.order ?? 0) ||
    compare(a.id, b.id)
  );
}

const isOpen = ({ dating }: TimelineEvent): boolean => dating.latest === undefined;

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
