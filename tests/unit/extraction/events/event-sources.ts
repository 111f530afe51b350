import { readFileSync } from "node:fs";
import type { Language } from "../../../../src/domain/language.ts";
import { dateCorpus } from "../../../../src/extraction/dating/date-corpus.ts";
import type { DatedSource } from "../../../../src/extraction/dating/dated-source.ts";
import type { EventSource } from "../../../../src/extraction/events/event-source.ts";
import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";
import { makeDatedSource } from "../dating/dated-texts.ts";

/** Texts as the pipeline prepares them for the search for events. */
export function makeEventSources(
  dated: readonly DatedSource[],
  readOn = "2026-11-22",
): readonly EventSource[] {
  const { publications, expressions } = dateCorpus({ sources: dated, readOn });
  return dated.map(({ id, text, segments, witnesses }) => ({
    id,
    text,
    segments,
    sentences: findSentences(text, segments),
    witnesses,
    publication: publications.get(id)!,
    expressions: expressions.filter(({ passage }) => passage.sourceId === id),
  }));
}

export function readEventTexts(
  texts: Readonly<Record<string, string>>,
  language: Language = "en",
): readonly EventSource[] {
  return makeEventSources(Object.entries(texts).map(([id, text]) => makeDatedSource(id, text, [language])));
}

/** The five texts under their own ids. */
export function readFiveEventSources(): readonly EventSource[] {
  const read = (id: string, languages: readonly Language[] = ["en"]): DatedSource =>
    makeDatedSource(id, readFileSync(`data/cyberspace-governance/sources/${id}.txt`, "utf8"), languages);
  return makeEventSources([
    read("study-session-xinhua"),
    read("study-session-bilingual", ["en", "zh"]),
    read("press-conference-2022"),
    read("instructions-2023"),
    read("conference-2018"),
  ]);
}
