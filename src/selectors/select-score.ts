import { standingDay } from "../timeline/event-columns.ts";
import { firstDays, makeScale } from "../timeline/lay-out-score.ts";
import type { AppState } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import { selectEventColumns, selectIndex } from "./select-index.ts";

/**
 * 1. selectTimeScale   days to positions, for all events of the corpus and the chosen scale
 * 2. selectFirstDays   the day each event begins, by id
 * 3. selectChosenDay   the day the chosen event stands at, by the chosen clock
 */
const selectScaleType = (state: AppState) => state.view.scale;

export const selectTimeScale = createSelector([selectIndex, selectScaleType], (index, type) =>
  makeScale(
    type === "calendar" ? "calendar" : "gaps-collapsed",
    index?.corpus.events ?? [],
    (index?.corpus.sources ?? []).map(({ id, publication }) => ({ id, day: publication.earliest })),
  ),
);

export const selectFirstDays = createSelector([selectIndex], (index) =>
  firstDays(index?.corpus.events ?? []),
);

const selectChosenId = ({ view: { selection } }: AppState) =>
  selection.type === "event" ? selection.id : undefined;
const selectClock = (state: AppState) => state.view.clock;

export const selectPlaceOf = createSelector(
  [selectEventColumns],
  ({ count, words }): ReadonlyMap<string, number> =>
    new Map(Array.from({ length: count }, (_, at) => [words.id(at), at])),
);

export const selectChosenDay = createSelector(
  [selectEventColumns, selectPlaceOf, selectChosenId, selectClock],
  (columns, places, id, clock) => {
    const at = id === undefined ? undefined : places.get(id);
    const day = at === undefined ? NaN : standingDay(columns, at, clock);
    return Number.isNaN(day) ? undefined : day;
  },
);
