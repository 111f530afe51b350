import type { Span } from "../../../domain/span.ts";
import type { Attribution, AttributionRule, Subject } from "../attribution.ts";
import { trimContent } from "../spans.ts";
import { findAttributionAfter, readAttributionAlone } from "./attribution-after.ts";
import { type Complement, findComplement } from "./find-complement.ts";
import { findSubject, sharedSubject, type SubjectPhrase } from "./find-subject.ts";
import { findVerbs, type VerbHit } from "./find-verbs.ts";
import { nameSubject, spanOf } from "./name-subject.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { contentEnd, contentOf, type Reading, voiceOf } from "./reading.ts";
import { readAccordingTo } from "./according-to.ts";
import { readPassive } from "./passive.ts";
import { fits } from "./fits.ts";
import { speechActAt } from "./speech-acts.ts";
import { CONJUNCTIONS } from "./word-classes.ts";
import { isComma, isQuoteMark, splitWords, type Word } from "./words.ts";

/** A verb with its complement, as the parts of one attribution. */
type Part = { readonly hit: VerbHit; readonly complement: Complement };

/** Who says what in one English sentence that holds a word that may report, in text order. */
export function readEnglishSentence(
  text: string,
  sentence: Span,
  quotations: readonly Span[],
): readonly Attribution[] {
  const words = splitWords(text, sentence, quotations);
  const hits = findVerbs(words);
  const reading: Reading = { text, words, hits, quotations, end: contentEnd(words) };
  const reported = readReport(reading);
  const acts = readActs(reading, reported);
  return acts.length > 0 ? acts : reported;
}

function readReport(reading: Reading): readonly Attribution[] {
  const after = findAttributionAfter(reading);
  if (after !== undefined) return [withParticiples(reading, after.attribution, after.next)];
  const alone = readAttributionAlone(reading);
  if (alone !== undefined) return [alone];
  const according = readAccordingTo(reading);
  if (according !== undefined) return [according];
  for (const [index, hit] of reading.hits.entries()) {
    if (hit.verb.kind === "ing" && !isProgressive(reading.words, hit.from)) {
      const participle = readParticiple(reading, hit);
      if (participle !== undefined) return [participle];
      continue;
    }
    const passive = readPassive(reading, hit);
    if (passive !== undefined) return [passive];
    const complement = findComplement(reading.words, hit.to, hit.verb.frames);
    if (complement === undefined || complement.from >= reading.end) continue;
    const subject = findSubject(reading.words, hit.from);
    if (subject === undefined || !fits(reading.words, hit, subject)) continue;
    return readClause(reading, index, { hit, complement }, subject);
  }
  return [];
}

/** The clause "Xi stressed A, noting that B, and called for C": one subject, several verbs. */
function readClause(
  reading: Reading,
  index: number,
  main: Part,
  subject: SubjectPhrase,
): readonly Attribution[] {
  const { text, words, hits, end } = reading;
  const opening = openingParticiple(reading, main.hit.from);
  const parts: Part[] = [...opening, main];
  let other: Attribution | undefined;
  let stop = end;
  for (const hit of hits.slice(index + 1)) {
    if (hit.from <= main.complement.from && main.complement.kind !== "phrase") continue;
    const part = coordinated(reading, hit, main);
    if (part === undefined) continue;
    if (part === "other-speaker") {
      stop = commaBefore(words, hit.from);
      const rest = readReport({ ...reading, hits: hits.filter(({ from }) => from >= hit.from) });
      other = rest[0];
      break;
    }
    parts.push(part);
  }
  const verbs = parts.map(({ hit }) => spanOf(words, hit.from, hit.to));
  const content = parts.flatMap(({ hit, complement }, at) => {
    const nextHit = parts[at + 1]?.hit;
    const isOpening = hit.from < main.hit.from;
    const to = isOpening
      ? commaAfter(words, complement.from, subject.from)
      : nextHit
        ? cutBefore(words, nextHit.from)
        : stop;
    return contentOf(text, words, complement.from, to);
  });
  if (content.length === 0) return other ? [other] : [];
  const attribution: Attribution = {
    subject: withAntecedent(reading, subject),
    verbs,
    content,
    voice: voiceOf(content, reading.quotations),
    rule: ruleOf(main.complement),
    confidence: subject.isShared === true ? "medium" : "high",
  };
  return other === undefined ? [attribution] : [attribution, other];
}

