import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVES,
  TIME_WORDS,
} from "./word-classes.ts";
import { isNounLike, isVerbLike } from "./noun-phrase.ts";
import type { Frame } from "./reporting-verbs.ts";
import { isCapital, isClosing, isComma, isQuoteMark, type Word } from "./words.ts";

/** What follows a reporting verb: the content begins at word `from`. */
export type Complement = {
  readonly from: number;
  readonly kind: "clause" | "phrase" | "quotation";
  /** The person told stands before it and is part of what is urged: "urged them to go". */
};

/** Nothing between a verb and its "that" is longer than this, in words. */
const REACH = 30;

const EVENT_NOUN =
  /^(?:statement|interview|speech|remarks|report|letter|meeting|conference|briefing|session|article|address|message|post|tweet|forum|summit|ceremony|hearing|event|seminar|congress|lecture|opening|debate|email|e-mail|blog|release|call|twitter|facebook|newspaper|study|paper|book|testimony|note|reply|response|visit|talks|discussion|workshop|parliament|journal|magazine|memo|diary|column|editorial|essay|court|radio|television|tv|phone|telephone|press|ceremony)$/;

/** The complement of the verb whose last word stands before `after`; undefined where it has none. */
export function findComplement(
  words: readonly Word[],
  after: number,
  frames: ReadonlySet<Frame>,
): Complement | undefined {
  const at = skipAdjuncts(words, after);
  return (
    markedComplement(words, at, frames) ??
    addressedComplement(words, at, frames) ??
    (at === after ? undefined : markedComplement(words, after, frames)) ??
    farThat(words, after, frames)
  );
}

function markedComplement(
  words: readonly Word[],
  at: number,
  frames: ReadonlySet<Frame>,
): Complement | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  if (isQuoteMark(word)) return quotedComplement(words, at, frames);
  if (isClosing(word)) return undefined;
  if (word.text === ":")
    return isClosing(next) && !isQuoteMark(next)
      ? undefined
      : { from: at + 1, kind: isQuoteMark(next) ? "quotation" : "clause" };
  if (isComma(word)) {
    if (isQuoteMark(next) && next !== undefined) return quotedComplement(words, at + 1, frames);
    return next?.lower === "that" && frames.has("that") ? { from: at + 2, kind: "clause" } : undefined;
  }
  if (word.lower === "that" && frames.has("that") && isThatClause(words, at))
    return { from: at + 1, kind: "clause" };
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(word.lower))
    return frames.has("wh") ? { from: at, kind: "clause" } : undefined;
  if (word.lower === "to") {
    if (frames.has("to-np")) return { from: at + 1, kind: "phrase" };
    return frames.has("to") && isBaseVerb(next) ? { from: at, kind: "phrase" } : undefined;
  }
  if (/^(?:for|on|of|about|against)$/.test(word.lower))
    return frames.has(word.lower as Frame) && !isClosing(next) ? { from: at + 1, kind: "phrase" } : undefined;
  if (frames.has("zero") && opensBareClause(words, at, frames)) return { from: at, kind: "clause" };
  if (/^[a-z]{2,}ing$/.test(word.lower) && frames.has("ing")) return { from: at, kind: "phrase" };
  if (frames.has("as") && /\bas\b/.test(joinLower(words, at, 40))) return { from: at, kind: "phrase" };
  return frames.has("np") && opensPhrase(word) ? { from: at, kind: "phrase" } : undefined;
}

const quotedComplement = (
  words: readonly Word[],
  mark: number,
  frames: ReadonlySet<Frame>,
): Complement | undefined => {
  const isShort = words.slice(mark + 1, mark + 4).some((word) => isQuoteMark(word));
  if (frames.has("quote") && !isShort) return { from: mark, kind: "quotation" };
  if (frames.has("zero") && isClauseFrom(words, mark)) return { from: mark, kind: "clause" };
  if (frames.has("np") || frames.has("ing") || frames.has("as")) return { from: mark, kind: "phrase" };
  return frames.has("quote") ? { from: mark, kind: "quotation" } : undefined;
};

