import type { EventClass } from "../event-class.ts";
import type { Trigger } from "../event-mention.ts";
import { trigger, type ChineseSentence, type Hit } from "./clause.ts";
import { HAPPENINGS } from "./lexicon.ts";

export function findHappening(sentence: ChineseSentence): readonly Trigger[] {
  const { text } = sentence.clause;
  let first: (Hit & { readonly eventClass: EventClass }) | undefined;
  for (const [word, eventClass] of HAPPENINGS) {
    const at = text.indexOf(word);
    if (at < 0 || (at === 0 && eventClass !== "disaster")) continue;
    if (/^[的率者器量法案性]/.test(text.slice(at + word.length))) continue;
    if (first === undefined || at < first.at || (at === first.at && word.length > first.word.length))
      first = { at, word, eventClass };
  }
  if (first === undefined) return [];
  return [
    trigger(sentence, first.eventClass, first.at, first.at + first.word.length, "zh-happening", {
      confidence: "medium",
    }),
  ];
}
