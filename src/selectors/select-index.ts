import { formatDate } from "../domain/format-date.ts";
import { laneFinder } from "../domain/lane.ts";
import type { Language } from "../domain/language.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import type { EventColumns } from "../timeline/event-columns.ts";
import { columnsInTime, placesById } from "../timeline/make-columns.ts";
import { sortByTime } from "../timeline/sort-by-time.ts";
import { createSelector } from "./create-selector.ts";
import { indexCorpus } from "./corpus-index.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { AppState } from "../state/app-state.ts";

/**
 * 1. selectIndex          the open corpus by id and by place, or undefined while there is none
 * 2. selectEventsInTime   all its events in the order of time
 * 3. selectPlaceOf        their places in it, by id
 * 4. selectEventColumns   the same events as columns, `at` for `at`
 */
const selectCorpus = (state: AppState) => (state.corpus.phase === "ready" ? state.corpus.corpus : undefined);

export const selectIndex = createSelector(
  [selectCorpus],
  (corpus): CorpusIndex | undefined => corpus && indexCorpus(corpus),
);

export const selectEventsInTime = createSelector([selectCorpus], (corpus) =>
  sortByTime(corpus?.events ?? []),
);

export const selectPlaceOf = createSelector([selectEventsInTime], placesById);

export const selectEventColumns = createSelector(
  [selectIndex, selectEventsInTime, selectPlaceOf],
  (index, events, placeOf): EventColumns => {
    const { sources = [], themes = [], lanes = [] } = index?.corpus ?? {};
    const themesOf = ({ id }: TimelineEvent) => index?.themesOfEvent.get(id) ?? NO_THEMES;
    const places = new Map(themes.map(({ id }, place) => [id, place]));
    return columnsInTime(events, placeOf, {
      issued: new Map(
        sources.flatMap(({ id, publication: { earliest } }) =>
          earliest === undefined ? [] : [[id, earliest]],
        ),
      ),
      laneOf: laneFinder(lanes, themesOf),
      themesOf: (event) => {
        const own = themesOf(event);
        return own.size === 0 ? NOWHERE : Array.from(own, (theme) => places.get(theme) ?? 0);
      },
      dateOf,
      toldOf: (event, language) => (index ? toldOf(event, index, language) : ""),
    });
  },
);

const NO_THEMES: ReadonlySet<string> = new Set();
const NOWHERE: readonly number[] = [];

/** The date of its occasion, or that of the first dated text that tells of it. */
function toldOf(event: TimelineEvent, { events, sources }: CorpusIndex, language: Language): string {
  const occasion = event.saidIn === undefined ? undefined : events.get(event.saidIn);
  if (occasion?.dating.edtf !== undefined) return dateOf(occasion, language);
  const publications = event.reportedIn.flatMap((id) => sources.get(id)?.publication ?? []);
  const [first] = publications
    .filter(({ earliest }) => earliest !== undefined)
    .toSorted((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0));
  return first?.edtf === undefined ? "" : formatDate(first.edtf, language, "short", first.partOfDay);
}

const dateOf = ({ dating: { edtf, partOfDay } }: TimelineEvent, language: Language): string =>
  edtf === undefined ? "" : formatDate(edtf, language, "short", partOfDay);
