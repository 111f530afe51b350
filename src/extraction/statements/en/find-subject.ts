import { skipBack } from "./skip-back.ts";
import { CONJUNCTIONS, DETERMINERS, PERSONAL, PREPOSITIONS, RELATIVES, ROLES } from "./word-classes.ts";
import {
  isNounLike,
  isVerbLike,
  openingBracket,
  opensAdjunct,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";
import { isCapital, isComma, isPossessive, isQuoteMark, type Word } from "./words.ts";

/** A subject in words, with the apposition that stands between it and its verb. */
export type SubjectPhrase = Phrase & {
  readonly apposition?: Phrase;
  /** The verb has no subject of its own: "… attended and made a speech" takes that of its clause. */
  readonly isShared?: boolean;
};

/** How far back from its verb a subject may stand, in words. */
const REACH = 90;

/**
 * The subject of the verb at `verb`, looking back over adverbs, auxiliaries, times and appositions.
 *
 *     Xi, also general secretary of …, and head of …, | made the instruction
 *     [subject]  [-------------- apposition -------]
 *
 * Undefined where the verb reports nothing: "should say", "did not say", "to say", "a noted man".
 */
export function findSubject(words: readonly Word[], verb: number, limit = 0): SubjectPhrase | undefined {
  const end = skipBack(words, verb, limit);
  if (end === undefined) return undefined;
  const before = words[end - 1];
  if (before === undefined || end <= limit) return undefined;
  if (isComma(before) || /^(?:—|–|--)$/.test(before.text)) return overApposition(words, end - 1, limit);
  if (CONJUNCTIONS.has(before.lower)) return sharedSubject(words, end - 1, limit);
  if (isPronoun(words, end - 1))
    return DOUBTING.test(words[end - 2]?.lower ?? "") ? undefined : pronounSubject(words, end - 1, limit);
  if (isQuoteMark(before) || PREPOSITIONS.has(before.lower) || isPossessive(before)) return undefined;
  const phrase = phraseEndingAt(words, end, limit);
  if (DOUBTING.test(words[(phrase?.from ?? 0) - 1]?.lower ?? "")) return undefined;
  if (phrase === undefined || NOBODY.test(words[phrase.from]?.lower ?? "")) return undefined;
  if (phrase.to === phrase.from + 1 && NO_SUBJECT.test(before.lower)) return undefined;
  return openApposition(words, phrase, limit) ?? withList(words, phrase, limit);
}

/** "because it thinks so", "if they say so": nothing is reported. */
const DOUBTING = /^(?:because|if|unless|whether)$/;

/** "When asked …": a capital at the head of a sentence makes no name of these. */
const NO_SUBJECT =
  /^(?:when|if|as|while|where|once|after|before|though|although|unless|than|like|what|how|why)$/;

const NOBODY = /^(?:neither|no|none|nobody|nothing)$/;

/** "Scott Carson, president and head of the firm | said": the comma before the verb was left out. */
function openApposition(words: readonly Word[], phrase: Phrase, limit: number): SubjectPhrase | undefined {
  const first = words[phrase.from];
  const head = DETERMINERS.has(first?.lower ?? "") ? words[phrase.from + 1] : first;
  if (!isComma(words[phrase.from - 1]) || head === undefined || isCapital(head) || !ROLES.has(head.lower))
    return undefined;
  const name = phraseEndingAt(words, phrase.from - 1, limit);
  return name && isCapital(words[name.to - 1]) ? { ...name, apposition: phrase } : undefined;
}

/** "He Lifeng" is a name; "He said" is not. */
export const isPronoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !PERSONAL.has(word.lower)) return false;
  return word.text !== "He" || !isCapital(words[at + 1]);
};

function pronounSubject(words: readonly Word[], at: number, limit: number): SubjectPhrase | undefined {
  if (words[at]?.lower !== "who") return { from: at, to: at + 1 };
  const end = isComma(words[at - 1]) ? at - 1 : at;
  return phraseEndingAt(words, end, limit);
}

