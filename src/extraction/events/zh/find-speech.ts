import type { Trigger } from "../event-mention.ts";
import { trigger, type ChineseSentence } from "./clause.ts";
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
import { firstWord, wordAt, type Hit, type WordIndex } from "../../../base/word-index.ts";

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
  for (const verb of verbsIn(INSTRUCTION_VERBS, text)) {
    const object = objectAfter(text, verb.at + verb.word.length, INSTRUCTIONS);
    if (object !== undefined)
      return [trigger(sentence, "instruction", verb.at, object.end, "zh-instruction-given")];
  }
  const ordering = firstWord(INSTRUCTING, text);
  if (ordering !== undefined)
    return [
      trigger(sentence, "instruction", ordering.at, ordering.at + ordering.word.length, "zh-ordered", {
        confidence: "medium",
      }),
    ];
  for (const { at, word } of verbsIn(SPEECH_VERBS, text)) {
    const from = at + word.length;
    const noun = firstWord(SPEECHES, text, from, Math.min(text.length, from + SPEECH_REACH));
    if (
      noun === undefined ||
      (noun.word === "报告" && word.startsWith("发")) ||
      (noun.word === "讨论" && !word.startsWith("进行"))
    )
      continue;
    const nameFrom = from + (text.startsWith("了", from) ? 1 : 0);
    const end = noun.at + noun.word.length;
    return [
      trigger(sentence, noun.value, at, end, "zh-speech-delivered", {
        name: { start: clause.start + nameFrom, end: clause.start + end },
      }),
    ];
  }
  for (const verb of verbsIn(RELEASE_VERBS, text)) {
    const from = verb.at + verb.word.length;
    const object = objectAfter(text, from, PUBLICATIONS) ?? titleAfter(text, from);
    if (object !== undefined)
      return [trigger(sentence, "release", verb.at, object.end, "zh-published", { confidence: "medium" })];
  }
  const speaking = text.length > 3 ? wordAt(SPEAKING, text, text.length - 2) : undefined;
  if (speaking !== undefined)
    return [trigger(sentence, "speech", speaking.at, text.length, "zh-spoke", { confidence: "medium" })];
  return [];
}

const SPEECH_REACH = 12;
const MOST_VERBS = 4;

/** The first few verbs of a list in a clause. */
function verbsIn(index: WordIndex<undefined>, text: string): readonly Hit<undefined>[] {
  const found: Hit<undefined>[] = [];
  let hit = firstWord(index, text);
  while (hit && found.length < MOST_VERBS) {
    found.push(hit);
    hit = firstWord(index, text, hit.at + hit.word.length);
  }
  return found;
}

function objectAfter(
  text: string,
  from: number,
  objects: WordIndex<undefined>,
): { readonly end: number } | undefined {
  const hit = firstWord(objects, text, from, Math.min(text.length, from + REACH));
  return hit && { end: hit.at + hit.word.length };
}

function titleAfter(text: string, from: number): { readonly end: number } | undefined {
  const match = /^.{0,6}《[^》]{1,60}》/.exec(text.slice(from, from + 70));
  return match ? { end: from + match[0].length } : undefined;
}
