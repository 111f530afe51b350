import type { ConcordanceQuestion } from "../domain/concordance-question.ts";
import { compileQuestion, isFault, type QuestionFault } from "./compile-question.ts";
import { findPlaces } from "./find-places.ts";
import { makeLineList } from "./line-list.ts";
import type { SearchedText } from "./searched-text.ts";
import { sortLines } from "./sort-lines.ts";
import { makeCounter, type Tally } from "./tally.ts";

/** What is known so far: `lines` are those not yet told, `isDone` says that no more come. */
export type ConcordanceNews = {
  readonly tally: Tally;
  readonly lines: Int32Array;
  readonly isDone: boolean;
};

/** More lines than this nobody reads: they are counted, not listed. */
export const MOST_LINES = 100_000;

/**
 * Answers a question in slices; each yields how to tell what is new, and the last news is the result.
 * In the order of the corpus lines are told as they are found; in any other order only at the end,
 * when their order is known.
 */
export function* answerQuestion(
  question: ConcordanceQuestion,
  texts: readonly SearchedText[],
): Generator<() => ConcordanceNews, ConcordanceNews | QuestionFault> {
  const pattern = compileQuestion(question.find, question.syntax);
  if (isFault(pattern)) return pattern;
  const counter = makeCounter(question);
  const list = makeLineList();
  const inOrder = question.order === "source";
  let told = 0;
  const tell = (isDone: boolean): ConcordanceNews => {
    const lines = inOrder ? list.from(told) : isDone ? sortLines(list.all(), question.order, texts) : NONE;
    told = list.count();
    return { tally: counter.tally(), lines, isDone };
  };
  for (const [at, searched] of texts.entries()) {
    if (!counter.open(searched)) continue;
    const places = findPlaces(pattern, searched, (start, end, unit) => {
      if (counter.count(start, end, unit) && list.count() < MOST_LINES) list.add(at, start, end, unit);
    });
    for (const _slice of places) yield () => tell(false);
  }
  return tell(true);
}

const NONE = new Int32Array();
