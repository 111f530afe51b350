import type { Corpus } from "../domain/corpus.ts";
import type { Passage } from "../domain/passage.ts";
import { indexSpans } from "../domain/span-index.ts";
import type { SourceDocument, Witness } from "../domain/source-document.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { Occurrence, Theme } from "../domain/theme.ts";
import type { Entity, TimelineEvent } from "../domain/timeline-event.ts";
import { countTokens } from "../themes/count-occurrences.ts";

/** A witness with the source it stands in and the length of its body, the denominator of every rate. */
export type WitnessEntry = {
  readonly witness: Witness;
  readonly source: SourceDocument;
  /** English words or Chinese characters of its segments, furniture left out. */
  readonly tokens: number;
};

/** One passage of one event. */
export type EvidenceEntry = { readonly event: TimelineEvent; readonly passage: Passage };

/** The corpus by id and by place: built once when it opens. */
export type CorpusIndex = {
  readonly corpus: Corpus;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly witnesses: ReadonlyMap<string, WitnessEntry>;
  /** All three by source id, in reading order. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceEntry[]>;
  readonly occurrencesBySource: ReadonlyMap<string, readonly Occurrence[]>;
  readonly datesBySource: ReadonlyMap<string, readonly TemporalExpression[]>;
  readonly occurrencesByTheme: ReadonlyMap<string, readonly Occurrence[]>;
  /** Events that put a source into the world: the right end of every tether. */
  readonly publicationOf: ReadonlyMap<string, TimelineEvent>;
  /** Place of a family among the families, from 1: it gives the colour, whatever the family is called. */
  readonly familyRank: ReadonlyMap<string, number>;
  /** Themes whose formulas stand in the words of an event. */
  readonly themesOfEvent: ReadonlyMap<string, ReadonlySet<string>>;
};

const FAMILY_COLOURS = 5;

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const evidence = groupBy(
    corpus.events.flatMap((event) => event.passages.map((passage) => ({ event, passage }))),
    ({ passage }) => passage.sourceId,
    (a, b) => a.passage.start - b.passage.start,
  );
  const byPassage = (a: { passage: Passage }, b: { passage: Passage }) => a.passage.start - b.passage.start;
  const occurrencesBySource = groupBy(corpus.occurrences, ({ passage }) => passage.sourceId, byPassage);
  return {
    corpus,
    sources: byId(corpus.sources),
    events: byId(corpus.events),
    entities: byId(corpus.entities),
    themes: byId(corpus.themes),
    witnesses: indexWitnesses(corpus.sources),
    evidence,
    occurrencesBySource,
    datesBySource: groupBy(corpus.temporalExpressions, ({ passage }) => passage.sourceId, byPassage),
    occurrencesByTheme: groupBy(corpus.occurrences, ({ themeId }) => themeId),
    familyRank: new Map(corpus.families.map(({ id }, at) => [id, (at % FAMILY_COLOURS) + 1])),
    publicationOf: new Map(
      corpus.events.flatMap((event) => (event.publishes === undefined ? [] : [[event.publishes, event]])),
    ),
    themesOfEvent: findThemes(corpus.events, occurrencesBySource),
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  order?: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  if (order) for (const group of groups.values()) group.sort(order);
  return groups;
}

function indexWitnesses(sources: readonly SourceDocument[]): ReadonlyMap<string, WitnessEntry> {
  return new Map(
    sources.flatMap((source) =>
      source.witnesses.map((witness): [string, WitnessEntry] => {
        const body = source.segments.filter(
          ({ witnessId, kind }) => witnessId === witness.id && kind === "paragraph",
        );
        const text = body.map(({ start, end }) => source.text.slice(start, end)).join("\n");
        return [witness.id, { witness, source, tokens: countTokens(text, witness.language) }];
      }),
    ),
  );
}

function findThemes(
  events: readonly TimelineEvent[],
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map(
    [...occurrences].map(([sourceId, here]) => [sourceId, indexSpans(here.map(({ passage }) => passage))]),
  );
  const themesIn = (passage: Passage) =>
    (places.get(passage.sourceId)?.(passage) ?? []).flatMap(
      (place) => occurrences.get(passage.sourceId)?.[place]?.themeId ?? [],
    );
  return new Map(events.map(({ id, passages }) => [id, new Set(passages.flatMap(themesIn))]));
}
