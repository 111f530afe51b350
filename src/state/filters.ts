import { NO_FILTERS } from "./app-state.ts";
import type { Filters } from "./app-state.ts";
import { cleanText } from "./clean-text.ts";

/** The filters that are lists of choices. */
export const FACETS = ["themes", "sources", "kinds", "bases", "speakers", "statuses"] as const;
export type Facet = (typeof FACETS)[number];

export const isUnfiltered = (filters: Filters): boolean =>
  filters.text === "" && FACETS.every((facet) => filters[facet].length === 0);

/** Adds a choice to a facet, or takes it back. */
export function toggleChoice(filters: Filters, facet: Facet, id: string): Filters {
  const chosen: readonly string[] = filters[facet];
  const next = {
    ...filters,
    [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  };
  return isUnfiltered(next) ? NO_FILTERS : next;
}

export function lookForText(filters: Filters, text: string): Filters {
  const next = { ...filters, text: cleanText(text) };
  if (next.text === filters.text) return filters;
  return isUnfiltered(next) ? NO_FILTERS : next;
}
