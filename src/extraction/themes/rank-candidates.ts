import type { Language } from "../../domain/language.ts";
import type { ClauseSources } from "./clause-sources.ts";
import { gatherSources } from "./clause-sources.ts";
import type { ClauseTable, TokenisedSource } from "./clause-table.ts";
import { cutClauses } from "./clause-table.ts";
import { countNesting } from "./count-nesting.ts";
import type { Candidate } from "./find-candidates.ts";
import { findCandidates } from "./find-candidates.ts";
import type { WordRow } from "./word-row.ts";
import { joinWords, layOutWords } from "./word-row.ts";

/** The sources as they are read for one language. */
export type Reading = { readonly table: ClauseTable; readonly row: WordRow };

export type RankedCandidate = {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly sourceCount: number;
  readonly score: number;
  /** The folded words, put together when they are asked for: most never are. */
  readonly words: () => string;
};

/** The candidates of both languages that stand somewhere by themselves, the best first. */
export function rankCandidates(sources: readonly TokenisedSource[]): readonly RankedCandidate[] {
  return (["en", "zh"] as const)
    .flatMap((language) => scoreCandidates(sources, language))
    .toSorted((a, b) => b.score - a.score || compare(a.words(), b.words()));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function scoreCandidates(
  sources: readonly TokenisedSource[],
  language: Language,
): readonly RankedCandidate[] {
  const table = cutClauses(sources, language);
  if (table.clauses.length === 0) return [];
  const clauseSources = gatherSources(table);
  const reading = { table, row: layOutWords(table.clauses, language) };
  const scored: RankedCandidate[] = [];
  const candidates = findCandidates(reading.row, clauseSources);
  countNesting(candidates, reading.row);
  for (const candidate of candidates) {
    if (ownPlacesOf(candidate) <= 0) continue;
    const sourceCount = countSources(candidate, reading, clauseSources);
    const score = scoreOf(candidate, sourceCount, sources.length);
    scored.push({ candidate, reading, sourceCount, score, words: wordsOf(candidate, reading.row) });
  }
  return scored;
}

/**
 * The C-value (K. T. Frantzi and S. Ananiadou, Extracting nested collocations, 1996): length by
 * places, less the mean places of the longer candidates around it; times variety and spread.
 */
const scoreOf = (candidate: Candidate, sourceCount: number, total: number): number =>
  Math.log2(1 + candidate.length) * ownPlacesOf(candidate) * candidate.variety * (sourceCount / total);

const ownPlacesOf = ({ placeCount, nestedPlaces, nestedIn }: Candidate): number =>
  placeCount - (nestedIn === 0 ? 0 : nestedPlaces / nestedIn);

const countSources = ({ places }: Candidate, { row }: Reading, { count }: ClauseSources): number =>
  count(Array.from(places, (place) => row.clauses[place] ?? 0));

function wordsOf({ first, length }: Candidate, { language, tokens, words }: WordRow): () => string {
  let joined: string | undefined;
  return () =>
    (joined ??= joinWords(
      Array.from(tokens.subarray(first, first + length), (token) => words[token] ?? ""),
      language,
    ));
}
