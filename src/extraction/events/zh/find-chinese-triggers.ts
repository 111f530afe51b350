import { overlaps, type Span } from "../../../domain/span.ts";
import type { Actor, Trigger } from "../event-mention.ts";
import { splitClauses, type ChineseSentence, type Clause } from "./clause.ts";
import { anchorsBeside, findGatherings } from "./find-gatherings.ts";
import { findHappening } from "./find-happening.ts";
import { subjectOf } from "./find-name.ts";
import { findSpeech } from "./find-speech.ts";
import { mayTell } from "./lexicon.ts";

/** A clause without a subject has that of a clause not far before it. */
const SUBJECT_REACH = 4;

/** All triggers of a Chinese sentence, clause by clause. */
export function findChineseTriggers(
  text: string,
  sentence: Span,
  times: readonly Span[],
): readonly Trigger[] {
  if (!mayTell(text, sentence.start, sentence.end)) return NONE;
  let found: readonly Trigger[] = NONE;
  const clauses = splitClauses(text, sentence);
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || !mayTell(clause.text, 0, clause.text.length)) continue;
    const near = timesIn(clause, times);
    const subject = (before?: number): Actor | undefined =>
      subjectOf(clause.text, clause.start, near, before) ?? subjectOfEarlier(clauses, index, times);
    const told = clauseTriggers({ times: near, clause, subject });
    found = found.length === 0 ? told : [...found, ...told];
  }
  return found;
}

function subjectOfEarlier(
  clauses: readonly Clause[],
  index: number,
  times: readonly Span[],
): Actor | undefined {
  for (let at = index - 1; at >= Math.max(0, index - SUBJECT_REACH); at -= 1) {
    const clause = clauses[at];
    const subject = clause && subjectOf(clause.text, clause.start, timesIn(clause, times));
    if (subject) return subject;
  }
  return undefined;
}

const NONE: readonly never[] = [];

function timesIn(clause: Span, times: readonly Span[]): readonly Span[] {
  const touches = (time: Span): boolean => overlaps(time, clause);
  return times.every(touches) ? times : times.some(touches) ? times.filter(touches) : NONE;
}

function clauseTriggers(sentence: ChineseSentence): readonly Trigger[] {
  const gatherings = findGatherings(sentence);
  const speech = findSpeech(sentence);
  const told = gatherings.length === 0 ? speech : gatherings.concat(speech);
  const isTold = told.some(({ rule }) => rule !== "zh-at-meeting" && rule !== "zh-meeting-attended");
  const happenings = isTold ? NONE : findHappening(sentence);
  return told.concat(
    anchorsBeside(gatherings, sentence),
    happenings.filter(({ span }) => !told.some((other) => overlaps(other.span, span))),
  );
}
