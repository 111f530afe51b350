import type { Trigger } from "../event-mention.ts";
import { firstOf, trigger, type ChineseSentence } from "./clause.ts";
import {
  CONVEYED,
  INSTRUCTING,
  INSTRUCTIONS,
  INSTRUCTION_VERBS,
  PUBLICATIONS,
  RELEASE_VERBS,
  SPEAKING,
  SPEECHES,
  SPEECH_VERBS,
} from "./lexicon.ts";

const REACH = 24;

export function findSpeech(sentence: ChineseSentence): readonly Trigger[] {
  const { clause } = sentence;
  const { text } = clause;
  const conveying = text.indexOf("传达");
  if (conveying >= 0) {
    const object = objectAfter(text, conveying + 2, CONVEYED);
    if (object !== undefined)
      return [
        trigger(sentence, "conveyance", conveying, object.end, "zh-conveyed", { confidence: "medium" }),
      ];
  }
  for (const verb of INSTRUCTION_VERBS) {
    const at = text.indexOf(verb);
    const object = at < 0 ? undefined : objectAfter(text, at + verb.length, INSTRUCTIONS);
    if (object !== undefined)
      return [trigger(sentence, "instruction", at, object.end, "zh-instruction-given")];
  }
  const ordering = firstOf(text, INSTRUCTING);
  if (ordering !== undefined)
    return [
      trigger(sentence, "instruction", ordering.at, ordering.at + ordering.word.length, "zh-ordered", {
        confidence: "medium",
      }),
    ];
  for (const verb of SPEECH_VERBS) {
    const at = text.indexOf(verb);
    if (at < 0) continue;
    for (const [noun, eventClass] of SPEECHES) {
      const object = text.indexOf(noun, at + verb.length);
      if (
        object < 0 ||
        object - at > 14 ||
        (noun === "报告" && verb.startsWith("发")) ||
        (noun === "讨论" && !verb.startsWith("进行"))
      )
        continue;
      return [
        trigger(sentence, eventClass, at, object + noun.length, "zh-speech-delivered", {
          name: {
            start: clause.start + at + verb.length + (text.startsWith("了", at + verb.length) ? 1 : 0),
            end: clause.start + object + noun.length,
          },
        }),
      ];
    }
  }
  for (const verb of RELEASE_VERBS) {
    const at = text.indexOf(verb);
    const object =
      at < 0
        ? undefined
        : (objectAfter(text, at + verb.length, PUBLICATIONS) ?? titleAfter(text, at + verb.length));
    if (object !== undefined)
      return [trigger(sentence, "release", at, object.end, "zh-published", { confidence: "medium" })];
  }
  const speaking = SPEAKING.find((word) => text.endsWith(word));
  if (speaking !== undefined && text.length - speaking.length >= 2)
    return [
      trigger(sentence, "speech", text.length - speaking.length, text.length, "zh-spoke", {
        confidence: "medium",
      }),
    ];
  return [];
}

function objectAfter(
  text: string,
  from: number,
  objects: readonly string[],
): { readonly end: number } | undefined {
  const reach = text.slice(from, from + REACH);
  for (const object of objects) {
    const at = reach.indexOf(object);
    if (at >= 0) return { end: from + at + object.length };
  }
  return undefined;
}

function titleAfter(text: string, from: number): { readonly end: number } | undefined {
  const match = /^.{0,6}《[^》]{1,60}》/.exec(text.slice(from, from + 70));
  return match ? { end: from + match[0].length } : undefined;
}
