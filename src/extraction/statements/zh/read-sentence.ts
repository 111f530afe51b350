import type { Span } from "../../../domain/span.ts";
import type { Attribution, AttributionRule, Subject } from "../attribution.ts";
import { lengthOf, overlapWith, trimContent } from "../spans.ts";
import { findClauseSubject, findSpeaker } from "./find-speaker.ts";
import { DIRECT, NO_REPORT, NO_REPORT_AFTER, REPORTING, SPEAKING_NOUN } from "./lexicon.ts";

/** A sentence longer than this is read up to here. */
const LONGEST = 2000;

const VERB_END = new RegExp(`(${REPORTING})(说|道|称|到|了)?$`, "u");
const VERB_INSIDE = new RegExp(`(${DIRECT})(?:说|道|了)?`, "gu");

const ACT =
  /(发表|作|作了|做|做了|致|进行|进行了|作出|做出|作出了)((?:了)?[^，,。；;的]{0,10}?)(讲话|演讲|致辞|发言|报告|讲解|谈话|说明|讨论|授课|辅导|开幕词|闭幕词|发布|陈述|重要指示|指示|批示)(?!的|人|者|会)/gu;
const SUGGEST = /(提出)(了)?([^，,。；;]{0,8}(?:建议|意见|倡议))/gu;
const RELAY = /(传达)(了)?([^，,。；;]{2,60}?(?:讲话|指示|批示|精神|问候|祝贺))/gu;

/** Who says what in one Chinese sentence; mostly none or one. */
export function readChineseSentence(
  text: string,
  sentence: Span,
  quotations: readonly Span[],
): readonly Attribution[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST);
  const clauses = splitClauses(text, sentence.start, end, quotations);
  const report = readReport({ text, clauses, end: sentence.end, quotations });
  if (report !== undefined) return [report];
  const act = readAct(text, clauses);
  return act === undefined ? [] : [act];
}

/** `[start, end)` without the mark behind it, which is `mark`. */
type Clause = Span & { readonly mark: string };

type Reading = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly end: number;
  readonly quotations: readonly Span[];
};

/** Clauses outside quotations; a quotation belongs to the clause it stands in. */
function splitClauses(
  text: string,
  start: number,
  end: number,
  quotations: readonly Span[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const mark = text.charAt(at);
    if (/[“"「『]/.test(mark)) {
      const quotation = quotations.find((span) => span.start === at);
      if (quotation !== undefined) {
        at = Math.min(end, quotation.end);
        continue;
      }
    }
    if (/[，,：:；;。！!？?]/.test(mark)) {
      clauses.push({ start: from, end: at, mark });
      from = at + 1;
    }
    at += 1;
  }
  if (from < end) clauses.push({ start: from, end, mark: "" });
  return clauses;
}

function readReport(reading: Reading): Attribution | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    const found =
      endingVerb(reading, index, clause) ??
      afterQuotation(reading, index, clause) ??
      insideVerb(reading, index, clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 习近平强调，…… / 他说：“……” / “……，”他说，“……” */
function endingVerb(reading: Reading, index: number, clause: Clause): Attribution | undefined {
  const { text } = reading;
  if (!/[，,：:]/.test(clause.mark) && index < reading.clauses.length - 1) return undefined;
  const from = Math.max(clause.start, lastQuotationEnd(reading, clause));
  const words = text.slice(from, clause.end).replace(/[。！？\s]+$/u, "");
  const match = VERB_END.exec(words);
  if (
    match === null ||
    isNoReport(words, text.slice(from + words.length, from + words.length + 2), clause.mark)
  )
    return undefined;
  const verb = { start: from + match.index, end: from + words.length };
  const subject = subjectOf(reading, index, from, verb.start);
  if (subject === undefined) return undefined;
  const before = from > clause.start || index > 0 ? quotedBefore(reading, clause, from) : [];
  const after = contentAfter(reading, clause.end + clause.mark.length);
  const content = [...before, ...after];
  return build(
    reading,
    subject,
    [verb],
    content,
    before.length > 0 ? (after.length > 0 ? "attribution-within" : "attribution-after") : undefined,
  );
}

/** “……”老王说。 — the verb ends the sentence. */
function afterQuotation(reading: Reading, index: number, clause: Clause): Attribution | undefined {
  const from = lastQuotationEnd(reading, clause);
  if (from <= clause.start || clause.mark === "：") return undefined;
  const words = reading.text.slice(from, clause.end);
  const match = VERB_END.exec(words);
  if (match === null || words.length > 60) return undefined;
  const verb = { start: from + match.index, end: clause.end };
  const subject = subjectOf(reading, index, from, verb.start);
  const content = quotedBefore(reading, clause, from);
  return subject === undefined || content.length === 0
    ? undefined
    : build(
        reading,
        subject,
        [verb],
        [...content, ...contentAfter(reading, clause.end + 1)],
        "attribution-after",
      );
}

/** 发言人称该计划……, 报告强调了……的重要性. */
function insideVerb(reading: Reading, index: number, clause: Clause): Attribution | undefined {
  const { text } = reading;
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 200));
  for (const match of words.matchAll(VERB_INSIDE)) {
    const after = match.index + match[0].length;
    if (after >= words.length) return undefined;
    const start = clause.start + match.index;
    if (reading.quotations.some((span) => span.start < start && span.end > start)) continue;
    const verbEnd = start + (match[1]?.length ?? 0);
    if (isNoReport(words.slice(0, match.index + (match[1]?.length ?? 0)), words.slice(after), "")) continue;
    const subject = findSpeaker(text, clause.start, start);
    if (subject === undefined || !speaks(text, subject)) continue;
    if (index > 0 && subject.kind === "group" && !SPEAKING_NOUN.test(subject.name)) continue;
    const content = contentAfter(reading, clause.start + after);
    const told = match[1] === "告诉" ? contentTold(reading, clause) : content;
    if (told.length > 0) return build(reading, subject, [{ start, end: verbEnd }], told, undefined);
  }
  return undefined;
}

