import type { Span } from "../../../domain/span.ts";
import type { Attribution } from "../attribution.ts";
import { adjunctEnd, isClauseFrom } from "./find-complement.ts";
import { findSubject, type SubjectPhrase, appositionAfter } from "./find-subject.ts";
import { fits } from "./fits.ts";
import type { VerbHit } from "./find-verbs.ts";
import { nameSubject, spanOf } from "./name-subject.ts";
import { isVerbLike, opensAdjunct, type Phrase, phraseStartingAt } from "./noun-phrase.ts";
import { contentOf, type Reading, voiceOf } from "./reading.ts";
import { ROLES } from "./word-classes.ts";
import { isCapital, isClosing, isComma, isQuoteMark, type Word } from "./words.ts";
import { overlapWith } from "../spans.ts";

export type Found = {
  readonly attribution: Attribution;
  /** Index of the first word behind the reporting clause. */
  readonly next: number;
};

/** A reporting clause as words: it ends before `to`. */
type ReportingClause = { readonly subject: SubjectPhrase; readonly from: number; readonly to: number };

/**
 * Attribution behind or inside its content: "A, Xi said.", "“A,” said Xi, the leader.",
 * "A, Xi said, B.", and the comment clause "As the reporter said, A."
 */
export function findAttributionAfter(reading: Reading): Found | undefined {
  const { words, hits } = reading;
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (
      hit === undefined ||
      !hit.verb.frames.has("post") ||
      hit.verb.kind === "base" ||
      hit.verb.kind === "ing"
    )
      continue;
    const clause = followingClause(words, hit) ?? invertedClause(words, hit);
    const found = clause && build(reading, hit, clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "said Stephen Harper, the prime minister." as a sentence of its own, behind a quotation that ended in a stop. */
export function readAttributionAlone({ text, words, hits }: Reading): Attribution | undefined {
  const hit = hits[0];
  if (hit === undefined || hit.from !== 0 || hit.verb.kind !== "past" || !hit.verb.frames.has("post"))
    return undefined;
  const phrase = phraseStartingAt(words, hit.to, words.length);
  if (phrase === undefined || !(isComma(words[phrase.to]) || isClosing(words[phrase.to]))) return undefined;
  return {
    subject: nameSubject(text, words, { ...phrase, ...toEnd(words, phrase.to + 1) }),
    verbs: [spanOf(words, hit.from, hit.to)],
    content: [],
    voice: "direct",
    rule: "attribution-after",
    confidence: "medium",
  };
}

/** ", Xi said." and ", Xi Jinping, head of …, said on Tuesday." */
function followingClause(words: readonly Word[], hit: VerbHit): ReportingClause | undefined {
  const to = clauseEnd(words, hit.to);
  if (to === undefined) return undefined;
  const subject = findSubject(words, hit.from);
  if (subject === undefined || subject.isShared === true || !fits(words, hit, subject)) return undefined;
  const before = words[subject.from - 1];
  const isComment = before !== undefined && before.lower === "as";
  if (!isComment && !isComma(before) && !isQuoteMark(before)) return undefined;
  return { subject, from: isComment ? subject.from - 1 : subject.from, to };
}

/** ", said Dana Perino, the press secretary" */
function invertedClause(words: readonly Word[], hit: VerbHit): ReportingClause | undefined {
  const before = words[hit.from - 1];
  const isAfterQuote = isQuoteMark(before) || (isComma(before) && isQuoteMark(words[hit.from - 2]));
  if (!isComma(before) && !isAfterQuote) return undefined;
  if (
    !isAfterQuote &&
    !/^(?:said|says|added|explained|wrote|warned|argued)$/.test(words[hit.from]?.lower ?? "")
  )
    return undefined;
  const phrase = phraseStartingAt(words, hit.to, words.length);
  if (phrase === undefined) return undefined;
  const named = nameBehindOffice(words, phrase);
  if (named !== undefined) return { subject: named, from: hit.from, to: named.to };
  const apposed = appositionAfter(words, phrase.to, words.length);
  const rest = apposed.apposition?.to ?? phrase.to;
  const to =
    clauseEnd(words, rest) ?? (isComma(words[phrase.to]) || isQuoteMark(before) ? phrase.to : undefined);
  if (to === undefined) return undefined;
  const apposition =
    isComma(words[phrase.to]) && apposed.apposition === undefined ? toEnd(words, phrase.to + 1) : apposed;
  return {
    subject: { ...phrase, ...apposition },
    from: hit.from,
    to: Math.max(to, apposition.apposition?.to ?? to),
  };
}

/** ", said chief investment officer at Solaris, Tim Ghriskey." */
function nameBehindOffice(words: readonly Word[], office: Phrase): SubjectPhrase | undefined {
  if (
    !words.slice(office.from, office.to).some(({ lower }) => ROLES.has(lower)) ||
    isCapital(words[office.to - 1])
  )
    return undefined;
  const comma = words.findIndex((word, index) => index >= office.to && isComma(word));
  if (comma === -1 || comma > office.to + 8) return undefined;
  const name = phraseStartingAt(words, comma + 1, words.length);
  const isName =
    name !== undefined && words.slice(name.from, name.to).every(isCapital) && isClosing(words[name.to]);
  return isName ? { ...name, apposition: { from: office.from, to: comma } } : undefined;
}

/** An apposition that the full stop closes: ", said Perino, the press secretary." */
function toEnd(words: readonly Word[], from: number): { readonly apposition?: { from: number; to: number } } {
  const isOpen = /^(?:the|a|an|its|his|her|their)$/.test(words[from]?.lower ?? "") || isRole(words[from]);
  const to = words.findIndex((word, index) => index > from && (isClosing(word) || isComma(word)));
  return isOpen && to !== -1 && to < from + 24 ? { apposition: { from, to } } : {};
}

const isRole = (word: Word | undefined): boolean => word !== undefined && ROLES.has(word.lower);

/** Nothing but adjuncts may stand between the verb and the comma or stop that ends its clause. */
function clauseEnd(words: readonly Word[], after: number): number | undefined {
  let at = after;
  for (let turn = 0; turn < 4; turn += 1) {
    if (words[at] === undefined || isComma(words[at]) || (isClosing(words[at]) && !isQuoteMark(words[at])))
      return at;
    const next = adjunctEnd(words, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function build(reading: Reading, hit: VerbHit, clause: ReportingClause): Found | undefined {
  const { words, text, end, quotations } = reading;
  const head = contentOf(text, words, 0, isComma(words[clause.from - 1]) ? clause.from - 1 : clause.from);
  const isComment = words[clause.from]?.lower === "as" && clause.from <= 1;
  const tailFrom = tailStart(words, clause.to, quotations, head);
  const goesOn =
    tailFrom !== undefined && isVerbLike(words[tailFrom]) && startsWithPhrase(words, clause.from);
  if (!isComment && !goesOn && !isContent(reading, clause.from, head)) return undefined;
  const tail = tailFrom === undefined ? [] : contentOf(text, words, tailFrom, end);
  const content = isComment ? tail : [...head, ...tail].map((span) => withoutMarks(text, span));
  if (content.length === 0) return undefined;
  return {
    next: clause.to,
    attribution: {
      subject: nameSubject(text, words, clause.subject),
      verbs: [spanOf(words, hit.from, hit.to)],
      content,
      voice: voiceOf(content, quotations),
      rule: isComment ? "comment-clause" : tail.length > 0 ? "attribution-within" : "attribution-after",
      confidence: isComment ? "medium" : "high",
    },
  };
}

/** "The bank, | Ruiz explained, | had refused": a subject whose verb comes behind. */
const startsWithPhrase = (words: readonly Word[], before: number): boolean =>
  !opensAdjunct(words, 0) && phraseStartingAt(words, 0, before)?.to === before - 1;

/** What stands before the reporting clause can be said: it is quoted or has a verb. */
function isContent({ words, quotations }: Reading, before: number, head: readonly Span[]): boolean {
  const span = head[0];
  if (span === undefined) return false;
  if (overlapWith(span, quotations) > (span.end - span.start) / 2) return true;
  const opening = words[0]?.lower ?? "";
  if (
    /^(?:in|on|at|as|during|after|before|when|while|since|speaking|presiding|facing|asked|citing|commenting|addressing)$/.test(
      opening,
    )
  ) {
    const comma = words.findIndex((word) => isComma(word));
    return comma !== -1 && comma < before - 2 && isClauseFrom(words.slice(0, before), comma + 1);
  }
  return isClauseFrom(words.slice(0, before), isQuoteMark(words[0]) ? 1 : 0);
}

/** Where the content goes on behind the clause: a quotation, or a clause behind its comma. */
function tailStart(
  words: readonly Word[],
  after: number,
  quotations: readonly Span[],
  head: readonly Span[],
): number | undefined {
  if (!isComma(words[after]) && words[after]?.text !== ".") return undefined;
  const next = words[after + 1];
  if (next === undefined) return undefined;
  const isQuotedHead = head.some((span) => overlapWith(span, quotations) > 0.8 * (span.end - span.start));
  if (isQuoteMark(next)) return after + 1;
  if (isQuotedHead) return undefined;
  const isOther =
    /^(?:but|while|although|who|which|whose|a|an|adding|noting|saying)$/.test(next.lower) ||
    next.lower.endsWith("ing");
  return isOther ? undefined : after + 1;
}

/** A wholly quoted content without its marks and the comma inside them. */
function withoutMarks(text: string, span: Span): Span {
  let { start, end } = span;
  const opens = /["“”„«]/.test(text.charAt(start));
  const closes = /["“”»]/.test(text.charAt(end - 1));
  const inside = text.slice(start + 1, end - 1);
  if (opens && (!closes || !/["“”]/.test(inside))) start += 1;
  if (closes && (!opens || !/["“”]/.test(inside))) end -= 1;
  while (end > start && /[,，\s.]/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : span;
}
