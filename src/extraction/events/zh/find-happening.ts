import type { EventClass } from "../event-class.ts";
import type { Trigger } from "../event-mention.ts";
import { trigger, type ChineseSentence } from "./clause.ts";
import { HAPPENINGS } from "./lexicon.ts";
import { firstWord, type Hit } from "../../../base/word-index.ts";

export function findHappening(sentence: ChineseSentence): readonly Trigger[] {
  const { text } = sentence.clause;
  let hit = firstWord(HAPPENINGS, text);
  while (hit && !isVerb(text, hit)) hit = firstWord(HAPPENINGS, text, hit.at + hit.word.length);
  if (hit === undefined) return [];
  const { at, word, value } = hit;
  return [trigger(sentence, value, at, at + word.length, "zh-happening", { confidence: "medium" })];
}

/** 发射 in 发射中心, 通过率, 签署的 is no verb that tells. */
const NO_VERB =
  /^(?:的|率|者|器|量|中心|场|台|会议|仪式|部队|委员会|局|演说|典礼|法案|权|机制|活动|情况|工作)/;

/** At the head of a clause only a disaster stands for itself. */
const isVerb = (text: string, { at, word, value }: Hit<EventClass>): boolean =>
  (at > 0 || value === "disaster") && !NO_VERB.test(text.slice(at + word.length, at + word.length + 3));
