import { DATE_BASES } from "../domain/dating.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { FACETS } from "../state/filters.ts";
import type { Facet } from "../state/filters.ts";
import type { Filters } from "../state/app-state.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { findSpeakers } from "./speakers.ts";

/**
 * What every event may be filtered by, as numbers, so that a filter over 100 000 events is a few
 * loops. An event is its place `at` in the columns.
 *
 *     choices  meeting speech …        values of `at`: values[start[at]] … values[start[at + 1] - 1]
 */
export type FacetColumn = {
  readonly choices: readonly string[];
  readonly start: Uint32Array;
  readonly values: Uint16Array;
};

export type FacetTable = {
  readonly events: readonly TimelineEvent[];
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
};

/** How many events pass all other filters and have a choice, of how many that have it. */
export type ChoiceCount = { readonly id: string; readonly count: number; readonly of: number };

export function makeFacetTable(index: CorpusIndex, events: readonly TimelineEvent[]): FacetTable {
  const { corpus, themesOfEvent } = index;
  const speakersOf = findSpeakers(corpus);
  return {
    events,
    columns: {
      themes: manyOf(events, idsOf(corpus.themes), ({ id }) => themesOfEvent.get(id) ?? NOTHING),
      sources: manyOf(events, idsOf(corpus.sources), ({ reportedIn }) => reportedIn),
      kinds: oneOf(events, EVENT_KINDS, ({ kind }) => kind),
      bases: oneOf(events, DATE_BASES, ({ dating }) => dating.basis),
      speakers: manyOf(events, idsOf(corpus.entities), speakersOf),
      statuses: oneOf(events, EVENT_STATUSES, ({ status }) => status),
    },
  };
}

const NOTHING: readonly string[] = [];

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

function manyOf(
  events: readonly TimelineEvent[],
  choices: readonly string[],
  of: (event: TimelineEvent) => Iterable<string>,
): FacetColumn {
  const start = new Uint32Array(events.length + 1);
  if (choices.length === 0) return { choices, start, values: new Uint16Array() };
  const places = new Map(choices.map((choice, place) => [choice, place]));
  const values: number[] = [];
  events.forEach((event, at) => {
    for (const choice of of(event)) {
      const place = places.get(choice);
      if (place !== undefined) values.push(place);
    }
    start[at + 1] = values.length;
  });
  return { choices, start, values: Uint16Array.from(values) };
}

/** The same where every event has exactly one of the choices. */
function oneOf<T extends string>(
  events: readonly TimelineEvent[],
  choices: readonly T[],
  of: (event: TimelineEvent) => T,
): FacetColumn {
  const start = new Uint32Array(events.length + 1);
  const values = new Uint16Array(events.length);
  events.forEach((event, at) => {
    values[at] = choices.indexOf(of(event));
    start[at + 1] = at + 1;
  });
  return { choices, start, values };
}

/** One bit per facet that an event fails, in the order of FACETS; 0 passes them all. */
export function findFailures({ events, columns }: FacetTable, filters: Filters): Uint8Array {
  const failures = new Uint8Array(events.length);
  FACETS.forEach((facet, bit) => {
    const chosen: readonly string[] = filters[facet];
    if (chosen.length === 0) return;
    const { choices, start, values } = columns[facet];
    const wanted = Uint8Array.from(choices, (choice) => Number(chosen.includes(choice)));
    for (let at = 0; at < failures.length; at += 1) {
      let passes = 0;
      for (let value = start[at] ?? 0; value < (start[at + 1] ?? 0); value += 1) {
        passes |= wanted[values[value] ?? 0] ?? 0;
      }
      if (passes === 0) failures[at] = (failures[at] ?? 0) | (1 << bit);
    }
  });
  return failures;
}

/** Counts per choice of every facet, over what fails no other filter. Choices nobody has are left out. */
export function countChoices(
  { events, columns }: FacetTable,
  failures: Uint8Array,
): Readonly<Record<Facet, readonly ChoiceCount[]>> {
  const counted = FACETS.map((facet, bit): readonly [Facet, readonly ChoiceCount[]] => {
    const { choices, start, values } = columns[facet];
    const [counts, all] = [new Uint32Array(choices.length), new Uint32Array(choices.length)];
    const others = ~(1 << bit);
    for (let at = 0; at < events.length; at += 1) {
      const passes = ((failures[at] ?? 0) & others) === 0;
      for (let value = start[at] ?? 0; value < (start[at + 1] ?? 0); value += 1) {
        const choice = values[value] ?? 0;
        all[choice] = (all[choice] ?? 0) + 1;
        if (passes) counts[choice] = (counts[choice] ?? 0) + 1;
      }
    }
    const entries = choices.map((id, place) => ({ id, count: counts[place] ?? 0, of: all[place] ?? 0 }));
    return [facet, entries.filter(({ of }) => of > 0)];
  });
  return Object.fromEntries(counted) as Record<Facet, readonly ChoiceCount[]>;
}