/** "told reporters (that) …", "urged them to …", "warned him against …". */
function addressedComplement(
  words: readonly Word[],
  at: number,
  frames: ReadonlySet<Frame>,
): Complement | undefined {
  if (!frames.has("obj") && !frames.has("objto")) return undefined;
  const first = words[at];
  if (first === undefined || isClosing(first) || PREPOSITIONS.has(first.lower)) return undefined;
  for (let index = at + 1; index < Math.min(words.length, at + REACH); index += 1) {
    const word = words[index];
    if (word === undefined || isClosing(word)) return undefined;
    if (frames.has("objto") && word.lower === "to" && isBaseVerb(words[index + 1]))
      return { from: at, kind: "phrase" };
    if (frames.has("obj")) {
      if (word.lower === "that" || word.text === ":")
        return markedComplement(words, index, new Set<Frame>(["that", "quote"]));
      if (isQuoteMark(word) || (isComma(word) && isQuoteMark(words[index + 1])))
        return markedComplement(words, index, new Set<Frame>(["quote"]));
      const isAfterAddressee =
        !DETERMINERS.has(words[index - 1]?.lower ?? "") && !PREPOSITIONS.has(words[index - 1]?.lower ?? "");
      const opensClause =
        DETERMINERS.has(word.lower) ||
        (PERSONAL.has(word.lower) && word.lower !== "who") ||
        /^(?:there|whether|how|why|what)$/.test(word.lower);
      if (isAfterAddressee && opensClause && isClauseFrom(words, index))
        return { from: index, kind: "clause" };
    }
    if (AUXILIARIES.has(word.lower) && !frames.has("objto")) return undefined;
  }
  return undefined;
}

