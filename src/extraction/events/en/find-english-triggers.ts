import { overlaps, type Span } from "../../../domain/span.ts";
import type { Actor, Trigger } from "../event-mention.ts";
import { noteNames, notePerson } from "./find-actor.ts";
import { findGatherings } from "./find-gatherings.ts";
import { findHappenings } from "./find-happenings.ts";
import { findReporter } from "./find-reporter.ts";
import { findSpeech } from "./find-speech.ts";
import type { NameBook } from "./name-book.ts";
import { readWords } from "./read-words.ts";
import type { EnglishSentence } from "./sentence.ts";
import { ANY_TRIGGER, CUES } from "./cues.ts";

/**
 * All triggers of an English sentence, and who says it where that is asked. Names are noted in `book`,
 * which goes with the text from line to line.
 */
export function findNamesAndTriggers(
  text: string,
  line: Span,
  times: readonly Span[],
  book: NameBook,
  { isHeading, isAsked }: { readonly isHeading: boolean; readonly isAsked: boolean },
): { readonly triggers: readonly Trigger[]; readonly reporter?: Actor } {
  const words = readWords(text, line, times);
  const cues = words.reduce((all, word) => all | word.cues, 0);
  noteNames(text, words, book);
  const sentence = { text, words, book, isHeading, cues };
  const triggers = findTriggers(sentence);
  const reporter = isAsked && !isHeading ? findReporter(sentence) : undefined;
  if (!isHeading) notePerson(text, words, book);
  return { triggers, ...(reporter && { reporter }) };
}

/** Each finder is asked only where a word stands that it begins with. */
function findTriggers(sentence: EnglishSentence): readonly Trigger[] {
  const { cues } = sentence;
  if ((cues & ANY_TRIGGER) === 0) return NONE;
  const gatherings = cues & CUES.gathering ? findGatherings(sentence) : NONE;
  const speech = cues & CUES.speech ? findSpeech(sentence) : NONE;
  const told = [...gatherings, ...speech];
  const happenings = findHappenings(sentence).filter(
    (happening) => !told.some((trigger) => trigger.isReference !== true && isOverlapping(trigger, happening)),
  );
  const taken = told.filter(
    (trigger) =>
      trigger.isReference !== true || !happenings.some((happening) => isOverlapping(trigger, happening)),
  );
  return [...taken, ...happenings].toSorted((a, b) => a.span.start - b.span.start);
}

const NONE: readonly never[] = [];

const isOverlapping = (a: Trigger, b: Trigger): boolean => overlaps(a.span, b.span);