/** `comma` closes an apposition or a clause put between: walk back, comma by comma, to the subject. */
function overApposition(words: readonly Word[], comma: number, limit: number): SubjectPhrase | undefined {
  const floor = Math.max(limit, comma - REACH);
  let end = comma;
  for (;;) {
    const from = pieceStart(words, end, floor);
    const isFirst = from <= floor;
    const host = isFirst ? undefined : hostBefore(words, from - 1, floor);
    if (looksApposed(words, from, end) && host !== undefined) {
      end = from - 1;
      continue;
    }
    return subjectOfPiece(words, from, end, comma, floor);
  }
}

/** Where the piece that ends at `end` begins: after the comma before it, brackets skipped. */
function pieceStart(words: readonly Word[], end: number, floor: number): number {
  let from = end;
  while (from > floor && !isComma(words[from - 1]) && !/^(?:;|:|—|--)$/.test(words[from - 1]?.text ?? "")) {
    const bracket = words[from - 1]?.text === ")" ? openingBracket(words, from - 1, floor) : undefined;
    from = bracket ?? from - 1;
  }
  return from;
}

/** The piece before the comma at `comma` may carry an apposition: it is a name or another apposition. */
function hostBefore(words: readonly Word[], comma: number, floor: number): number | undefined {
  const from = pieceStart(words, comma, floor);
  if (from >= comma || (opensAdjunct(words, from) && !RELATIVES.has(words[from]?.lower ?? ""))) {
    const isDeep = from > floor && looksApposed(words, from, comma);
    return isDeep && hostBefore(words, from - 1, floor) !== undefined ? from : undefined;
  }
  return from;
}

/** "a professor from …", "also head of …", "51", "who …", "General Secretary of …", "in a speech". */
function looksApposed(words: readonly Word[], from: number, end: number): boolean {
  const first = words[from];
  if (first === undefined || from >= end) return false;
  if (first.kind === "number") return true;
  if (DETERMINERS.has(first.lower) || RELATIVES.has(first.lower) || PREPOSITIONS.has(first.lower))
    return true;
  if (
    /^(?:also|and|or|then|now|formerly|currently|both|himself|herself|itself|one|jr\.?|sr\.?|inc\.?|ltd\.?)$/.test(
      first.lower,
    )
  )
    return first.lower !== "and" || !isNameList(words, from + 1, end);
  if (!isCapital(first)) return true;
  const hasRole = words.slice(from, Math.min(end, from + 6)).some((word) => ROLES.has(word.lower));
  const hasLink = words.slice(from + 1, end).some((word) => LINKS.test(word.lower));
  return hasRole && (hasLink || isRoleOnly(words, from, end));
}

const LINKS = /^(?:of|for|at|and|in)$/;

/** "Chinese president", "UN Secretary-General": ends in the office, no name after it. */
const isRoleOnly = (words: readonly Word[], from: number, end: number): boolean =>
  end - from <= 6 && ROLES.has(words[end - 1]?.lower ?? "");

const isNameList = (words: readonly Word[], from: number, end: number): boolean =>
  end - from <= 4 && words.slice(from, end).every(isCapital);

function subjectOfPiece(
  words: readonly Word[],
  from: number,
  end: number,
  verbComma: number,
  floor: number,
): SubjectPhrase | undefined {
  const start = CONJUNCTIONS.has(words[from]?.lower ?? "") || words[from]?.lower === "that" ? from + 1 : from;
  const apposition = end < verbComma ? { apposition: { from: end + 1, to: verbComma } } : {};
  if (isPronoun(words, start)) return { from: start, to: start + 1, ...apposition };
  if (opensAdjunct(words, start)) {
    const tail = end < verbComma ? phraseEndingAt(words, end, start) : undefined;
    return tail && isCapital(words[tail.to - 1]) ? { ...tail, ...apposition } : undefined;
  }
  const tail = phraseEndingAt(words, end, start);
  if (tail?.from === start) {
    const isClosed = end === verbComma && !hasRelative(words, start, end);
    return isClosed ? nameInCommas(words, tail, floor) : { ...withList(words, tail, floor), ...apposition };
  }
  const head = phraseStartingAt(words, start, end);
  if (head === undefined) return tail && end < verbComma ? { ...tail, ...apposition } : undefined;
  if (isVerbLike(words[head.to]) && end === verbComma) return undefined;
  return isVerbLike(words[head.to]) && tail && isCapital(words[tail.to - 1])
    ? { ...tail, ...apposition }
    : { ...head, ...apposition };
}

