import type { Corpus } from "../domain/corpus.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import { NO_FILTERS } from "./app-state.ts";
import type { Filters, Scale, Selection, View } from "./app-state.ts";
import { isUnfiltered } from "./filters.ts";

/**
 * Drops from a view what the open corpus does not hold: an old link, or a link made for
 * another corpus, opens the page at what is left of it instead of failing.
 */
export function fitView(view: View, corpus: Corpus): View {
  const { sourceId, place, window, ...rest } = view;
  const fitted = window && fitWindow(window, view.scale, corpus);
  const source = (id: string | undefined) => corpus.sources.find((candidate) => candidate.id === id);
  const placed = place && source(place.sourceId);
  return {
    ...rest,
    selection: fitSelection(view.selection, corpus),
    filters: fitFilters(view.filters, corpus),
    beside: fitBeside(view.beside, corpus),
    ...(sourceId !== undefined && source(sourceId) && { sourceId }),
    ...(place && placed && place.end <= placed.text.length && { place }),
    ...(fitted && { window: fitted }),
  };
}

function fitBeside(ids: readonly string[], corpus: Corpus): readonly string[] {
  const known = new Set(corpus.sources.flatMap(({ witnesses }) => witnesses.map(({ id }) => id)));
  return ids.length >= 2 && ids.every((id) => known.has(id)) ? ids : [];
}

function fitSelection(selection: Selection, corpus: Corpus): Selection {
  if (selection.type === "none") return selection;
  const pool = { event: corpus.events, theme: corpus.themes, source: corpus.sources }[selection.type];
  return pool.some(({ id }) => id === selection.id) ? selection : { type: "none" };
}

function fitFilters(filters: Filters, corpus: Corpus): Filters {
  const kept = (ids: readonly string[], pool: readonly { readonly id: string }[]): readonly string[] => {
    if (ids.length === 0) return ids;
    const known = new Set(pool.map(({ id }) => id));
    return ids.every((id) => known.has(id)) ? ids : ids.filter((id) => known.has(id));
  };
  const themes = kept(filters.themes, corpus.themes);
  const sources = kept(filters.sources, corpus.sources);
  const speakers = kept(filters.speakers, corpus.entities);
  const isKept = themes === filters.themes && sources === filters.sources && speakers === filters.speakers;
  if (isKept) return filters;
  const fitted = { ...filters, themes, sources, speakers };
  return isUnfiltered(fitted) ? NO_FILTERS : fitted;
}

/** The narrowest stretch of time worth showing: a minute or two. */
const NARROWEST = 0.001;

/**
 * A window is clamped to the axis with as much again on either side, for an axis runs on past its
 * last event. One that lies beyond that, or has no width there, is dropped. On a scale that begins
 * at day 0 days count from the first day of each episode.
 */
function fitWindow(window: ViewWindow, scale: Scale, corpus: Corpus): ViewWindow | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { earliest, latest } of datings(corpus)) {
    first = Math.min(first, earliest ?? latest ?? Infinity);
    last = Math.max(last, latest ?? earliest ?? -Infinity);
  }
  if (first > last) return undefined;
  const air = last - first + 366;
  const [least, most] = scale === "day-zero" ? [-air, air] : [first - air, last + air];
  const { from, to } = { from: Math.max(least, window.from), to: Math.min(most, window.to) };
  if (!(to - from >= NARROWEST) || (from === least && to === most)) return undefined;
  return from === window.from && to === window.to ? window : { from, to };
}

function* datings(corpus: Corpus) {
  for (const { dating } of corpus.events) yield dating;
  for (const { publication } of corpus.sources) yield publication;
}
