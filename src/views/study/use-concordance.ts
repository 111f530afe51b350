import { useEffect, useState } from "react";
import type { Tally } from "../../concordance/tally.ts";
import type { ConcordanceQuestion } from "../../domain/concordance-question.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { WordsFault } from "../../search/words-client.ts";
import { wordsClient } from "./words-clients.ts";

export type Concordance = {
  /** What these are the lines of; an older question's lines stay until the first of the newer one come. */
  readonly question?: ConcordanceQuestion;
  readonly lines: Int32Array;
  readonly tally?: Tally;
  readonly isDone: boolean;
  readonly fault?: WordsFault;
};

const NO_LINES = new Int32Array();
const NOTHING: Concordance = { lines: NO_LINES, isDone: true };

/** The answer to a question, as far as it has come. The same question object is asked once. */
export function useConcordance(corpus: Corpus, question: ConcordanceQuestion): Concordance {
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    const client = wordsClient(corpus, "concordance");
    client.find(question, {
      onNews: ({ lines, tally, isDone }) =>
        setAnswer((before) => ({
          question,
          tally,
          isDone,
          lines: before.question === question ? joined(before.lines, lines) : lines,
        })),
      onFault: (fault) => setAnswer({ question, fault, lines: NO_LINES, isDone: true }),
    });
    return client.forget;
  }, [corpus, question]);
  return answer.question === question ? answer : { ...answer, isDone: false };
}

function joined(before: Int32Array, more: Int32Array): Int32Array {
  if (more.length === 0) return before;
  const all = new Int32Array(before.length + more.length);
  all.set(before);
  all.set(more, before.length);
  return all;
}
