import { hasUnit, unitSet } from "../../../base/unit-set.ts";
import { chineseNumber } from "../../dating/event-name.ts";
import type { Trigger } from "../event-mention.ts";
import { modalityAt, trigger, type ChineseSentence } from "./clause.ts";
import { ATTEND, GATHERINGS, HOLD, PRESIDE } from "./lexicon.ts";
import { firstWord, lastWord, type Hit } from "../../../base/word-index.ts";

const ORDINAL = /第([一二三四五六七八九十百\d]{1,4})(?:次|届|屆)/;

export function findGatherings(sentence: ChineseSentence): readonly Trigger[] {
  const { clause } = sentence;
  const { text } = clause;
  const preside = text.indexOf(PRESIDE);
  const noun = lastWord(GATHERINGS, text);
  const found: Trigger[] = [];
  const hold =
    holdIn(text) ??
    (noun !== undefined && text.includes("进行") ? { at: text.indexOf("进行"), word: "进行" } : undefined);
  if (noun !== undefined && hold !== undefined) {
    const nounEnd = noun.at + noun.word.length;
    const isAfter = noun.at >= hold.at + hold.word.length;
    const nameFrom = isAfter
      ? hold.at + hold.word.length + (hasUnit(ASPECTS, text.charCodeAt(hold.at + hold.word.length)) ? 1 : 0)
      : nameStart(sentence, noun.at);
    const ordinal = ORDINAL.exec(text.slice(nameFrom, nounEnd))?.[1];
    if (nounEnd - nameFrom <= 60)
      found.push(
        trigger(
          sentence,
          noun.value,
          Math.min(hold.at, nameFrom),
          Math.max(nounEnd, hold.at + hold.word.length),
          "zh-meeting-held",
          {
            name: { start: clause.start + nameFrom, end: clause.start + nounEnd },
            modality: modalityAt(sentence, hold.at),
            ...(ordinal !== undefined && { ordinal: chineseNumber(ordinal) }),
          },
        ),
      );
  } else if (noun !== undefined && preside < 0) {
    const attend = firstWord(ATTEND, text);
    const nounEnd = noun.at + noun.word.length;
    const from = nameStart(sentence, noun.at);
    const isPlain = nounEnd - from <= noun.word.length + 1;
    const isAt = AT_MEETING.some((words) => text.startsWith(words, nounEnd));
    if (attend !== undefined && attend.at < noun.at)
      found.push(
        trigger(sentence, noun.value, attend.at, nounEnd, "zh-meeting-attended", {
          isAtMeeting: true,
          confidence: "medium",
          name: { start: clause.start + attend.at + attend.word.length, end: clause.start + nounEnd },
        }),
      );
    else if (isAt || isPlain)
      found.push(
        trigger(sentence, noun.value, from, nounEnd, "zh-at-meeting", {
          isAtMeeting: isAt,
          isReference: isPlain,
          confidence: "low",
          name: { start: clause.start + from, end: clause.start + nounEnd },
        }),
      );
  }
  if (preside >= 0) {
    const objectEnd =
      noun !== undefined && noun.at > preside
        ? noun.at + noun.word.length
        : PRESIDED.exec(text.slice(preside))?.[0].length;
    const to = noun !== undefined && noun.at > preside ? (objectEnd ?? preside) : preside + (objectEnd ?? 0);
    if (to > preside && to - preside <= 40)
      found.push(trigger(sentence, "presiding", preside, to, "zh-presided-over", { isAtMeeting: true }));
  }
  return found;
}

const ASPECTS = unitSet("了过");
const AT_MEETING = ["上", "期间", "中", "时", "后"];
const PRESIDED = /^主持(?:了)?(?:学习|会议|召开)/;
const CEREMONY = unitSet("式会辞");

/** 开幕 holds a gathering; 开幕式 is one. */
function holdIn(text: string): Hit<undefined> | undefined {
  let hit = firstWord(HOLD, text);
  while (hit && hit.word.endsWith("幕") && hasUnit(CEREMONY, text.charCodeAt(hit.at + hit.word.length)))
    hit = firstWord(HOLD, text, hit.at + hit.word.length);
  return hit;
}

/** Back from a noun to the start of its name: the last 在, 于, 的, else the start of the clause behind its time. */
function nameStart({ clause, times }: ChineseSentence, noun: number): number {
  let from = 0;
  for (const { start, end } of times)
    if (start <= clause.start + from && end <= clause.start + noun && end > clause.start + from)
      from = end - clause.start;
  const before = clause.text.slice(from, noun);
  const cut = Math.max(before.lastIndexOf("在"), before.lastIndexOf("于"), before.lastIndexOf("的"));
  return cut >= 0 ? from + cut + 1 : from;
}

/** 党的十八大, 第二十届中央委员会第三次全体会议: named by its number, whoever holds it. */
const NUMBERED =
  /(?:党的|中共|中国共产党)(?:第)?[一二三四五六七八九十]{1,3}(?:大(?!会|学|战|大)|次全国代表大会)|第[一二三四五六七八九十百\d]{1,4}(?:届|次)[\p{Script=Han}]{0,14}?(?:代表大会|全体会议|全会|峰会|论坛|博览会|奥运会|运动会)/u;

const NUMBER = /[一二三四五六七八九十百]{1,4}|\d{1,4}/;

function findAnchor(sentence: ChineseSentence): readonly Trigger[] {
  const match = NUMBERED.exec(sentence.clause.text);
  if (match === null) return [];
  const at = match.index;
  const span = { start: sentence.clause.start + at, end: sentence.clause.start + at + match[0].length };
  const ordinal = NUMBER.exec(match[0])?.[0] ?? "";
  const made = trigger(sentence, "anchor", at, at + match[0].length, "zh-numbered-meeting", {
    name: span,
    ordinal: chineseNumber(ordinal),
    modality: "asserted",
  });
  return [{ ...made, actor: undefined }];
}

/** A numbered meeting that is held is no anchor of something else. */
export const anchorsBeside = (
  gatherings: readonly Trigger[],
  sentence: ChineseSentence,
): readonly Trigger[] =>
  findAnchor(sentence).filter(
    ({ span }) => !gatherings.some((other) => other.span.start < span.end && span.start < other.span.end),
  );
