import type { DayNumber } from "../domain/calendar-day.ts";
import type { SourceDocument, Witness } from "../domain/source-document.ts";
import type { Theme } from "../domain/theme.ts";
import { countWordings, ratePerThousand } from "../themes/count-occurrences.ts";
import type { WordingCount } from "../themes/count-occurrences.ts";
import { unreachable } from "../base/assert.ts";
import { groupBy } from "../base/group-by.ts";
import type { AppState, ThreadOrder } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { selectIndex } from "./select-index.ts";
import { inOrderOfIssue } from "./select-reader.ts";

/**
 * 1. selectColumns   the sources in the order of their publication; the undated ones last
 * 2. selectThreads   one per theme on show, with a cell per column, in the chosen order
 */
export type Column = { readonly source: SourceDocument; readonly day: DayNumber | undefined };

/** How one text version words a theme. `count` is of core occurrences; 0 is an absence, and is shown. */
export type Reading = {
  readonly witness: Witness;
  readonly count: number;
  readonly tokens: number;
  /** Per 1 000 words or characters. */
  readonly rate: number;
  readonly wordings: readonly WordingCount[];
};

export type Cell = { readonly source: SourceDocument; readonly readings: readonly Reading[] };
export type Thread = {
  readonly theme: Theme;
  /** Fails a filter that dims instead of hiding. */
  readonly isDim: boolean;
  readonly familyRank: number;
  /** Place within its family, whatever is filtered: it gives the outline of its beads. */
  readonly placeInFamily: number;
  readonly cells: readonly Cell[];
  readonly count: number;
};

const selectSources = (state: AppState) => state.view.filters.sources;
const selectThemes = (state: AppState) => state.view.filters.themes;
const selectFilterMode = (state: AppState) => state.view.filterMode;
const selectThreadOrder = (state: AppState) => state.view.threadOrder;

export const selectColumns = createSelector(
  [selectIndex, selectSources, selectFilterMode],
  (index, sources, mode) =>
    inOrderOfIssue(index?.corpus.sources ?? [])
      .filter(({ id }) => sources.length === 0 || mode === "dim" || sources.includes(id))
      .map((source): Column => ({ source, day: source.publication.earliest })),
);

const selectPlacesInFamily = createSelector([selectIndex], (index): ReadonlyMap<string, number> => {
  const families = groupBy(index?.corpus.themes ?? [], ({ familyId }) => familyId);
  return new Map([...families.values()].flatMap((themes) => themes.map(({ id }, place) => [id, place])));
});

export const selectThreads = createSelector(
  [selectIndex, selectColumns, selectThemes, selectFilterMode, selectThreadOrder, selectPlacesInFamily],
  (index, columns, themes, mode, order, places): readonly Thread[] =>
    (index?.corpus.themes ?? [])
      .map((theme) => ({ theme, isDim: themes.length > 0 && !themes.includes(theme.id) }))
      .filter(({ isDim }) => mode === "dim" || !isDim)
      .map(({ theme, isDim }) => {
        const cells = columns.map(({ source }) => ({ source, readings: readTheme(index, theme.id, source) }));
        return {
          theme,
          isDim,
          familyRank: index?.familyRank.get(theme.familyId) ?? 1,
          placeInFamily: places.get(theme.id) ?? 0,
          cells,
          count: cells.reduce((sum, cell) => sum + headReading(cell).count, 0),
        };
      })
      .toSorted((a, b) => compareThreads(a, b, order)),
);

/** Sorting is stable: what is equal stays in the order of the families. */
function compareThreads(a: Thread, b: Thread, order: ThreadOrder): number {
  switch (order) {
    case "family":
      return 0;
    case "first":
      return firstUse(a) - firstUse(b);
    case "frequency":
      return b.count - a.count;
    default:
      return unreachable(order);
  }
}

/** Place of the first text that uses the theme; behind all of them where none does. */
function firstUse({ cells }: Thread): number {
  const first = cells.findIndex((cell) => headReading(cell).count > 0);
  return first === -1 ? cells.length : first;
}

/** The readings of a theme in one source, one per witness. */
export function readTheme(
  index: CorpusIndex | undefined,
  themeId: string,
  source: SourceDocument,
): readonly Reading[] {
  return source.witnesses.map((witness) => {
    const here = index?.coreIn(themeId, witness.id) ?? [];
    const tokens = index?.witnesses.get(witness.id)?.tokens ?? 0;
    return {
      witness,
      count: here.length,
      tokens,
      rate: ratePerThousand(here.length, tokens),
      wordings: countWordings(here),
    };
  });
}

/**
 * The reading a bead is sized by: English where there is one, so that beads of a row are
 * comparable (rates per word and per character are not).
 */
export function headReading(cell: Cell): Reading {
  const head = cell.readings.find(({ witness }) => witness.language === "en") ?? cell.readings[0];
  if (!head) throw new Error(`Bug: source ${cell.source.id} has no witness`);
  return head;
}
