import { WordTable } from "../../../base/word-table.ts";
import type { Span } from "../../../domain/span.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { speechVerb } from "./speech-acts.ts";
import { isLetter, wordEnd } from "./tokens.ts";

/**
 * What the words of a sentence may mean, as bits. Most sentences have neither and need not be split.
 *
 *     reports   a word that may report; with a capital only as a participle: "Stressing that …"
 *     ought     a word with which what ought to be is said, or "we" and "our"
 */
export const CUES = { reports: 1, ought: 2 } as const;

export function readCues(text: string, { start, end }: Span): number {
  let cues = 0;
  let at = start;
  while (at < end) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const to = wordEnd(text, at);
    cues |= to > end ? CUES.ought | WORDS.at(text, at, to) : WORDS.at(text, at, to);
    at = to;
  }
  return cues;
}

const OUGHT = new Set("must should shall ought need needs it effort efforts our we".split(" "));

const WORDS = new WordTable(
  (word) => (mayReport(word) ? CUES.reports : 0) | (saysOught(word) ? CUES.ought : 0),
);

const mayReport = (word: string): boolean =>
  word.length > 2 &&
  word.length < 16 &&
  (REPORTING_VERBS.has(word) ||
    speechVerb(word) ||
    word === "according" ||
    word === "According" ||
    (word.endsWith("ing") && REPORTING_VERBS.has(word.toLowerCase())));

/** Any part counts: "we've", "all-we-need". */
const saysOught = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .some((part) => OUGHT.has(part));
