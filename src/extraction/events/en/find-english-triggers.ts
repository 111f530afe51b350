import type { Span } from "../../../domain/span.ts";
import type { Actor, Trigger } from "../event-mention.ts";
import { noteNames, notePerson } from "./find-actor.ts";
import { findGatherings } from "./find-gatherings.ts";
import { findHappenings } from "./find-happenings.ts";
import { findReporter } from "./find-reporter.ts";
import { findSpeech } from "./find-speech.ts";
import type { NameBook } from "./name-book.ts";
import { readWords } from "./read-words.ts";

/** All triggers of an English sentence. Names are noted in `book`, which goes with the text from line to line. */
export function findNamesAndTriggers(
  text: string,
  line: Span,
  times: readonly Span[],
  book: NameBook,
  isHeading: boolean,
): { readonly triggers: readonly Trigger[]; readonly reporter?: Actor } {
  const words = readWords(text, line, times);
  noteNames(text, words, book);
  const sentence = { text, words, book, isHeading };
  const gatherings = findGatherings(sentence);
  const speech = findSpeech(sentence);
  const taken = [...gatherings, ...speech];
  const happenings = findHappenings(sentence).filter(
    ({ span }) => !taken.some((trigger) => trigger.span.start < span.end && span.start < trigger.span.end),
  );
  const reporter = isHeading ? undefined : findReporter(sentence);
  if (!isHeading) notePerson(text, words, book);
  return {
    triggers: [...taken, ...happenings].toSorted((a, b) => a.span.start - b.span.start),
    ...(reporter && { reporter }),
  };
}
