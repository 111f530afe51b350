import { findUnit, hasUnit, unitSet } from "../../../base/unit-set.ts";
import type { Span } from "../../../domain/span.ts";
import type { EventClass } from "../event-class.ts";
import type { Actor, Modality, Trigger } from "../event-mention.ts";
import { FUTURE, MODALS, NEGATION } from "./lexicon.ts";
import { firstWord, hasWord, indexList, wordsOf } from "../../../base/word-index.ts";

export type Clause = Span & { readonly text: string };

export type ChineseSentence = {
  readonly times: readonly Span[];
  readonly clause: Clause;
  /** Of this clause before the given place in it, else of a clause before. */
  readonly subject: (before?: number) => Actor | undefined;
};

const CLAUSE_END = unitSet("，,。；;：:！!？?\n");

export function splitClauses(text: string, { start, end }: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !hasUnit(CLAUSE_END, text.charCodeAt(at))) continue;
    if (at > from) clauses.push({ start: from, end: at, text: text.slice(from, at) });
    from = at + 1;
  }
  return clauses;
}

const MOODS = indexList([NEGATION, MODALS, FUTURE].flatMap((index) => wordsOf(index)));

/** Words that hold a sign of mood and have none. */
const OTHERWISE =
  /重要|主要|纪要|摘要|应对|应用|应急|相应|反应|供应|响应|不断|不少|不仅|不久|不同|不良|未来|将军|将领|可以说/g;

export function modalityAt({ clause }: ChineseSentence, at: number): Modality {
  const words = clause.text.slice(Math.max(0, at - 14), at);
  if (!hasWord(MOODS, words, 0, words.length)) return "asserted";
  const before = words.replace(OTHERWISE, "　");
  if (firstWord(NEGATION, before, Math.max(0, before.length - 3))) return "denied";
  if (firstWord(MODALS, before)) return "hypothetical";
  return firstWord(FUTURE, before) ? "planned" : "asserted";
}

export function trigger(
  sentence: ChineseSentence,
  eventClass: EventClass,
  from: number,
  to: number,
  rule: string,
  rest: Rest = PLAIN,
): Trigger {
  const { clause } = sentence;
  const actor = sentence.subject(from);
  const start = clause.start + from;
  return {
    eventClass,
    span: { start, end: clause.start + to },
    rule,
    confidence: rest.confidence ?? "high",
    modality: rest.modality ?? modalityAt(sentence, from),
    clause: { start: clause.start, end: clause.end },
    name: rest.name,
    ordinal: rest.ordinal,
    isReference: rest.isReference,
    isAtMeeting: rest.isAtMeeting,
    actor: actor && actor.start < start ? actor : undefined,
    place: placeBefore(clause, from),
  };
}

type Rest = Partial<
  Pick<Trigger, "confidence" | "modality" | "name" | "ordinal" | "isReference" | "isAtMeeting">
>;
const PLAIN: Rest = {};

/** 在北京召开, 于日内瓦举行. */
function placeBefore({ text, start }: Clause, verb: number): Span | undefined {
  if (verb === 0 || hasUnit(NO_PLACE_LAST, text.charCodeAt(verb - 1))) return undefined;
  const from = Math.max(0, verb - 10);
  if (findUnit(AT, text, from, verb) === verb) return undefined;
  const at = text.slice(from, verb).search(PLACE);
  return at === -1 ? undefined : { start: start + from + at + 1, end: start + verb };
}

const AT = unitSet("在于");
const PLACE = /[在于][\p{Script=Han}·]{2,8}$/u;
/** 会上, 期间: times and occasions. */
const NO_PLACE_LAST = unitSet("上中下时后前期间");
