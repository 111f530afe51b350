import { buildScale } from "../timeline/build-scale.ts";
import { episodeBands } from "../timeline/episode-bands.ts";
import { dayOnAxis } from "../timeline/order-events.ts";
import { NO_BAND, ONE_BAND, laneBands } from "../timeline/score-bands.ts";
import type { BandPlan } from "../timeline/score-bands.ts";
import type { AppState } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import { selectPasses } from "./select-corpus.ts";
import { selectEventColumns, selectIndex, selectPlaceOf } from "./select-index.ts";

/**
 * 1. selectBandPlan    the author's lanes, or the episodes that are laid on day 0; else one band
 * 2. selectTimeScale   days to positions, for all events of the corpus and the chosen scale
 * 3. selectOffAxis     how many events on show the scale leaves out: those of no episode, on day 0
 * 4. selectAxisDayOf   the day an event stands at on the axis, by its id
 */
const selectScaleType = (state: AppState) => state.view.scale;
const selectClock = (state: AppState) => state.view.clock;
const selectLanguage = (state: AppState) => state.view.language;

export const selectBandPlan = createSelector(
  [selectIndex, selectEventColumns, selectScaleType, selectClock, selectLanguage],
  (index, columns, type, clock, language): BandPlan => {
    if (type === "day-zero") return episodeBands(columns, clock, language);
    const { bands = false, lanes = [] } = index?.corpus ?? {};
    return bands
      ? laneBands(
          columns,
          lanes.map(({ id, label }) => ({ id, label: label[language] })),
        )
      : ONE_BAND;
  },
);

/** The language names the bands and moves nothing: a scale is not made anew for it. */
const selectOrigins = createSelector(
  [selectEventColumns, selectScaleType, selectClock],
  (columns, type, clock) => (type === "day-zero" ? episodeBands(columns, clock, "en") : ONE_BAND),
);

export const selectTimeScale = createSelector(
  [selectIndex, selectEventColumns, selectScaleType, selectClock, selectOrigins],
  (index, columns, type, clock, plan) =>
    buildScale({
      type,
      columns,
      clock,
      plan,
      documents: (index?.corpus.sources ?? []).flatMap(({ publication }) => publication.earliest ?? []),
    }),
);

export const selectOffAxis = createSelector(
  [selectEventColumns, selectPasses, selectClock, selectBandPlan],
  (columns, passes, clock, { bandOf }) => {
    let count = 0;
    if (!bandOf) return count;
    for (let at = 0; at < columns.count; at += 1) {
      const isPlaced = !Number.isNaN(dayOnAxis({ columns, clock }, at));
      if (bandOf[at] === NO_BAND && isPlaced && passes[at] !== 0) count += 1;
    }
    return count;
  },
);

export const selectAxisDayOf = createSelector(
  [selectEventColumns, selectPlaceOf, selectClock, selectBandPlan],
  (columns, places, clock, plan) =>
    (id: string): number | undefined => {
      const at = places.get(id);
      if (at === undefined) return undefined;
      const day = dayOnAxis({ columns, clock }, at) - (plan.bands[plan.bandOf?.[at] ?? 0]?.origin ?? NaN);
      return Number.isNaN(day) ? undefined : day;
    },
);
