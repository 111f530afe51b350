import type { TimelineEvent } from "../domain/timeline-event.ts";
import type { AppState } from "../state/app-state.ts";
import { FACETS } from "../state/filters.ts";
import { standingDay } from "../timeline/event-columns.ts";
import { createSelector } from "./create-selector.ts";
import { countChoices, findFailures, makeFacetTable } from "./facet-table.ts";
import { selectEventColumns, selectEventsInTime, selectIndex } from "./select-index.ts";
import { makeTextSearch } from "./text-search.ts";

/**
 * 1. selectFacetTable      the events in the order of time, with all they may be filtered by
 * 2. selectFailures        which filters each of them fails: bits per facet, and one for the text
 * 3. selectPasses          what becomes of each: 0 hidden, 1 shown, 2 dimmed
 * 4. selectChoiceCounts    how many events each choice of a filter would leave
 * 5. selectMatches         how many events pass all filters
 * 6. selectVisibleEvents   those on show, by the chosen clock: what passes, or all where filters only dim
 * 7. selectDimmed          ids of those on show that do not pass
 * 8. selectPlacedEvents    those on show with a place on the axis, by the chosen clock
 * 9. selectTrayEvents      those without: they wait in the tray
 */
const NO_IDS: ReadonlySet<string> = new Set(); // one object, so `===` stays true
const FAILS_TEXT = 1 << 7;

const selectFilters = (state: AppState) => state.view.filters;
const selectText = (state: AppState) => state.view.filters.text;
const selectFilterMode = (state: AppState) => state.view.filterMode;
const selectClock = (state: AppState) => state.view.clock;

export const selectFacetTable = createSelector(
  [selectIndex, selectEventsInTime],
  (index, events) => index && makeFacetTable(index, events),
);

const selectTextSearch = createSelector([selectEventsInTime], makeTextSearch);

const selectTextHits = createSelector([selectTextSearch, selectText], (search, text) =>
  text === "" ? undefined : search(text),
);

/** The table takes its time at 100 000 events; without a filter nobody has to wait for it. */
const selectAskedTable = (state: AppState) =>
  FACETS.some((facet) => state.view.filters[facet].length > 0) ? selectFacetTable(state) : undefined;

/** An empty filter means "all". Within one filter any match counts; all filters must agree. */
export const selectFailures = createSelector(
  [selectEventsInTime, selectAskedTable, selectFilters, selectTextHits],
  (events, table, filters, hits) => {
    const failures = table ? findFailures(table, filters) : new Uint8Array(events.length);
    hits?.forEach((hit, at) => {
      if (hit === 0) failures[at] = (failures[at] ?? 0) | FAILS_TEXT;
    });
    return failures;
  },
);

export const selectPasses = createSelector([selectFailures, selectFilterMode], (failures, mode): Uint8Array =>
  failures.map((failed) => (failed === 0 ? 1 : mode === "dim" ? 2 : 0)),
);

export const selectChoiceCounts = createSelector(
  [selectFacetTable, selectFailures],
  (table, failures) => table && countChoices(table, failures),
);

export const selectMatches = createSelector([selectFailures], (failures) =>
  failures.reduce((count, failed) => count + Number(failed === 0), 0),
);

/** By the clock of telling: the untold last; of one day, in the order in which they happened. */
const selectOrder = createSelector([selectEventColumns, selectClock], ({ count, said }, clock) => {
  const order = new Uint32Array(count).map((_, at) => at);
  const day = (at: number) => (Number.isNaN(said[at]) ? Number.MAX_VALUE : (said[at] ?? 0));
  return clock === "happened" ? order : order.toSorted((a, b) => day(a) - day(b) || a - b);
});

export const selectDimmed = createSelector(
  [selectEventsInTime, selectPasses],
  (events, passes): ReadonlySet<string> =>
    passes.includes(2) ? new Set(events.filter((_, at) => passes[at] === 2).map(({ id }) => id)) : NO_IDS,
);

/** Those on show of which one says, by place, whether they are wanted, in the order of the chosen clock. */
const pick = (
  events: readonly TimelineEvent[],
  passes: Uint8Array,
  order: Uint32Array,
  isWanted: (at: number) => boolean,
): readonly TimelineEvent[] => {
  const picked: TimelineEvent[] = [];
  for (const at of order) {
    const event = events[at];
    if (event && passes[at] !== 0 && isWanted(at)) picked.push(event);
  }
  return picked;
};

/** Whether the chosen clock can place an event, by place. */
const selectIsPlaced = createSelector(
  [selectEventColumns, selectClock],
  (columns, clock) => (at: number) => !Number.isNaN(standingDay(columns, at, clock)),
);

export const selectVisibleEvents = createSelector(
  [selectEventsInTime, selectPasses, selectOrder],
  (events, passes, order) => pick(events, passes, order, () => true),
);

export const selectPlacedEvents = createSelector(
  [selectEventsInTime, selectPasses, selectOrder, selectIsPlaced],
  pick,
);

export const selectTrayEvents = createSelector(
  [selectEventsInTime, selectPasses, selectOrder, selectIsPlaced],
  (events, passes, order, isPlaced) => pick(events, passes, order, (at) => !isPlaced(at)),
);

/** Whether any text dates it, whatever the clock. */
export const hasPlaceInTime = ({ dating }: TimelineEvent): boolean =>
  dating.earliest !== undefined || dating.latest !== undefined;
