import { spanLength } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { bySegment } from "../reader/by-segment.ts";
import type { Highlight } from "../reader/split-into-runs.ts";
import type { AppState, Place } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";
import { selectVisibleEvents } from "./select-corpus.ts";
import { selectIndex } from "./select-index.ts";
import type { CorpusIndex } from "./corpus-index.ts";

/**
 * 1. selectOpenSource    the text in the reader: the one chosen, or the one the selection leads to
 * 2. selectHighlights    everything marked in it: evidence, formulas, dates
 * 3. selectLit           the words of the selection in it, lit up
 * 4. selectTarget        where the reader scrolls to
 * 5. selectSegmentMarks  all that is marked, segment by segment
 */
const selectSelection = (state: AppState) => state.view.selection;
const selectSourceId = (state: AppState) => state.view.sourceId;
const selectPlace = (state: AppState) => state.view.place;

export const selectOpenSource = createSelector(
  [selectIndex, selectSourceId, selectSelection],
  (index, sourceId, selection): SourceDocument | undefined => {
    if (!index) return undefined;
    const chosen = sourceId === undefined ? undefined : index.sources.get(sourceId);
    if (chosen) return chosen;
    const led =
      selection.type === "event"
        ? index.events.get(selection.id)?.passages[0]?.sourceId
        : selection.type === "theme"
          ? firstUse(index, selection.id)
          : selection.type === "source"
            ? selection.id
            : undefined;
    return (led !== undefined && index.sources.get(led)) || inOrderOfIssue(index.corpus.sources)[0];
  },
);

export const selectHighlights = createSelector(
  [selectIndex, selectOpenSource, selectVisibleEvents],
  (index, source, visible): readonly Highlight[] => {
    if (!index || !source) return [];
    const hidesSome = visible.length < index.corpus.events.length;
    const shown = new Set(hidesSome ? visible : []);
    const evidence = (index.evidence.get(source.id) ?? [])
      .filter(({ event }) => !hidesSome || shown.has(event))
      .map(({ event, passage }) => highlight("evidence", event.id, passage));
    const themes = (index.occurrencesBySource.get(source.id) ?? [])
      .filter(({ strength }) => strength !== "compound")
      .map(({ themeId, passage }) => highlight("theme", themeId, passage));
    const dates = (index.datesBySource.get(source.id) ?? []).map(({ id, passage }) =>
      highlight("date", id, passage),
    );
    return [...evidence, ...themes, ...dates];
  },
);

export const selectLit = createSelector(
  [selectIndex, selectOpenSource, selectSelection, selectPlace],
  (index, source, selection, place): readonly Highlight[] => {
    if (!index || !source || selection.type === "none") return placeHighlight(source, place);
    const passages =
      selection.type === "event"
        ? (index.events.get(selection.id)?.passages ?? [])
        : (index.occurrencesByTheme.get(selection.id) ?? [])
            .filter(({ strength }) => strength === "core")
            .map(({ passage }) => passage);
    const own = passages
      .filter(({ sourceId }) => sourceId === source.id)
      .map((passage) => highlight("selected", selection.id, passage));
    return [...own, ...placeHighlight(source, place)];
  },
);

/** The words a click asked for, or the first words of the selection in the open text. */
export const selectTarget = createSelector(
  [selectLit, selectPlace, selectOpenSource],
  (lit, place, source) => {
    if (place && place.sourceId === source?.id) return place.start;
    return lit.reduce<number | undefined>(
      (first, { start }) => (first === undefined || start < first ? start : first),
      undefined,
    );
  },
);

const selectMarksBySegment = createSelector([selectOpenSource, selectHighlights], (source, highlights) =>
  bySegment(source?.segments ?? [], highlights),
);

/** A segment in which nothing is lit keeps its list, so that it need not be drawn again. */
export const selectSegmentMarks = createSelector(
  [selectOpenSource, selectMarksBySegment, selectLit],
  (source, marks, lit): ReadonlyMap<Span, readonly Highlight[]> => {
    const all = new Map(marks);
    for (const [segment, here] of bySegment(source?.segments ?? [], lit)) {
      all.set(segment, [...here, ...(marks.get(segment) ?? [])]);
    }
    return all;
  },
);

/** The text issued first among those that use a formula. */
function firstUse(index: CorpusIndex, themeId: string): string | undefined {
  const occurrences = index.occurrencesByTheme.get(themeId) ?? [];
  const core = occurrences.filter(({ strength }) => strength === "core");
  const users = new Set((core.length > 0 ? core : occurrences).map(({ passage }) => passage.sourceId));
  return inOrderOfIssue(index.corpus.sources).find(({ id }) => users.has(id))?.id;
}

/** Undated texts last; those of one day as the corpus lists them. */
export const inOrderOfIssue = (sources: readonly SourceDocument[]): readonly SourceDocument[] =>
  sources.toSorted(
    (a, b) => (a.publication.earliest ?? Infinity) - (b.publication.earliest ?? Infinity) || 0,
  );

const highlight = (layer: Highlight["layer"], id: string, { start, end }: Span): Highlight => ({
  layer,
  id,
  start,
  end,
});

const placeHighlight = (source: SourceDocument | undefined, place: Place | undefined): readonly Highlight[] =>
  place && place.sourceId === source?.id ? [{ ...highlight("selected", "place", place), id: "place" }] : [];

/** Events whose words cover a span, the most specific (the shortest passage) first. */
export function eventsAt(index: CorpusIndex, sourceId: string, span: Span): readonly TimelineEvent[] {
  const here = index
    .evidenceAt(sourceId, span)
    .toSorted(
      (a, b) => spanLength(a.passage) - spanLength(b.passage) || a.event.importance - b.event.importance,
    );
  return [...new Set(here.map(({ event }) => event))];
}
