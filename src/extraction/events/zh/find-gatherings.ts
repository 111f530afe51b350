import { chineseNumber } from "../../dating/event-name.ts";
import type { EventClass } from "../event-class.ts";
import type { Trigger } from "../event-mention.ts";
import { firstOf, modalityAt, trigger, type ChineseSentence, type Hit } from "./clause.ts";
import { ATTEND, GATHERINGS, HOLD, PRESIDE } from "./lexicon.ts";

const ORDINAL = /第([一二三四五六七八九十百\d]{1,4})(?:次|届|屆)/;

export function findGatherings(sentence: ChineseSentence): readonly Trigger[] {
  const { clause } = sentence;
  const { text } = clause;
  const preside = text.indexOf(PRESIDE);
  const noun = lastGathering(text);
  const found: Trigger[] = [];
  const hold =
    firstOf(text, HOLD) ??
    (noun !== undefined && /进行/.test(text) ? { at: text.indexOf("进行"), word: "进行" } : undefined);
  if (noun !== undefined && hold !== undefined) {
    const nounEnd = noun.at + noun.word.length;
    const isAfter = noun.at >= hold.at + hold.word.length;
    const nameFrom = isAfter
      ? hold.at + hold.word.length + (/^[了过]/.test(text.slice(hold.at + hold.word.length)) ? 1 : 0)
      : nameStart(sentence, noun.at);
    const ordinal = ORDINAL.exec(text.slice(nameFrom, nounEnd))?.[1];
    if (nounEnd - nameFrom <= 60)
      found.push(
        trigger(
          sentence,
          noun.eventClass,
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
    const attend = firstOf(text, ATTEND);
    const nounEnd = noun.at + noun.word.length;
    const from = nameStart(sentence, noun.at);
    const isPlain = nounEnd - from <= noun.word.length + 1;
    const isAt = /^(?:上|期间|中|时|后)/.test(text.slice(nounEnd));
    if (attend !== undefined && attend.at < noun.at)
      found.push(
        trigger(sentence, noun.eventClass, attend.at, nounEnd, "zh-meeting-attended", {
          isAtMeeting: true,
          confidence: "medium",
          name: { start: clause.start + attend.at + attend.word.length, end: clause.start + nounEnd },
        }),
      );
    else if (isAt || isPlain)
      found.push(
        trigger(sentence, noun.eventClass, from, nounEnd, "zh-at-meeting", {
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
        : /^主持(?:了)?(?:学习|会议|召开)/.exec(text.slice(preside))?.[0].length;
    const to = noun !== undefined && noun.at > preside ? (objectEnd ?? preside) : preside + (objectEnd ?? 0);
    if (to > preside && to - preside <= 40)
      found.push(trigger(sentence, "presiding", preside, to, "zh-presided-over", { isAtMeeting: true }));
  }
  return found;
}

/** Back from a noun to the start of its name: the last 在, 于, time or start of the clause. */
function nameStart({ clause, times }: ChineseSentence, noun: number): number {
  let from = 0;
  for (const { end } of times)
    if (end <= clause.start + noun && end > clause.start + from) from = end - clause.start;
  const before = clause.text.slice(from, noun);
  const cut = Math.max(before.lastIndexOf("在"), before.lastIndexOf("于"), before.lastIndexOf("的"));
  return cut >= 0 ? from + cut + 1 : from;
}

function lastGathering(text: string): (Hit & { readonly eventClass: EventClass }) | undefined {
  let last: (Hit & { readonly eventClass: EventClass }) | undefined;
  for (const [word, eventClass] of GATHERINGS) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    const lastEnd = last ? last.at + last.word.length : -1;
    if (end > lastEnd || (end === lastEnd && at < (last?.at ?? 0))) last = { at, word, eventClass };
  }
  return last;
}

/** 党的十八大, 第二十届中央委员会第三次全体会议: named by its number, whoever holds it. */
const NUMBERED =
  /(?:党的|中共|中国共产党)(?:第)?[一二三四五六七八九十]{1,3}(?:大(?!会|学|战|大)|次全国代表大会)|第[一二三四五六七八九十百\d]{1,4}(?:届|次)[\p{Script=Han}]{0,14}?(?:代表大会|全体会议|全会|峰会|论坛|博览会|奥运会|运动会)/u;

export function findAnchor(sentence: ChineseSentence): readonly Trigger[] {
  const match = NUMBERED.exec(sentence.clause.text);
  if (match === null) return [];
  const at = match.index;
  const span = { start: sentence.clause.start + at, end: sentence.clause.start + at + match[0].length };
  const ordinal = /[一二三四五六七八九十百]{1,4}|\d{1,4}/.exec(match[0])?.[0] ?? "";
  const { actor: _none, ...made } = trigger(
    sentence,
    "anchor",
    at,
    at + match[0].length,
    "zh-numbered-meeting",
    {
      name: span,
      ordinal: chineseNumber(ordinal),
      modality: "asserted",
    },
  );
  return [made];
}

/** A numbered meeting that is held is no anchor of something else. */
export const anchorsBeside = (
  gatherings: readonly Trigger[],
  sentence: ChineseSentence,
): readonly Trigger[] =>
  findAnchor(sentence).filter(
    ({ span }) => !gatherings.some((other) => other.span.start < span.end && span.start < other.span.end),
  );
