import { firstDays, makeScale } from "../timeline/lay-out-score.ts";
import type { AppState } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import { selectIndex } from "./select-index.ts";

/**
 * 1. selectTimeScale   days to positions, for all events of the corpus and the chosen scale
 * 2. selectFirstDays   the day each event begins, by id
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
