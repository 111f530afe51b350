import type { Language } from "../../domain/language.ts";
import { passageAt } from "../../domain/passage.ts";
import type { RecurringWording } from "../../domain/recurring-wording.ts";
import type { Repeat, RepeatLimits } from "./find-repeats.ts";
import { findRepeats } from "./find-repeats.ts";
import { foldText } from "./fold-text.ts";
import { neighbourVariety } from "./neighbour-variety.ts";
import type { TokenisedSource, TokenRow } from "./split-tokens.ts";
import { splitTokens } from "./split-tokens.ts";

export type WordingOptions = {
  /** Wordings somebody listed already, which are not offered again, whole or in part. */
  readonly listed?: readonly string[];
  /** How many candidates at most, the best first. */
  readonly limit?: number;
};

/** Lengths in words for English, in characters for Chinese. */
const LIMITS: Record<Language, RepeatLimits> = {
  en: { shortest: 2, longest: 16, fewestPlaces: 2, fewestSources: 2 },
  zh: { shortest: 3, longest: 24, fewestPlaces: 2, fewestSources: 2 },
};
const DEFAULT_LIMIT = 200;

/** Parts of longer candidates are looked up to this length; longer wordings are mostly quotations. */
const LONGEST_NEST = 10;

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
    .flatMap((language) => {
      const row = splitTokens(sources, language);
      const candidates = findCandidates(row, language);
      countNesting(candidates, language);
      return [...candidates.values()].map((candidate) => ({
        candidate,
        row,
        language,
        score: scoreOf(candidate, sources.length),
      }));
    })
    .toSorted((a, b) => b.score - a.score || compare(a.candidate.words, b.candidate.words));
  const wordings: RecurringWording[] = [];
  for (const { candidate, row, language, score } of ranked) {
    if (wordings.length >= limit || score === 0) break;
    if (!isListed(candidate.words, known, language))
      wordings.push(toWording(candidate, row, sources, language, score));
  }
  return wordings;
}

type Candidate = Repeat & {
  readonly words: string;
  readonly variety: number;
  /** Places and number of the longer candidates it is a part of. */
  nestedPlaces: number;
  nestedIn: number;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const joiner = (language: Language): string => (language === "en" ? " " : "");

function findCandidates(row: TokenRow, language: Language): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const repeat of findRepeats(row, LIMITS[language])) {
    const first = repeat.places[0] ?? 0;
    if (row.isFunctionWord(row.tokens[first] ?? 0)) continue;
    if (row.isFunctionWord(row.tokens[first + repeat.length - 1] ?? 0)) continue;
    const variety = neighbourVariety(row, repeat.places, repeat.length);
    if (variety === 0) continue;
    const words = wordsAt(row, first, repeat.length).join(joiner(language));
    candidates.set(words, { ...repeat, words, variety, nestedPlaces: 0, nestedIn: 0 });
  }
  return candidates;
}

const wordsAt = ({ tokens, words }: TokenRow, place: number, length: number): readonly string[] =>
  Array.from(tokens.subarray(place, place + length), (token) => words[token] ?? "");

/** Tells each candidate which longer ones it is a part of, for the C-value. */
function countNesting(candidates: ReadonlyMap<string, Candidate>, language: Language): void {
  for (const longer of candidates.values()) {
    const parts = language === "en" ? longer.words.split(" ") : Array.from(longer.words);
    for (let from = 0; from < parts.length; from += 1)
      for (let to = from + 2; to <= Math.min(parts.length, from + LONGEST_NEST); to += 1) {
        if (to - from === parts.length) continue;
        const part = candidates.get(parts.slice(from, to).join(joiner(language)));
        if (part === undefined) continue;
        part.nestedPlaces += longer.places.length;
        part.nestedIn += 1;
      }
  }
}

/**
 * The C-value (K. T. Frantzi and S. Ananiadou, Extracting nested collocations, 1996): length by
 * places, less the mean places of the longer candidates around it; times variety and spread.
 */
function scoreOf(
  { length, places, sources, variety, nestedPlaces, nestedIn }: Candidate,
  total: number,
): number {
  const ownPlaces = places.length - (nestedIn === 0 ? 0 : nestedPlaces / nestedIn);
  return Math.log2(1 + length) * Math.max(ownPlaces, 0) * variety * (sources / Math.max(total, 1));
}

/** The same words as a listed wording, or a part of one. */
const isListed = (words: string, known: readonly string[], language: Language): boolean =>
  known.some((wording) => wording.includes(language === "en" ? ` ${words} ` : words));

function toWording(
  { words, length, places, sources: sourceCount }: Candidate,
  row: TokenRow,
  sources: readonly TokenisedSource[],
  language: Language,
  score: number,
): RecurringWording {
  let free = 0;
  const passages = places.flatMap((place) => {
    const source = sources[row.sources[place] ?? 0];
    if (source === undefined || place < free) return [];
    free = place + length;
    return [passageAt(source.id, source.text, row.starts[place] ?? 0, row.ends[free - 1] ?? 0)];
  });
  return {
    id: `${language}:${words}`,
    language,
    wording: passages[0]?.exact ?? words,
    passages,
    count: passages.length,
    sourceCount,
    score: Math.round(score * 1000) / 1000,
  };
}
