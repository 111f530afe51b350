import { hasUnit, unitSet } from "../../../base/unit-set.ts";
import type { Span } from "../../../domain/span.ts";
import type { EventClass } from "../event-class.ts";
import type { Actor, Modality, Trigger } from "../event-mention.ts";
import { FUTURE, MODALS, NEGATION } from "./lexicon.ts";
import { firstWord } from "../../../base/word-index.ts";

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

/** Words that hold a sign of mood and have none. */
const OTHERWISE =
  /重要|主要|纪要|摘要|应对|应用|应急|相应|反应|供应|响应|不断|不少|不仅|不久|不同|不良|未来|将军|将领|可以说/g;

export function modalityAt({ clause }: ChineseSentence, at: number): Modality {
  const before = clause.text.slice(Math.max(0, at - 14), at).replace(OTHERWISE, "　");
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
  rest: Partial<Trigger> = {},
): Trigger {
  const { clause } = sentence;
  const actor = sentence.subject(from);
  const place = placeBefore(clause, from);
  return {
    eventClass,
    span: { start: clause.start + from, end: clause.start + to },
    rule,
    confidence: "high",
    modality: modalityAt(sentence, from),
    clause: { start: clause.start, end: clause.end },
    ...(actor && actor.start < clause.start + from && { actor }),
    ...(place && { place }),
    ...rest,
  };
}

/** 在北京召开, 于日内瓦举行. */
function placeBefore({ text, start }: Clause, verb: number): Span | undefined {
  const match = /[在于]([\p{Script=Han}·]{2,8})$/u.exec(text.slice(Math.max(0, verb - 10), verb));
  if (match?.[1] === undefined || /[上中下时后前期间]$/.test(match[1])) return undefined;
  const at = verb - match[1].length;
  return { start: start + at, end: start + verb };
}
