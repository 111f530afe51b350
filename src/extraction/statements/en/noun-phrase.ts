import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  LINKING,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "./word-classes.ts";
import { isComma, isPossessive, type Word } from "./words.ts";

/** A stretch of words: [from, to). */
export type Phrase = { readonly from: number; readonly to: number };

/** No noun phrase is read over more words than this. */
const LONGEST = 48;

export const isVerbLike = (word: Word | undefined): boolean => word !== undefined && word.form.isVerbLike;

export const isFinite = (word: Word): boolean =>
  AUXILIARIES.has(word.lower) || MODALS.has(word.lower) || IRREGULAR_PASTS.has(word.lower);

export const isNounLike = (word: Word | undefined): boolean => word !== undefined && word.form.isNounLike;

/**
 * The noun phrase that ends before word `end`, read leftwards:
 *
 *     while presiding over it, | a spokesman for the ministry of | said
 *                               [------- phrase ---------------]
 */
export function phraseEndingAt(words: readonly Word[], end: number, limit: number): Phrase | undefined {
  let from = end;
  const floor = Math.max(limit, end - LONGEST);
  while (from > floor) {
    const word = words[from - 1];
    if (word === undefined) break;
    if (word.text === ")") {
      const open = openingBracket(words, from - 1, floor);
      if (open === undefined) break;
      from = open;
      continue;
    }
    if (isNounLike(word) && (!isVerbLike(word) || isAttributive(words, from - 1))) from -= 1;
    else if (DETERMINERS.has(word.lower)) {
      from -= 1;
      if (!continuesLeft(words, from - 1, floor)) break;
    } else if (LINKING.has(word.lower) && from < end && continuesLeft(words, from - 1, floor)) from -= 1;
    else if (joinsNouns(words, from - 1, floor)) from -= 1;
    else break;
  }
  return from < end && isHead(words, from, end) ? { from, to: end } : undefined;
}

/** A phrase needs a noun: "the" or "few" alone may be one too, a lone preposition not. */
function isHead(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const word = words[at];
    if (isNounLike(word) || STANDS_ALONE.has(word?.lower ?? "")) return true;
  }
  return false;
}

const STANDS_ALONE = new Set("some many other others all both most several".split(" "));

/** "a leaked report", "the proposed plan": a participle before a noun and after a determiner. */
const isAttributive = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && DETERMINERS.has(before.lower) && isNounLike(words[at + 1]);
};

/** The preposition at `at` hangs on a noun: "members of", "officials from", not "in Beijing" at a start. */
const continuesLeft = (words: readonly Word[], at: number, floor: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  return (
    word !== undefined &&
    at > floor &&
    LINKING.has(word.lower) &&
    isNounLike(before) &&
    !isVerbLike(before) &&
    !(before?.lower ?? "").endsWith("ing") &&
    !isPossessive(before)
  );
};

/** "Ford and Chrysler", "Education & Science", "General Motors - the maker". */
const joinsNouns = (words: readonly Word[], at: number, floor: number): boolean => {
  const word = words[at];
  if (word === undefined || at <= floor) return false;
  if (!/^(?:and|&|or|\/)$/.test(word.lower)) return false;
  return (
    isNounLike(words[at - 1]) && !isVerbLike(words[at - 1]) && !/[a-z]ing$/.test(words[at - 1]?.lower ?? "")
  );
};

export function openingBracket(words: readonly Word[], closing: number, floor: number): number | undefined {
  for (let at = closing - 1; at >= Math.max(floor, closing - 16); at -= 1)
    if (words[at]?.text === "(") return at;
  return undefined;
}

/**
 * The noun phrase that begins at word `from`, read rightwards up to a comma, a relative clause, a
 * finite verb or, when it names somebody, "with":
 *
 *     | the CPC Central Committee | with … which sees it …, | emphasized
 */
export function phraseStartingAt(words: readonly Word[], from: number, limit: number): Phrase | undefined {
  let to = phraseReach(words, from, limit);
  while (
    to > from &&
    (LINKING.has(words[to - 1]?.lower ?? "") || CONJUNCTIONS.has(words[to - 1]?.lower ?? ""))
  )
    to -= 1;
  return to > from && isHead(words, from, to) ? { from, to } : undefined;
}

/** The first word that no longer belongs to the phrase; it is told by itself and the word behind it. */
export function phraseReach(words: readonly Word[], from: number, limit: number): number {
  let to = from;
  const ceiling = Math.min(limit, from + LONGEST);
  while (to < ceiling) {
    const word = words[to];
    if (word === undefined) break;
    if (word.text === "(") {
      const close = closingBracket(words, to);
      if (close === undefined) break;
      to = close + 1;
      continue;
    }
    const isPart = isNounLike(word) && (!isVerbLike(word) || (to === from && isNounLike(words[to + 1])));
    if (!isPart && !DETERMINERS.has(word.lower) && !joinsNext(words, to) && !(to > from && isLink(word)))
      break;
    if (isPart && to > from && ADVERB.test(word.text)) break;
    to += 1;
  }
  return to;
}

const ADVERB = /^[a-z]+ly$/;

const isLink = ({ lower }: Word): boolean => TYING.has(lower);
const TYING = new Set([...LINKING].filter((word) => !/^(?:with|by|in|on|at|to)$/.test(word)));

/** "and", "&" before a noun. */
const joinsNext = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower;
  return (lower === "and" || lower === "&") && isNounLike(words[at + 1]) && !isVerbLike(words[at + 1]);
};

function closingBracket(words: readonly Word[], opening: number): number | undefined {
  for (let at = opening; at < Math.min(words.length, opening + 16); at += 1)
    if (words[at]?.text === ")") return at;
  return undefined;
}

/** Opens an adjunct, not a subject: "In his remarks,", "Presiding over it,", "While …,". */
export function opensAdjunct(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isGerund =
    word.lower.endsWith("ing") &&
    /^[a-z]{2,}ing$/.test(word.lower) &&
    !DETERMINERS.has(words[at - 1]?.lower ?? "") &&
    !/^(?:beijing|nanjing|boeing|chongqing)$/.test(word.lower);
  return (
    PREPOSITIONS.has(word.lower) ||
    (SUBORDINATORS.has(word.lower) && !RELATIVES.has(word.lower)) ||
    (/^(?:when|where|asked|speaking|citing|also|meanwhile|however|moreover|furthermore|later|earlier|first|second|third|finally|then|now|today|yesterday|last|this|next|besides|additionally|therefore|thus|currently|recently|nevertheless|nonetheless|instead|still|yet)$/.test(
      word.lower,
    ) &&
      isComma(words[at + 1])) ||
    /^(?:when|where|asked|last)$/.test(word.lower) ||
    isGerund
  );
}
