import { hasUnit, unitSet } from "../../../base/unit-set.ts";
import { isWhiteSpace } from "../../../base/white-space.ts";
import { firstWord, hasWord, hasWordWithin } from "../../../base/word-index.ts";
import type { Span } from "../../../domain/span.ts";
import type { Attribution, AttributionRule, Subject } from "../attribution.ts";
import { lengthOf, overlapWith, trimContent } from "../spans.ts";
import { mayHoldAct, readAct } from "./read-acts.ts";
import { contentAfter, joined, quotedBefore, withoutMarks } from "./find-content.ts";
import type { Reading } from "./reading.ts";
import { type Clause, splitClauses } from "./split-clauses.ts";
import { findClauseSubject, findSpeaker } from "./find-speaker.ts";
import {
  DIRECT_VERBS,
  mayBeNoReport,
  NO_REPORT,
  NO_REPORT_AFTER,
  REPORT_LAST,
  REPORTING,
  REPORTS,
  SPEAKING_NOUN,
  TELLING,
} from "./lexicon.ts";

const NONE: readonly never[] = [];

const SOURCE = /^据([^，,]{2,24}?)(报道|介绍|透露|通报|消息)$/u;
const FURTHER = new RegExp(
  `^(?:他|她)?(?:并|还|也|同时|最后|此外)?(?:特别|进一步|着重|明确)?(${REPORTING})$`,
  "u",
);

/** A sentence longer than this is read up to here. */
const LONGEST = 2000;

const VERB_END = new RegExp(`(${REPORTING})(说|道|称|到|了)?$`, "u");

/** Who says what in one Chinese sentence; mostly none or one. */
export function readChineseSentence(
  text: string,
  sentence: Span,
  quotations: readonly Span[],
): readonly Attribution[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST);
  if (!mayReport(text, sentence.start, end)) return NONE;
  const clauses = splitClauses(text, sentence.start, end, quotations);
  const reports = readReports({ text, clauses, end: sentence.end, quotations });
  if (reports.length > 0) return reports;
  const act = readAct(text, clauses);
  return act === undefined ? NONE : [act];
}

/** Some words tell of speaking without opening a report or an act by themselves: 意见, 看法. */
export const mayReport = (text: string, from: number, to: number): boolean =>
  hasWordWithin(TELLING, text, from, to) &&
  (hasWordWithin(REPORTS, text, from, to) || mayHoldAct(text, from, to));

/**
 * From left to right; what is said goes to the end of the sentence, unless it is one quotation
 * with its own full stop: then somebody else may speak behind it. What stands before `closed` has
 * its speaker already.
 */
function readReports(reading: Reading): readonly Attribution[] {
  const source = readSource(reading);
  if (source !== undefined) return [source];
  const { clauses } = reading;
  let found: readonly Attribution[] = NONE;
  let closed = clauses[0]?.start ?? 0;
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || clause.end <= closed) continue;
    const next = endingVerb(reading, closed, index, clause) ?? insideVerb(reading, closed, index, clause);
    if (next === undefined) continue;
    found = joined(found, [next]);
    closed = Math.max(closed, (next.content.at(-1)?.end ?? 0) + 2);
    if (closed >= reading.end - 2) break;
  }
  return found;
}

/** 据……报道，……: whose report the rest is. */
function readSource(reading: Reading): Attribution | undefined {
  const first = reading.clauses[0];
  if (first === undefined || first.mark === 0) return undefined;
  if (!reading.text.startsWith("据", first.start)) return undefined;
  const match = SOURCE.exec(reading.text.slice(first.start, first.end));
  const verb = match?.[2];
  if (match === null || verb === undefined) return undefined;
  const subject = findSpeaker(reading.text, first.start + 1, first.start + 1 + (match[1]?.length ?? 0));
  const content = contentAfter(reading, first.end + 1);
  if (subject === undefined || content.length === 0) return undefined;
  return build(
    reading,
    subject,
    [{ start: first.end - verb.length, end: first.end }],
    content,
    "according-to",
  );
}

/** 习近平强调，…… / 他说：“……” / “……，”他说，“……” / “……。”老王说。 */
function endingVerb(
  reading: Reading,
  closed: number,
  index: number,
  clause: Clause,
): Attribution | undefined {
  const { text } = reading;
  const from = Math.max(clause.start, lastQuotationEnd(reading, clause));
  const isLast = index === reading.clauses.length - 1 || hasUnit(ENDS, clause.mark);
  if (isLast && from === clause.start && index === 0) return undefined;
  const end = withoutStops(text, from, clause.end);
  if (end === from || !hasUnit(REPORT_LAST, text.charCodeAt(end - 1))) return undefined;
  const start = Math.max(from, end - LONGEST_VERB);
  const at = text.slice(start, end).search(VERB_END);
  if (at === -1 || isNoReport(text.slice(from, end))) return undefined;
  const verb = { start: start + at, end };
  const subject = subjectOf(reading, index, from, verb.start);
  if (subject === undefined) return undefined;
  const before = from > closed ? quotedBefore(reading, closed, from) : NONE;
  if (isLast) {
    return before.length === 0 ? undefined : build(reading, subject, [verb], before, "attribution-after");
  }
  const parts = furtherParts(reading, index, clause);
  const content = joined(before, parts.content);
  const rule =
    before.length === 0 ? undefined : parts.content.length > 0 ? "attribution-within" : "attribution-after";
  return content.length === 0
    ? undefined
    : build(reading, subject, joined([verb], parts.verbs), content, rule);
}

const ENDS = unitSet("。！!？?；;");
const STOPS = unitSet("。！？");
/** In characters, with 说 or 了 behind. */
const LONGEST_VERB = 5;

