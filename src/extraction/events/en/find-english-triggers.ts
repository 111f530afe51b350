import { overlaps, type Span } from "../../../domain/span.ts";
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
  const told = [...gatherings, ...speech];
  const happenings = findHappenings(sentence).filter(
    (happening) => !told.some((trigger) => trigger.isReference !== true && isOverlapping(trigger, happening)),
  );
  const taken = told.filter(
    (trigger) =>
      trigger.isReference !== true || !happenings.some((happening) => isOverlapping(trigger, happening)),
  );
  const reporter = isHeading ? undefined : findReporter(sentence);
  if (!isHeading) notePerson(text, words, book);
  return {
    triggers: [...taken, ...happenings].toSorted((a, b) => a.span.start - b.span.start),
    ...(reporter && { reporter }),
  };
}

const isOverlapping = (a: Trigger, b: Trigger): boolean => overlaps(a.span, b.span);
