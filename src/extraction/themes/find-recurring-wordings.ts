import type { Language } from "../../domain/language.ts";
import type { RecurringWording } from "../../domain/recurring-wording.ts";
import { gatherSources } from "./clause-sources.ts";
import type { ClauseSources } from "./clause-sources.ts";
import { cutClauses } from "./clause-table.ts";
import type { ClauseTable, TokenisedSource } from "./clause-table.ts";
import { countNesting } from "./count-nesting.ts";
import type { Candidate } from "./find-candidates.ts";
import { findCandidates } from "./find-candidates.ts";
import { foldText } from "./fold-text.ts";
import { gatherPassages } from "./gather-passages.ts";
import { layOutWords } from "./word-row.ts";
import type { WordRow } from "./word-row.ts";

export type WordingOptions = {
  /** Wordings somebody listed already, which are not offered again, whole or in part. */
  readonly listed?: readonly string[];
  /** How many candidates at most, the best first. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 200;

/**
 * Wordings that stand in at least two sources and nobody listed, the best candidate first:
 * sequences of words that cannot be made longer without losing places (maximal repeats), that
 * stand among varied neighbours, and that neither begin nor end with a function word. Chinese is
 * read by characters and needs no division into words.
 */
export function findRecurringWordings(
  sources: readonly TokenisedSource[],
  { listed = [], limit = DEFAULT_LIMIT }: WordingOptions = {},
): readonly RecurringWording[] {
  if (sources.length < 2) return [];
  const known = listed.map((words) => ` ${foldText(words)} `);
  const ranked = (["en", "zh"] as const)
    .flatMap((language) => rankCandidates(sources, language))
    .toSorted((a, b) => b.score - a.score || compare(wordsOf(a), wordsOf(b)));
  const offered: Ranked[] = [];
  for (const candidate of ranked) {
    if (offered.length >= limit) break;
    if (!isListed(wordsOf(candidate), known, candidate.reading.row.language)) offered.push(candidate);
  }
  return toWordings(offered, sources);
}

/** The sources as they are read for one language. */
type Reading = {
  readonly table: ClauseTable;
  readonly row: WordRow;
  readonly clauseSources: ClauseSources;
};
type Ranked = {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly score: number;
  readonly sourceCount: number;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rankCandidates(sources: readonly TokenisedSource[], language: Language): readonly Ranked[] {
  const table = cutClauses(sources, language);
  const clauseSources = gatherSources(table);
  const row = layOutWords(table.clauses, language);
  const reading = { table, row, clauseSources };
  return countNesting(findCandidates(row, clauseSources), row).flatMap((candidate) => {
    const ownPlaces = ownPlacesOf(candidate);
    if (ownPlaces <= 0) return [];
    const clauses = Array.from(candidate.places, (place) => row.clauses[place] ?? 0);
    const sourceCount = clauseSources.count(clauses);
    // The C-value (K. T. Frantzi and S. Ananiadou, Extracting nested collocations, 1996): length by
    // places, less the mean places of the longer candidates around it; times variety and spread.
    const score =
      Math.log2(1 + candidate.length) * ownPlaces * candidate.variety * (sourceCount / sources.length);
    return [{ candidate, reading, score, sourceCount }];
  });
}

const ownPlacesOf = ({ placeCount, nestedPlaces, nestedIn }: Candidate): number =>
  placeCount - (nestedIn === 0 ? 0 : nestedPlaces / nestedIn);

function wordsOf({ candidate: { first, length }, reading: { row } }: Ranked): string {
  const words = Array.from(row.tokens.subarray(first, first + length), (token) => row.words[token] ?? "");
  return words.join(row.language === "en" ? " " : "");
}

/** The same words as a listed wording, or a part of one. */
const isListed = (words: string, known: readonly string[], language: Language): boolean =>
  known.some((wording) => wording.includes(language === "en" ? ` ${words} ` : words));

function toWordings(
  offered: readonly Ranked[],
  sources: readonly TokenisedSource[],
): readonly RecurringWording[] {
  const passagesOf = new Map(
    [...new Set(offered.map(({ reading }) => reading))].flatMap((reading) => {
      const ofReading = offered.filter((ranked) => ranked.reading === reading);
      const candidates = ofReading.map(({ candidate }) => candidate);
      return [...gatherPassages(candidates, reading.row, reading.table, sources)];
    }),
  );
  return offered.map((ranked) => {
    const { candidate, reading, score, sourceCount } = ranked;
    const { language } = reading.row;
    const passages = passagesOf.get(candidate) ?? [];
    const words = wordsOf(ranked);
    return {
      id: `${language}:${words}`,
      language,
      wording: passages[0]?.exact ?? words,
      passages,
      count: passages.length,
      sourceCount,
      score: Math.round(score * 1000) / 1000,
    };
  });
}
