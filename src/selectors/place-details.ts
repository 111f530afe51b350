import { groupBy } from "../base/group-by.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Segment, Sentence, SourceDocument, Witness } from "../domain/source-document.ts";
import { overlaps, spanLength } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { extentOf, statementsBySentence } from "../domain/statements-by-sentence.ts";
import type { CorpusIndex } from "./corpus-index.ts";

/** Sentences of another witness that say the same; none where it lacks them. */
export type Counterpart = {
  readonly witness: Witness;
  readonly source: SourceDocument;
  readonly sentences: readonly Sentence[];
};

/** What is known about some words of a text, beside the words. */
export type PlaceDetails = {
  readonly source: SourceDocument;
  readonly segment?: Segment;
  readonly sentence?: Sentence;
  /** The shortest statement they belong to; none: the report itself speaks. */
  readonly statement?: Statement;
  readonly counterparts: readonly Counterpart[];
};

type Books = {
  /** Those of a source by sentence; sorted when its first line is shown, for there may be a thousand sources. */
  readonly statementsIn: (source: SourceDocument) => ReadonlyMap<string, readonly Statement[]>;
  readonly links: ReadonlyMap<string, readonly AlignmentLink[]>;
};

/** Made with the first question about a corpus. */
const booksOf = new WeakMap<Corpus, Books>();

/** `start` and `end` in UTF-16 units; nothing where the corpus has no such source. */
export function placeDetails(index: CorpusIndex, sourceId: string, place: Span): PlaceDetails | undefined {
  const source = index.sources.get(sourceId);
  if (!source) return undefined;
  const segment = coverOf(source.segments, place.start);
  const sentence = coverOf(source.sentences, place.start);
  if (!segment || !sentence) return { source, ...(segment && { segment }), counterparts: [] };
  const books = booksOf.get(index.corpus) ?? openBooks(index.corpus);
  booksOf.set(index.corpus, books);
  const own = keyOf(segment.witnessId, sentence.id);
  const statement = (books.statementsIn(source).get(sentence.id) ?? [])
    .filter(({ witnessId }) => witnessId === segment.witnessId)
    .filter((candidate) => overlaps(extentOf(candidate), place))
    .toSorted((a, b) => spanLength(extentOf(a)) - spanLength(extentOf(b)))[0];
  const counterparts = (books.links.get(own) ?? []).flatMap((link): Counterpart | readonly [] => {
    const [other, ids] = link.a === segment.witnessId ? [link.b, link.right] : [link.a, link.left];
    const entry = index.witnesses.get(other);
    if (!entry) return [];
    const sentences = ids.flatMap(
      (id) => entry.source.sentences.find((candidate) => candidate.id === id) ?? [],
    );
    return { witness: entry.witness, source: entry.source, sentences };
  });
  return { source, segment, sentence, ...(statement && { statement }), counterparts };
}

const keyOf = (witnessId: string, sentenceId: string): string => `${witnessId} ${sentenceId}`;

function openBooks({ statements, alignments }: Corpus): Books {
  const told = groupBy(statements, ({ sourceId }) => sourceId);
  const sorted = new Map<string, ReadonlyMap<string, readonly Statement[]>>();
  const sides = alignments.flatMap((link) => [
    ...link.left.map((id) => ({ key: keyOf(link.a, id), link })),
    ...link.right.map((id) => ({ key: keyOf(link.b, id), link })),
  ]);
  const links = new Map(
    [...groupBy(sides, ({ key }) => key)].map(([key, found]) => [key, found.map(({ link }) => link)]),
  );
  return {
    statementsIn: (source) => {
      const known = sorted.get(source.id) ?? statementsBySentence(source, told.get(source.id) ?? []);
      sorted.set(source.id, known);
      return known;
    },
    links,
  };
}

/** Of disjoint spans in order the one that an offset lies in. */
function coverOf<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : undefined;
}