function withoutStops(text: string, from: number, to: number): number {
  let end = to;
  for (; end > from; end -= 1) {
    const unit = text.charCodeAt(end - 1);
    if (!hasUnit(STOPS, unit) && !isWhiteSpace(unit)) break;
  }
  return end;
}

/** The content behind a verb, cut where the same speaker goes on: ……，并指出，……. */
function furtherParts(
  reading: Reading,
  index: number,
  clause: Clause,
): { readonly verbs: readonly Span[]; readonly content: readonly Span[] } {
  const { text, clauses } = reading;
  let verbs: readonly Span[] = NONE;
  let content: readonly Span[] = NONE;
  let from = clause.end + (clause.mark === 0 ? 0 : 1);
  for (let at = index + 1; at < clauses.length; at += 1) {
    const later = clauses[at];
    if (later === undefined || !hasUnit(GOES_ON, later.mark)) continue;
    if (!hasUnit(REPORT_LAST, text.charCodeAt(later.end - 1))) continue;
    const verb = FURTHER.exec(text.slice(later.start, later.end))?.[1];
    const part = verb === undefined ? undefined : trimContent(text, from, later.start);
    if (verb === undefined || part === undefined) continue;
    content = joined(content, [withoutMarks(text, part)]);
    verbs = joined(verbs, [{ start: later.end - verb.length, end: later.end }]);
    from = later.end + 1;
  }
  return { verbs, content: joined(content, contentAfter(reading, from)) };
}

const GOES_ON = unitSet("，,：:");

/** 发言人称该计划……, 报告强调了……的重要性. */
function insideVerb(
  reading: Reading,
  closed: number,
  index: number,
  clause: Clause,
): Attribution | undefined {
  const { text } = reading;
  const to = Math.min(clause.end, clause.start + 200);
  if (!hasWord(DIRECT_VERBS, text, clause.start, to)) return undefined;
  const words = text.slice(clause.start, to);
  let at = 0;
  for (let hit = firstWord(DIRECT_VERBS, words); hit; hit = firstWord(DIRECT_VERBS, words, at)) {
    const { word } = hit;
    const behind = hit.at + word.length;
    at = hasUnit(BEHIND_VERB, words.charCodeAt(behind)) ? behind + 1 : behind;
    if (at >= words.length) return undefined;
    const start = clause.start + hit.at;
    if (reading.quotations.some((span) => span.start < start && span.end > start)) continue;
    const verbEnd = start + word.length;
    if (start < closed || isNoReport(words.slice(0, behind)) || NO_REPORT_AFTER.test(words.slice(at)))
      continue;
    const from = Math.max(clause.start, Math.min(closed, start));
    const subject = findSpeaker(text, from, start) ?? carriedSubject(reading, index, word);
    if (subject === undefined || !speaks(subject)) continue;
    if (index > 0 && subject.kind === "group" && !SPEAKING_NOUN.test(subject.name)) continue;
    const content = contentAfter(reading, clause.start + at);
    const told = word === "告诉" ? contentTold(reading, clause) : content;
    if (told.length > 0) return build(reading, subject, [{ start, end: verbEnd }], told, undefined);
  }
  return undefined;
}

const BEHIND_VERB = unitSet("说道了");

const contentTold = (reading: Reading, clause: Clause): readonly Span[] =>
  clause.mark === 0 ? NONE : contentAfter(reading, clause.end + 1);

/** ……发布通知，要求……: the subject of the first clause, for verbs that need no comma. */
const carriedSubject = ({ text, clauses }: Reading, index: number, verb: string): Subject | undefined => {
  const first = clauses[0];
  if (
    index === 0 ||
    first === undefined ||
    !/^(?:要求|强调|指出|表示|呼吁|宣布|希望|建议|认为|重申|警告|称)$/.test(verb)
  )
    return undefined;
  return findClauseSubject(text, first.start, first.end);
};

const speaks = (subject: Subject): boolean =>
  subject.kind !== "group" ||
  (subject.name.length <= 40 && SPEAKING_NOUN.test(subject.name) && !subject.name.endsWith("的")) ||
  /《.*》$/u.test(subject.name);

/** The subject before the verb; if there is none, that of the sentence's first clause. */
function subjectOf(
  { text, clauses }: Reading,
  index: number,
  from: number,
  verb: number,
): Subject | undefined {
  const own = findSpeaker(text, from, verb);
  if (own !== undefined) return own.kind === "group" && own.name.length > 40 ? undefined : own;
  const first = index > 0 ? clauses[0] : undefined;
  const subject = first && findClauseSubject(text, first.start, first.end);
  if (subject !== undefined) return subject;
  return { kind: "unnamed", name: "" };
}

const isNoReport = (upToVerb: string): boolean =>
  mayBeNoReport(upToVerb) && NO_REPORT.test(upToVerb.slice(-16));

function lastQuotationEnd({ quotations }: Reading, { start, end }: Clause): number {
  let last = start;
  for (const span of quotations) if (span.start >= start && span.end <= end) last = span.end;
  return last;
}

function build(
  { quotations }: Reading,
  subject: Subject,
  verbs: readonly Span[],
  content: readonly Span[],
  rule: AttributionRule | undefined,
): Attribution {
  let quoted = 0;
  if (quotations.length > 0) for (const span of content) quoted += overlapWith(span, quotations);
  const voice = quoted === 0 ? "indirect" : quoted >= 0.9 * lengthOf(content) ? "direct" : "mixed";
  return {
    subject,
    verbs,
    content,
    voice,
    rule: rule ?? (voice === "direct" ? "quotation" : "reported-clause"),
    confidence: subject.kind === "unnamed" ? "low" : subject.kind === "group" ? "medium" : "high",
  };
}
