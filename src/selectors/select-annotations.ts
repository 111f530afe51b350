import type { Annotation } from "../cite/annotation.ts";
import type { AppState } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import { selectVisibleEvents } from "./select-corpus.ts";
import { selectIndex } from "./select-index.ts";

/**
 * 1. selectAnnotations   what is on show, as annotations: the passages of the visible events, and the places
 *                        of the formulas that the filters leave
 */
const selectThemes = (state: AppState) => state.view.filters.themes;
const selectSources = (state: AppState) => state.view.filters.sources;

export const selectAnnotations = createSelector(
  [selectIndex, selectVisibleEvents, selectThemes, selectSources],
  (index, events, themes, sources): readonly Annotation[] => {
    if (!index) return [];
    const isIn = (sourceId: string) => sources.length === 0 || sources.includes(sourceId);
    const evidence = events.flatMap(({ id, title, dating, passages }) =>
      passages
        .filter(({ sourceId }) => isIn(sourceId))
        .map((passage): Annotation => ({
          type: "event",
          id,
          label: title,
          passage,
          ...(dating.edtf !== undefined && { date: dating.edtf }),
        })),
    );
    const formulas = index.corpus.occurrences.flatMap(({ themeId, passage }): readonly Annotation[] => {
      const theme = index.themes.get(themeId);
      const isShown = (themes.length === 0 || themes.includes(themeId)) && isIn(passage.sourceId);
      return theme && isShown ? [{ type: "theme", id: themeId, label: theme.label, passage }] : [];
    });
    return [...evidence, ...formulas];
  },
);
