import type { Corpus } from "../domain/corpus.ts";
import { NO_FILTERS } from "./app-state.ts";
import type { Filters, Selection, View } from "./app-state.ts";

/**
 * Drops from a view what the open corpus does not hold: an old link, or a link made for
 * another corpus, opens the page at what is left of it instead of failing.
 */
export function fitView(view: View, corpus: Corpus): View {
  const { sourceId, place, ...rest } = view;
  const source = (id: string | undefined) => corpus.sources.find((candidate) => candidate.id === id);
  const placed = place && source(place.sourceId);
  return {
    ...rest,
    selection: fitSelection(view.selection, corpus),
    filters: fitFilters(view.filters, corpus),
    ...(sourceId !== undefined && source(sourceId) && { sourceId }),
    ...(place && placed && place.end <= placed.text.length && { place }),
  };
}

function fitSelection(selection: Selection, corpus: Corpus): Selection {
  if (selection.type === "none") return selection;
  const pool = { event: corpus.events, theme: corpus.themes, source: corpus.sources }[selection.type];
  return pool.some(({ id }) => id === selection.id) ? selection : { type: "none" };
}

function fitFilters(filters: Filters, corpus: Corpus): Filters {
  const themes = filters.themes.filter((id) => corpus.themes.some((theme) => theme.id === id));
  const sources = filters.sources.filter((id) => corpus.sources.some((source) => source.id === id));
  const changed = themes.length < filters.themes.length || sources.length < filters.sources.length;
  if (!changed) return filters;
  return themes.length + sources.length + filters.kinds.length === 0
    ? NO_FILTERS
    : { ...filters, themes, sources };
}
