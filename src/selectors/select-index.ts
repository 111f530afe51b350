import { formatDate } from "../domain/format-date.ts";
import { laneOf } from "../domain/lane.ts";
import type { Language } from "../domain/language.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import type { EventColumns } from "../timeline/event-columns.ts";
import { makeColumns } from "../timeline/make-columns.ts";
import { createSelector } from "./create-selector.ts";
import { indexCorpus } from "./corpus-index.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { AppState } from "../state/app-state.ts";

/**
 * 1. selectIndex          the open corpus by id and by place, or undefined while there is none
 * 2. selectEventColumns   all its events as columns, in the order of time
 * 3. selectEventsInTime   the same events, `at` for `at`
 */
const selectCorpus = (state: AppState) => (state.corpus.phase === "ready" ? state.corpus.corpus : undefined);

export const selectIndex = createSelector(
  [selectCorpus],
  (corpus): CorpusIndex | undefined => corpus && indexCorpus(corpus),
);

export const selectEventColumns = createSelector([selectIndex], (index): EventColumns => {
  const { events = [], sources = [], themes = [], lanes = [] } = index?.corpus ?? {};
  const themesOf = ({ id }: TimelineEvent) => index?.themesOfEvent.get(id) ?? NO_THEMES;
  const themePlaces = new Map(themes.map(({ id }, place) => [id, place]));
  return makeColumns(events, {
    issued: new Map(
      sources.flatMap(({ id, publication: { earliest } }) =>
        earliest === undefined ? [] : [[id, earliest]],
      ),
    ),
    laneOf: (event) => laneOf(event, lanes, themesOf),
    themesOf: (event) => Array.from(themesOf(event), (theme) => themePlaces.get(theme) ?? 0),
    dateOf,
    toldOf: (event, language) => (index ? toldOf(event, index, language) : ""),
  });
});

export const selectEventsInTime = createSelector(
  [selectIndex, selectEventColumns],
  (index, { count, words }): readonly TimelineEvent[] => {
    const events: TimelineEvent[] = [];
    for (let at = 0; at < count; at += 1) {
      const event = index?.events.get(words.id(at));
      if (event) events.push(event);
    }
    return events;
  },
);

const NO_THEMES: ReadonlySet<string> = new Set();

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