/** "pointed out in his speech that …": a that beyond adjuncts without a finite verb. */
function farThat(words: readonly Word[], after: number, frames: ReadonlySet<Frame>): Complement | undefined {
  if (!frames.has("that")) return undefined;
  const first = words[after];
  if (
    first === undefined ||
    !(
      PREPOSITIONS.has(first.lower) ||
      TIME_WORDS.has(first.lower) ||
      isComma(first) ||
      first.lower.endsWith("ly")
    )
  )
    return undefined;
  for (let index = after; index < Math.min(words.length, after + REACH); index += 1) {
    const word = words[index];
    if (word === undefined || isClosing(word)) return undefined;
    if (word.lower === "that" && isThatClause(words, index)) return { from: index + 1, kind: "clause" };
    if (
      word.text === ":" ||
      (isQuoteMark(word) &&
        (isComma(words[index - 1]) || words[index - 1]?.text === ":" || opensLongQuote(words, index)))
    )
      return markedComplement(words, index, frames);
    if (AUXILIARIES.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Four quoted words at least, the first with a capital: a quoted sentence, not a quoted word. */
const opensLongQuote = (words: readonly Word[], mark: number): boolean =>
  isCapital(words[mark + 1]) && words.slice(mark + 1, mark + 5).every((word) => !isQuoteMark(word));

/** Past "on Tuesday", "in a statement", "at the press conference": to the first word behind. */
function skipAdjuncts(words: readonly Word[], after: number): number {
  let at = after;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = adjunctEnd(words, at);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

export function adjunctEnd(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (
    /^(?:also|again|further|once|later|earlier|repeatedly|today|yesterday|recently|separately|afterwards?)$/.test(
      word.lower,
    ) ||
    /^[a-z]{2,}ly$/.test(word.text)
  )
    return at + 1;
  const isPreposition = /^(?:in|on|at|during|after|before|by|via|through|to|from|late|early|last|this)$/.test(
    word.lower,
  );
  let end = isPreposition ? at + 1 : at;
  while (
    end < at + 6 &&
    (TIME_WORDS.has(words[end]?.lower ?? "") || words[end]?.kind === "number") &&
    !isComma(words[end])
  )
    end += 1;
  const times = words.slice(at, end);
  if (times.some(({ lower }) => TIME_WORDS.has(lower) && !NO_TIME_ALONE.test(lower)) && end > at) return end;
  if (!isPreposition) return undefined;
  for (let index = at + 1; index < Math.min(words.length, at + 9); index += 1) {
    const inside = words[index];
    if (inside === undefined || inside.kind === "mark" || isVerbLike(inside) || inside.lower === "that")
      return undefined;
    if (EVENT_NOUN.test(inside.lower) && !EVENT_NOUN.test(words[index + 1]?.lower ?? ""))
      return adjunctTail(words, index + 1);
  }
  return undefined;
}

/** Time words that name no time without another. */
const NO_TIME_ALONE = /^(?:that|this|last|same|day|early|late|before|may|march)$/;

/** "… to the committee", "… in Beijing" after the noun belong to the adjunct. */
function adjunctTail(words: readonly Word[], at: number): number {
  if (!/^(?:in|to|with|at|of|on|for)$/.test(words[at]?.lower ?? "")) return at;
  let end = at + 1;
  if (DETERMINERS.has(words[end]?.lower ?? "")) end += 1;
  const noun = end;
  while (isCapital(words[end])) end += 1;
  if (end > noun) return end;
  return isNounLike(words[noun]) ? noun + 1 : at;
}

/** "that", not "that day", "that of". */
const isThatClause = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (!isClosing(next) || isQuoteMark(next)) &&
    !/^(?:of|day|week|year|time)$/.test(next.lower)
  );
};

/** Within reach stands something that can be the finite verb of a clause whose subject opens here. */
export function isClauseFrom(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined) return false;
  if (PERSONAL.has(first.lower) || /^(?:there|it's|that's|they're|we're|he's|she's|i'm)$/.test(first.lower))
    return true;
  for (let index = at + 1; index < Math.min(words.length, at + 40); index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (/^[.;:?!]$/.test(word.text)) return false;
    if (word.kind !== "word" || isCapital(word)) continue;
    if (AUXILIARIES.has(word.lower) || MODALS.has(word.lower)) return !/^(?:be|been|being)$/.test(word.lower);
    if (isVerbLike(word) && !DETERMINERS.has(words[index - 1]?.lower ?? "")) return true;
    if (index > at + 1 && /[a-z]{2}s$/.test(word.lower) && DETERMINERS.has(words[index + 1]?.lower ?? ""))
      return true;
  }
  return false;
}

/**
 * A clause without "that". Behind "say" and "claim" almost anything is one; behind verbs that also
 * take things ("adds support, which …") its verb must come before any relative clause.
 */
function opensBareClause(words: readonly Word[], at: number, frames: ReadonlySet<Frame>): boolean {
  const first = words[at];
  if (first === undefined || first.kind === "mark" || CONJUNCTIONS.has(first.lower)) return false;
  if (PREPOSITIONS.has(first.lower)) {
    const comma = words.findIndex((word, index) => index > at && index < at + 16 && isComma(word));
    return comma !== -1 && isClauseFrom(words, comma + 1);
  }
  if (frames.has("any")) return isClauseFrom(words, at);
  const relative = words.findIndex(
    (word, index) => index > at && (RELATIVES.has(word.lower) || isComma(word)),
  );
  return isClauseFrom(relative === -1 ? words : words.slice(0, relative), at);
}

const isBaseVerb = (word: Word | undefined): boolean =>
  word?.kind === "word" && !DETERMINERS.has(word.lower) && !isCapital(word) && !word.lower.endsWith("ing");

/** A noun phrase as object: "the need to…", "efforts to…", not "on Monday", "and". */
const opensPhrase = (word: Word): boolean =>
  word.kind !== "mark" &&
  ((isNounLike(word) && !isVerbLike(word)) ||
    DETERMINERS.has(word.lower) ||
    /^(?:him|them|it|her)$/.test(word.lower)) &&
  !TIME_WORDS.has(word.lower);

const joinLower = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");
