import { readFileSync } from "node:fs";
import type { Language } from "../../../../src/domain/language.ts";
import { isFurniture, type Segment, type Witness } from "../../../../src/domain/source-document.ts";
import { dateCorpus, type DatedCorpus } from "../../../../src/extraction/dating/date-corpus.ts";
import type { DatedSource } from "../../../../src/extraction/dating/dated-source.ts";
import {
  findPublicationDate,
  mayHoldPublicationDate,
} from "../../../../src/extraction/dating/publication-date.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";
import { findTemporalExpressions } from "../../../../src/extraction/temporal/find-temporal-expressions.ts";

/** A text as the pipeline prepares it for dating. */
export function makeDatedSource(
  id: string,
  text: string,
  languages: readonly Language[] = ["en"],
): DatedSource {
  const witnesses: readonly Witness[] = languages.map((language) => ({
    id: languages.length === 1 ? id : `${id}.${language}`,
    language,
    label: { en: id, zh: id },
  }));
  const segments = findStructure(text, { id, witnesses });
  const body = segments.filter(({ kind }) => !isFurniture(kind));
  const heads = findMentions(text, body.filter(mayHoldPublicationDate));
  const anchor = findPublicationDate(text, segments, heads)?.value;
  return { id, text, segments, witnesses, mentions: findMentions(text, body, anchor) };
}

export function dateTexts(texts: Readonly<Record<string, string>>, readOn = "2026-11-22"): DatedCorpus {
  return dateCorpus({
    sources: Object.entries(texts).map(([id, text]) => makeDatedSource(id, text)),
    readOn,
  });
}

/** The five texts under the numbers that the gold annotations give them. */
export function readFiveTexts(): readonly DatedSource[] {
  const read = (id: string, file: string, languages: readonly Language[] = ["en"]): DatedSource =>
    makeDatedSource(id, readFileSync(`data/cyberspace-governance/sources/${file}.txt`, "utf8"), languages);
  return [
    read("000", "study-session-xinhua"),
    read("001", "study-session-bilingual", ["en", "zh"]),
    read("002", "press-conference-2022"),
    read("003", "instructions-2023"),
    read("004", "conference-2018"),
  ];
}

function findMentions(text: string, segments: readonly Segment[], anchor?: string) {
  return (["en", "zh"] as const).flatMap((language) => {
    const spans = segments.filter((segment) => segment.language === language);
    return findTemporalExpressions(text, { language, spans, ...(anchor !== undefined && { anchor }) });
  });
}