/** "An aerospace analyst, Richard Aboulafia, | said": the office stands first. */
function nameInCommas(words: readonly Word[], name: Phrase, floor: number): SubjectPhrase | undefined {
  if (name.from - 1 <= floor || !isCapital(words[name.to - 1])) return undefined;
  const from = pieceStart(words, name.from - 1, floor);
  const office = opensAdjunct(words, from) ? undefined : phraseStartingAt(words, from, name.from - 1);
  return office && !words.slice(from, name.from - 1).some(isVerbLike)
    ? { ...name, apposition: { from, to: name.from - 1 } }
    : undefined;
}

/** "the body with … which sees it so, | said": a comma alone between subject and verb closes a clause. */
const hasRelative = (words: readonly Word[], from: number, end: number): boolean =>
  words.slice(from, end).some(({ lower }) => RELATIVES.has(lower));

/** "officials from A, B, and people from C": the phrase before the verb is the last of a list. */
function withList(words: readonly Word[], phrase: Phrase, limit: number): SubjectPhrase {
  const lead = listLead(words, phrase.from);
  if (lead === undefined) return phrase;
  const start = clauseStart(words, lead, limit);
  const isList = start < lead && !opensAdjunct(words, start) && !words.slice(start, lead).some(isVerbLike);
  return isList ? { from: start, to: phrase.to } : phrase;
}

/** Index of the comma before ", and" or ", as well as" when one leads to the phrase at `from`. */
function listLead(words: readonly Word[], from: number): number | undefined {
  if (/^(?:and|or)$/.test(words[from - 1]?.lower ?? ""))
    return isComma(words[from - 2]) ? from - 2 : undefined;
  const isAsWellAs =
    words
      .slice(Math.max(0, from - 3), from)
      .map(({ lower }) => lower)
      .join(" ") === "as well as";
  return isAsWellAs ? (isComma(words[from - 4]) ? from - 4 : from - 3) : undefined;
}

/** The main clause begins at the start of the sentence or after its opening adjunct. */
export function clauseStart(words: readonly Word[], before: number, limit: number): number {
  let start = limit;
  while (isQuoteMark(words[start]) || CONJUNCTIONS.has(words[start]?.lower ?? "")) start += 1;
  for (let turn = 0; turn < 3 && opensAdjunct(words, start); turn += 1) {
    let comma = start + 1;
    while (comma < before && !isComma(words[comma])) comma += 1;
    if (comma >= before) return start;
    start = comma + 1;
  }
  return start;
}

/** "Cai Qi, a member of …, attended the meeting and | made a speech": the subject of the clause. */
export function sharedSubject(
  words: readonly Word[],
  before: number,
  limit: number,
): SubjectPhrase | undefined {
  const start = clauseStart(words, before, limit);
  if (isPronoun(words, start)) return { from: start, to: start + 1, isShared: true };
  const head = phraseStartingAt(words, start, before);
  if (head === undefined || !isNounLike(words[head.to - 1])) return undefined;
  const name =
    ROLES.has(words[head.to - 1]?.lower ?? "") && isComma(words[head.to])
      ? phraseStartingAt(words, head.to + 1, before)
      : undefined;
  if (name !== undefined && words.slice(name.from, name.to).every(isCapital) && isComma(words[name.to]))
    return { ...name, isShared: true, apposition: head };
  return { ...head, isShared: true, ...appositionAfter(words, head.to, before) };
}

/** The words between the comma after a name and the comma before its verb. */
export function appositionAfter(
  words: readonly Word[],
  comma: number,
  before: number,
): { readonly apposition?: Phrase } {
  if (!isComma(words[comma]) || !looksApposed(words, comma + 1, before)) return {};
  let end = comma;
  for (let at = comma + 1; at < Math.min(before, comma + REACH); at += 1) {
    if (!isComma(words[at])) continue;
    end = at;
    if (!looksApposed(words, at + 1, before) || isVerbLike(words[at + 1])) break;
  }
  return end > comma + 1 ? { apposition: { from: comma + 1, to: end } } : {};
}
