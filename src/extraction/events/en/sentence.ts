import type { Span } from "../../../domain/span.ts";
import type { Actor, Modality } from "../event-mention.ts";
import { subjectBefore } from "./find-actor.ts";
import { NOT_PLACES } from "./lexicon.ts";
import { modalityOf } from "./modality.ts";
import type { NameBook } from "./name-book.ts";
import { clauseAround, spanOf } from "./phrase.ts";
import type { Word } from "./read-words.ts";

/** One sentence or heading as the recognisers see it. */
export type EnglishSentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly book: NameBook;
  /** Headlines tell the past in the present tense and leave out articles. */
  readonly isHeading: boolean;
  /** The cues of all its words (`cues.ts`). */
  readonly cues: number;
};

export type VerbFacts = {
  readonly clause: Span;
  readonly clauseFrom: number;
  readonly modality: Modality;
  readonly actor?: Actor;
  readonly place?: Span;
};

/** What every trigger with a verb has: its clause, whether it is asserted, who does it, where. */
export function verbFacts({ text, words, book }: EnglishSentence, verb: number, lastWord: number): VerbFacts {
  const clause = clauseAround(words, verb);
  const own = subjectBefore(text, words, clause.from, verb, book);
  const isOfMain = own === undefined && clause.from > 0;
  const actor = isOfMain ? subjectBefore(text, words, 0, clause.from, book) : own;
  const place = findPlace(words, lastWord, clause.to);
  return {
    clause: spanOf(words, clause.from, clause.to),
    clauseFrom: clause.from,
    modality: modalityOf(words, verb, clause.from),
    ...(actor && { actor }),
    ...(place && { place }),
  };
}

/** "in Beijing", "at Geneva" behind the verb, in its clause. */
function findPlace(words: readonly Word[], from: number, to: number): Span | undefined {
  for (let at = from; at < to - 1; at += 1) {
    const next = words[at + 1];
    if (words[at]?.lower !== "in" || next?.isCapital !== true || next.isTime || NOT_PLACES.has(next.lower))
      continue;
    let end = at + 2;
    while (end < to && words[end]?.isCapital && !words[end]?.isTime) end += 1;
    return spanOf(words, at + 1, end);
  }
  return undefined;
}
