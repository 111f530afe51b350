import type { RecurringWording } from "../../domain/recurring-wording.ts";
import type { TokenisedSource } from "./clause-table.ts";
import { foldText } from "./fold-text.ts";
import { gatherPassages } from "./gather-passages.ts";
import type { RankedCandidate } from "./rank-candidates.ts";
import { rankCandidates } from "./rank-candidates.ts";

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
 *
 *     1. cutClauses      each different clause once, with its places
 *     2. layOutWords     their words in a row, as numbers
 *     3. findCandidates  sequences of words that recur among varied neighbours
 *     4. countNesting    which of them are parts of which
 *     5. rankCandidates  the best first
 *     6. gatherPassages  the places of those that are offered
 */
export function findRecurringWordings(
  sources: readonly TokenisedSource[],
  { listed = [], limit = DEFAULT_LIMIT }: WordingOptions = {},
): readonly RecurringWording[] {
  if (sources.length < 2) return [];
  const known = listed.map((words) => ` ${foldText(words)} `);
  const offered: RankedCandidate[] = [];
  for (const ranked of rankCandidates(sources)) {
    if (offered.length >= limit) break;
    if (!isListed(ranked, known)) offered.push(ranked);
  }
  return toWordings(offered, sources);
}

/** The same words as a listed wording, or a part of one. */
function isListed({ words, reading }: RankedCandidate, known: readonly string[]): boolean {
  const part = reading.row.language === "en" ? ` ${words()} ` : words();
  return known.some((wording) => wording.includes(part));
}

function toWordings(
  offered: readonly RankedCandidate[],
  sources: readonly TokenisedSource[],
): readonly RecurringWording[] {
  const readings = [...new Set(offered.map(({ reading }) => reading))];
  const passagesOf = new Map(
    readings.flatMap((reading) => {
      const ofReading = offered.filter((ranked) => ranked.reading === reading);
      const candidates = ofReading.map(({ candidate }) => candidate);
      return [...gatherPassages(candidates, reading, sources)];
    }),
  );
  return offered.map(({ candidate, reading, sourceCount, score, words }) => {
    const { language } = reading.row;
    const passages = passagesOf.get(candidate) ?? [];
    return {
      id: `${language}:${words()}`,
      language,
      wording: passages[0]?.exact ?? words(),
      passages,
      count: passages.length,
      sourceCount,
      score: Math.round(score * 1000) / 1000,
    };
  });
}
