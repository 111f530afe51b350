import { compileQuestion, isFault, type Pattern } from "../concordance/compile-question.ts";
import { findPlaces, foldedText } from "../concordance/find-places.ts";
import { UNIT_WIDTH, type SearchedText } from "../concordance/searched-text.ts";
import { isHan, runsOf } from "./tokenize.ts";

/** A place in a text, in UTF-16 units. */
export type SentenceHit = { readonly sourceId: string; readonly start: number; readonly end: number };

export type SentenceHits = {
  /** The first ones: those with the words as they stand together come before those with all of them. */
  readonly hits: readonly SentenceHit[];
  /** Places where the words stand together, and sentences that have them all but not together. */
  readonly together: number;
  readonly apart: number;
};

const MOST_HITS = 20;

/**
 * Sentences that have all words of a query, exactly scanned: no index of ten megabytes is needed to
 * look through them in some tens of milliseconds. The last word may be unfinished. In slices.
 */
export function* findSentences(query: string, texts: readonly SearchedText[]): Generator<void, SentenceHits> {
  const pattern = patternOf(query);
  const terms = runsOf(query);
  const together: SentenceHit[] = [];
  const apart: SentenceHit[] = [];
  let [placeCount, sentenceCount] = [0, 0];
  if (!pattern || terms.length === 0) return { hits: [], together: 0, apart: 0 };
  for (const searched of texts) {
    const { sourceId, units } = searched;
    const withPlace = new Set<number>();
    yield* findPlaces(pattern, searched, (start, end, unit) => {
      withPlace.add(unit);
      if (units[unit * UNIT_WIDTH + 4] === 1) return;
      placeCount += 1;
      if (together.length < MOST_HITS) together.push({ sourceId, start, end });
    });
    if (terms.length === 1) continue;
    for (const unit of unitsWithAll(terms, searched)) {
      if (withPlace.has(unit)) continue;
      sentenceCount += 1;
      if (apart.length >= MOST_HITS) continue;
      const [start = 0, end = 0] = units.subarray(unit * UNIT_WIDTH, unit * UNIT_WIDTH + 2);
      apart.push({ sourceId, start, end });
    }
    yield;
  }
  return {
    hits: [...together, ...apart].slice(0, MOST_HITS),
    together: placeCount,
    apart: sentenceCount,
  };
}

/** Words as they stand together, the last one perhaps unfinished. */
function patternOf(query: string): Pattern | undefined {
  const isUnfinished = !/[*?\s]/u.test(query.at(-1) ?? " ") && !isHan(query.at(-1) ?? "");
  const compiled =
    isUnfinished && !/[*?]/.test(query)
      ? compileQuestion(`${query}*`, "wildcard")
      : compileQuestion(query, "plain");
  return isFault(compiled) ? undefined : compiled;
}

/** Units of the body that have all terms, in order. */
function unitsWithAll(terms: readonly string[], searched: SearchedText): readonly number[] {
  const text = foldedText(searched);
  if (!terms.every((term) => text.includes(term))) return [];
  const { units } = searched;
  const found: number[] = [];
  for (let at = 0; at < units.length; at += UNIT_WIDTH) {
    if (units[at + 4] === 1) continue;
    const sentence = text.slice(units[at], units[at + 1]);
    if (terms.every((term) => sentence.includes(term))) found.push(at / UNIT_WIDTH);
  }
  return found;
}
