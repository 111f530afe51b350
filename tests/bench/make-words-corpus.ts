import type { Corpus } from "../../src/domain/corpus.ts";
import type { SourceDocument } from "../../src/domain/source-document.ts";
import { makeSyntheticCorpus } from "./make-synthetic-corpus.ts";

export const DOCUMENTS = 1000;

/** Enough events for texts of ten thousand characters each: ten megabytes in a thousand documents. */
const EVENTS = 12_100;

/** An invented corpus of many texts: those of a smaller one again and again, under other ids. */
export function makeWordsCorpus(): Corpus {
  const corpus = makeSyntheticCorpus(EVENTS);
  const { sources } = corpus;
  const copies = Array.from({ length: DOCUMENTS - sources.length }, (_, at) =>
    copySource(sources[at % sources.length]!, `copy-${at}`),
  );
  return { ...corpus, sources: [...sources, ...copies] };
}

function copySource({ reports: _reports, ...source }: SourceDocument, id: string): SourceDocument {
  return {
    ...source,
    id,
    witnesses: source.witnesses.map((witness) => ({ ...witness, id })),
    publication: { ...source.publication, steps: [] },
    segments: source.segments.map((segment) => ({ ...segment, witnessId: id })),
    missing: [],
  };
}
