import type { Span } from "../../../domain/span.ts";
import type { Actor, Trigger } from "../event-mention.ts";
import { splitClauses, type ChineseSentence } from "./clause.ts";
import { anchorsBeside, findAnchor, findGatherings } from "./find-gatherings.ts";
import { findHappening } from "./find-happening.ts";
import { subjectOf } from "./find-name.ts";
import { findSpeech } from "./find-speech.ts";

/** All triggers of a Chinese sentence, clause by clause. A clause without subject has that of the one before. */
export function findChineseTriggers(
  text: string,
  sentence: Span,
  times: readonly Span[],
): readonly Trigger[] {
  const found: Trigger[] = [];
  let carried: Actor | undefined;
  for (const clause of splitClauses(text, sentence)) {
    const triggers = clauseTriggers({
      times,
      clause,
      subject: (before) => subjectOf(clause.text, clause.start, times, before) ?? carried,
    });
    found.push(...triggers);
    carried = triggers[0]?.actor ?? subjectOf(clause.text, clause.start, times) ?? carried;
  }
  return found;
}

function clauseTriggers(sentence: ChineseSentence): readonly Trigger[] {
  const gatherings = findGatherings(sentence);
  const speech = findSpeech(sentence);
  if (gatherings.length + speech.length > 0)
    return [...gatherings, ...speech, ...anchorsBeside(gatherings, sentence)];
  return [...findAnchor(sentence), ...findHappening(sentence)];
}