/** "When Jobs introduced it, he praised …": the person of the opening clause. */
function withAntecedent({ text, words }: Reading, phrase: SubjectPhrase): Subject {
  const subject = nameSubject(text, words, phrase);
  if (subject.kind !== "he" && subject.kind !== "she") return subject;
  if (!/^(?:when|while|as|after|before|since|although|though|if|because|once)$/.test(words[0]?.lower ?? ""))
    return subject;
  const opening = phraseStartingAt(words, 1, phrase.from);
  const antecedent = opening && nameSubject(text, words, opening);
  if (antecedent?.kind !== "person" || isComma(words[opening?.to ?? 0])) return subject;
  return { kind: "person", name: antecedent.name, ...(subject.span && { span: subject.span }) };
}

const ruleOf = ({ kind }: Complement): AttributionRule =>
  kind === "clause" ? "reported-clause" : kind === "phrase" ? "reported-phrase" : "quotation";

/** A later verb of the same speaker: ", noting that …", "and called for …"; or another speaker's. */
function coordinated(reading: Reading, hit: VerbHit, main: Part): Part | "other-speaker" | undefined {
  const { words, end } = reading;
  const complement = findComplement(words, hit.to, hit.verb.frames) ?? callingIt(words, hit);
  if (complement === undefined || complement.from >= end) return undefined;
  const before = words[hit.from - 1];
  const isAfterComma =
    isComma(before) ||
    (CONJUNCTIONS.has(before?.lower ?? "") && isComma(words[hit.from - 2])) ||
    isQuoteMark(before);
  if (hit.verb.kind === "ing")
    return isAfterComma || /^(?:while|and)$/.test(before?.lower ?? "") ? { hit, complement } : undefined;
  if (hit.verb.kind === "base") return undefined;
  const conjunction = skipAdverbs(words, hit.from);
  if (CONJUNCTIONS.has(words[conjunction]?.lower ?? ""))
    return isComma(words[conjunction - 1]) || main.complement.kind === "phrase"
      ? { hit, complement }
      : undefined;
  if (isComma(before) && main.complement.kind === "phrase") return { hit, complement };
  const subject = findSubject(words, hit.from, main.complement.from);
  const lead = subject && words[subject.from - 1];
  const isContrast =
    /^(?:while|whereas|but)$/.test(lead?.lower ?? "") && isComma(words[(subject?.from ?? 0) - 2]);
  return isContrast ? "other-speaker" : undefined;
}

/** ", calling it a key field": a verb that reports only in this shape. */
function callingIt(words: readonly Word[], hit: VerbHit): Complement | undefined {
  if (hit.verb.lemma !== "call" || hit.verb.kind !== "ing") return undefined;
  return { from: hit.to, kind: "phrase" };
}

const skipAdverbs = (words: readonly Word[], at: number): number => {
  let before = at - 1;
  while (
    before > 0 &&
    /^(?:also|further|then|again|later|[a-z]+ly|has|have|had)$/.test(words[before]?.lower ?? "")
  )
    before -= 1;
  return before;
};

/** "Stressing that A, Xi said B": the first part of a statement. */
function openingParticiple({ words, hits }: Reading, before: number): readonly Part[] {
  const first = hits[0];
  if (first === undefined || first.verb.kind !== "ing" || first.from > 1 || first.to >= before) return [];
  const complement = findComplement(words, first.to, first.verb.frames);
  return complement === undefined ? [] : [{ hit: first, complement }];
}

/** "by saying", "issued a statement saying". */
const BEFORE_PARTICIPLE = /^(?:by|statement|letter|memo|e-?mail|note|message|tweet|post)$/;

