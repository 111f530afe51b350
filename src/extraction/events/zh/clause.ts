import type { Span } from "../../../domain/span.ts";
import type { EventClass } from "../event-class.ts";
import type { Actor, Modality, Trigger } from "../event-mention.ts";
import { FUTURE, MODALS, NEGATION } from "./lexicon.ts";

export type Clause = Span & { readonly text: string };

export type ChineseSentence = {
  readonly times: readonly Span[];
  readonly clause: Clause;
  /** Of this clause before the given place in it, else of a clause before. */
  readonly subject: (before?: number) => Actor | undefined;
};

const CLAUSE_END = /[，,。；;：:！!？?\n]/;

export function splitClauses(text: string, { start, end }: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !CLAUSE_END.test(text.charAt(at))) continue;
    if (at > from) clauses.push({ start: from, end: at, text: text.slice(from, at) });
    from = at + 1;
  }
  return clauses;
}

export function modalityAt({ clause }: ChineseSentence, at: number): Modality {
  const before = clause.text.slice(Math.max(0, at - 14), at);
  const near = before.slice(-3);
  if (NEGATION.some((word) => near.endsWith(word) || near.includes(word))) return "denied";
  if (MODALS.some((word) => before.includes(word))) return "hypothetical";
  return FUTURE.some((word) => before.includes(word)) ? "planned" : "asserted";
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

export type Hit = { readonly at: number; readonly word: string };

export function firstOf(text: string, words: readonly string[]): Hit | undefined {
  let first: Hit | undefined;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at >= 0 && (first === undefined || at < first.at)) first = { at, word };
  }
  return first;
}