const contentTold = (reading: Reading, clause: Clause): readonly Span[] =>
  clause.mark === "" ? [] : contentAfter(reading, clause.end + 1);

const speaks = (text: string, subject: Subject): boolean =>
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
  for (let before = index - 1; before >= 0; before -= 1) {
    const clause = clauses[before];
    const subject = clause && findClauseSubject(text, clause.start, clause.end);
    if (subject !== undefined && before === 0) return subject;
  }
  return { kind: "unnamed", name: "" };
}

const isNoReport = (upToVerb: string, after: string, mark: string): boolean =>
  NO_REPORT.test(upToVerb.slice(-16)) || (mark === "" && NO_REPORT_AFTER.test(after));

function contentAfter({ text, end }: Reading, from: number): readonly Span[] {
  const content = from < end ? trimContent(text, from, end) : undefined;
  return content === undefined ? [] : [withoutMarks(text, content)];
}

function quotedBefore(
  { text, quotations, clauses }: Reading,
  clause: Clause,
  before: number,
): readonly Span[] {
  const start = clauses[0]?.start ?? clause.start;
  const content = trimContent(text, start, before);
  if (content === undefined) return [];
  const quoted = overlapWith(content, quotations);
  return quoted > 0.7 * (content.end - content.start) ? [withoutMarks(text, content)] : [];
}

/** A content that is one quotation, without its marks. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const opens = /[“"「]/.test(text.charAt(start));
  const inside = text.slice(start + 1, end - 1);
  if (!opens || end - start < 3) return { start, end };
  if (/[”"」]/.test(text.charAt(end - 1)) && !/[“”"「」]/.test(inside)) {
    const trimmed = trimContent(text, start + 1, end - 1);
    return trimmed ?? { start, end };
  }
  return { start, end };
}

const lastQuotationEnd = ({ quotations }: Reading, clause: Clause): number =>
  quotations.reduce(
    (last, span) => (span.start >= clause.start && span.end <= clause.end ? span.end : last),
    clause.start,
  );

function build(
  { quotations }: Reading,
  subject: Subject,
  verbs: readonly Span[],
  content: readonly Span[],
  rule: AttributionRule | undefined,
): Attribution {
  const quoted = content.reduce((sum, span) => sum + overlapWith(span, quotations), 0);
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

/** 发表重要讲话, 进行讲解，提出工作建议, 传达……指示. */
function readAct(text: string, clauses: readonly Clause[]): Attribution | undefined {
  let act: Attribution | undefined;
  for (const [index, clause] of clauses.entries())
    for (const { verb, content } of actsIn(text, clause)) {
      const own = findSpeaker(text, clause.start, verb.start);
      if (act !== undefined) {
        if (own === undefined)
          act = { ...act, verbs: [...act.verbs, verb], content: [...act.content, ...content] };
        continue;
      }
      const first = clauses[0];
      const subject =
        own ?? (index > 0 && first ? findClauseSubject(text, first.start, first.end) : undefined);
      if (subject === undefined || (subject.kind === "group" && subject.name.length > 40)) continue;
      act = {
        subject,
        verbs: [verb],
        content,
        voice: "act",
        rule: "speech-act",
        confidence: own ? "high" : "medium",
      };
    }
  return act;
}

type ActIn = { readonly verb: Span; readonly content: readonly Span[] };

function actsIn(text: string, { start, end }: Span): readonly ActIn[] {
  const words = text.slice(start, Math.min(end, start + 200));
  const acts: ActIn[] = [];
  for (const match of words.matchAll(ACT))
    acts.push({
      verb: { start: start + match.index, end: start + match.index + match[0].length },
      content: [],
    });
  for (const pattern of [SUGGEST, RELAY])
    for (const match of words.matchAll(pattern)) {
      const verb = { start: start + match.index, end: start + match.index + (match[1]?.length ?? 0) };
      const from = verb.end + (match[2]?.length ?? 0);
      acts.push({ verb, content: [{ start: from, end: from + (match[3]?.length ?? 0) }] });
    }
  return acts.toSorted((a, b) => a.verb.start - b.verb.start);
}
