import { byId } from "../domain/by-id.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Passage } from "../domain/passage.ts";
import { indexSpans, type SpanIndex } from "../domain/span-index.ts";
import type { Span } from "../domain/span.ts";
import type { SourceDocument, Witness } from "../domain/source-document.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { Occurrence, Theme } from "../domain/theme.ts";
import type { Entity, TimelineEvent } from "../domain/timeline-event.ts";
import { groupBy } from "../base/group-by.ts";
import { countTokens } from "../themes/count-tokens.ts";
import { findThemes } from "./find-themes.ts";
import { lazyGroups, type Lookup } from "./lookup.ts";

/** A witness with the source it stands in and the length of its body, the denominator of every rate. */
export type WitnessEntry = {
  readonly witness: Witness;
  readonly source: SourceDocument;
  /** English words or Chinese characters of its paragraphs, furniture left out; counted when asked for. */
  readonly tokens: number;
};

/** One passage of one event. */
export type EvidenceEntry = { readonly event: TimelineEvent; readonly passage: Passage };

/** The corpus by id and by place: made once when it opens; what the first picture can do without comes later. */
export type CorpusIndex = {
  readonly corpus: Corpus;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly witnesses: ReadonlyMap<string, WitnessEntry>;
  /** All three by source id, in reading order. */
  readonly evidence: Lookup<readonly EvidenceEntry[]>;
  /** The evidence whose words overlap a stretch of a source. */
  readonly evidenceAt: (sourceId: string, span: Span) => readonly EvidenceEntry[];
  readonly occurrencesBySource: Lookup<readonly Occurrence[]>;
  readonly datesBySource: Lookup<readonly TemporalExpression[]>;
  readonly occurrencesByTheme: ReadonlyMap<string, readonly Occurrence[]>;
  /** Where a theme stands in one witness in a core wording, in the order of the file. */
  readonly coreIn: (themeId: string, witnessId: string) => readonly Occurrence[];
  /** Events that put a source into the world: the right end of every tether. */
  readonly publicationOf: ReadonlyMap<string, TimelineEvent>;
  /** Place of a family among the families, from 1: it gives the colour, whatever the family is called. */
  readonly familyRank: ReadonlyMap<string, number>;
  /** Themes whose formulas stand in the words of an event; events without any are not in it. */
  readonly themesOfEvent: ReadonlyMap<string, ReadonlySet<string>>;
};

const FAMILY_COLOURS = 5;

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const { events, occurrences, temporalExpressions } = corpus;
  const evidence = lazyGroups(() => listEvidence(events), sourceOf, inReadingOrder);
  return {
    corpus,
    sources: byId(corpus.sources),
    events: byId(events),
    entities: byId(corpus.entities),
    themes: byId(corpus.themes),
    witnesses: indexWitnesses(corpus.sources),
    evidence,
    evidenceAt: placeEvidence(evidence),
    occurrencesBySource: lazyGroups(() => occurrences, sourceOf, inReadingOrder),
    datesBySource: lazyGroups(() => temporalExpressions, sourceOf, inReadingOrder),
    occurrencesByTheme: groupBy(occurrences, ({ themeId }) => themeId),
    coreIn: indexCore(occurrences),
    familyRank: new Map(corpus.families.map(({ id }, at) => [id, (at % FAMILY_COLOURS) + 1])),
    publicationOf: indexPublications(events),
    themesOfEvent: findThemes(events, occurrences),
  };
}

type Placed = { readonly passage: Passage };

const sourceOf = ({ passage }: Placed): string => passage.sourceId;
const inReadingOrder = (a: Placed, b: Placed): number => a.passage.start - b.passage.start;

const listEvidence = (events: readonly TimelineEvent[]): readonly EvidenceEntry[] =>
  events.flatMap((event) => event.passages.map((passage) => ({ event, passage })));

/** Each source is indexed when it is first asked for. */
function placeEvidence(evidence: CorpusIndex["evidence"]): CorpusIndex["evidenceAt"] {
  const places = new Map<string, SpanIndex>();
  return (sourceId, span) => {
    const entries = evidence.get(sourceId) ?? [];
    const known = places.get(sourceId) ?? indexSpans(entries.map(({ passage }) => passage));
    places.set(sourceId, known);
    return known(span)
      .toSorted((a, b) => a - b)
      .flatMap((place) => entries[place] ?? []);
  };
}

function indexPublications(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent> {
  const found = new Map<string, TimelineEvent>();
  for (const event of events) if (event.publishes !== undefined) found.set(event.publishes, event);
  return found;
}

/** One pass over all occurrences, made with the first question: a table of threads asks for every cell. */
function indexCore(occurrences: readonly Occurrence[]): CorpusIndex["coreIn"] {
  let cells: Map<string, Map<string, Occurrence[]>> | undefined;
  return (themeId, witnessId) => {
    cells ??= groupCore(occurrences);
    return cells.get(themeId)?.get(witnessId) ?? NOWHERE;
  };
}

const NOWHERE: readonly Occurrence[] = [];

function groupCore(occurrences: readonly Occurrence[]): Map<string, Map<string, Occurrence[]>> {
  const cells = new Map<string, Map<string, Occurrence[]>>();
  for (const occurrence of occurrences) {
    const { themeId, witnessId, strength } = occurrence;
    if (strength !== "core") continue;
    const row = cells.get(themeId) ?? new Map<string, Occurrence[]>();
    cells.set(themeId, row);
    const cell = row.get(witnessId);
    if (cell) cell.push(occurrence);
    else row.set(witnessId, [occurrence]);
  }
  return cells;
}

const indexWitnesses = (sources: readonly SourceDocument[]): ReadonlyMap<string, WitnessEntry> =>
  new Map(
    sources.flatMap((source) =>
      source.witnesses.map((witness): [string, WitnessEntry] => [
        witness.id,
        makeWitnessEntry(witness, source),
      ]),
    ),
  );

function makeWitnessEntry(witness: Witness, source: SourceDocument): WitnessEntry {
  let counted: number | undefined;
  return {
    witness,
    source,
    get tokens() {
      counted ??= source.segments
        .filter(({ witnessId, kind }) => witnessId === witness.id && kind === "paragraph")
        .reduce((sum, { start, end }) => sum + countTokens(source.text, witness.language, start, end), 0);
      return counted;
    },
  };
}