/** "The maker asked for help, saying that it needs money": the subject is that of the clause. */
function readParticiple(reading: Reading, hit: VerbHit): Attribution | undefined {
  const { words, text, end } = reading;
  if (!isComma(words[hit.from - 1]) && !BEFORE_PARTICIPLE.test(words[hit.from - 1]?.lower ?? ""))
    return undefined;
  const complement = findComplement(words, hit.to, hit.verb.frames) ?? callingIt(words, hit);
  if (complement === undefined || complement.kind === "phrase" || complement.from >= end) return undefined;
  const subject = sharedSubject(words, hit.from - 1, 0);
  if (subject === undefined) return undefined;
  const content = contentOf(text, words, complement.from, end);
  if (content.length === 0) return undefined;
  return {
    subject: nameSubject(text, words, subject),
    verbs: [spanOf(words, hit.from, hit.to)],
    content,
    voice: voiceOf(content, reading.quotations),
    rule: "participle",
    confidence: "medium",
  };
}

/** Participles behind an attribution that follows its content: "…", he said, adding that ….  */
function withParticiples(reading: Reading, attribution: Attribution, next: number): Attribution {
  const { words, text, end } = reading;
  const verbs = [...attribution.verbs];
  const content = [...attribution.content];
  for (const hit of reading.hits) {
    if (hit.from < next || hit.verb.kind !== "ing" || !isComma(words[hit.from - 1])) continue;
    const complement = findComplement(words, hit.to, hit.verb.frames);
    if (complement === undefined || complement.from >= end) continue;
    const last = content.at(-1);
    const cut = words[hit.from - 1]?.start ?? 0;
    if (last !== undefined && last.end > cut) {
      const shorter = trimContent(text, last.start, cut);
      content.splice(-1, 1, ...(shorter ? [shorter] : []));
    }
    verbs.push(spanOf(words, hit.from, hit.to));
    content.push(...contentOf(text, words, complement.from, end));
  }
  return { ...attribution, verbs, content, voice: voiceOf(content, reading.quotations) };
}

/** Speeches told of: "gave a lecture and put forward suggestions". */
function readActs(reading: Reading, reported: readonly Attribution[]): readonly Attribution[] {
  const { words, text, end } = reading;
  if (reported.length > 0) return [];
  let act: Attribution | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const found = speechActAt(words, at);
    if (found === undefined) continue;
    const subject = findSubject(words, at);
    if (subject === undefined) continue;
    const verb = spanOf(words, found.from, found.to);
    const content = found.contentFrom === undefined ? [] : contentOf(text, words, found.contentFrom, end);
    if (act !== undefined) {
      if (subject.isShared !== true) break;
      act = { ...act, verbs: [...act.verbs, verb], content: [...act.content, ...content] };
    } else
      act = {
        subject: nameSubject(text, words, subject),
        verbs: [verb],
        content,
        voice: "act",
        rule: "speech-act",
        confidence: subject.isShared === true ? "medium" : "high",
      };
    at = found.to;
  }
  return act === undefined ? [] : [act];
}

const isProgressive = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are|was|were|been)$/.test(words[at - 1]?.lower ?? "");

const commaBefore = (words: readonly Word[], at: number): number => {
  let before = at;
  while (before > 0 && !isComma(words[before - 1])) before -= 1;
  return Math.max(before - 1, 0);
};

/** Where the content before a further verb ends: before its comma or its "and". */
const cutBefore = (words: readonly Word[], hit: number): number => {
  let to = hit;
  while (
    to > 0 &&
    (isComma(words[to - 1]) ||
      CONJUNCTIONS.has(words[to - 1]?.lower ?? "") ||
      /^(?:also|while|further|then|again)$/.test(words[to - 1]?.lower ?? ""))
  )
    to -= 1;
  return to;
};

/** The last comma between the content of an opening participle and the subject. */
const commaAfter = (words: readonly Word[], from: number, before: number): number => {
  let at = before;
  while (at > from && !isComma(words[at - 1])) at -= 1;
  return at > from ? at - 1 : before;
};
