import type { Span } from "../../../domain/span.ts";
import { englishOrdinal } from "../../dating/event-name.ts";
import { AUXILIARIES, DETERMINERS, HOLD, NOT_IN_NAME, PALE, POINTING, TAKE_PLACE } from "./lexicon.ts";
import type { Word } from "./read-words.ts";

/** A noun phrase by word positions: `head` is the noun that names it, `to` is exclusive. */
export type NounPhrase = { readonly from: number; readonly head: number; readonly to: number };

const LONGEST_LEFT = 10;
const LONGEST_RIGHT = 14;
const GOES_ON = new Set(["on", "of", "for", "between", "with", "about"]);

/**
 * The noun phrase around a head: to the left to its determiner, to the right through "on …",
 * "of …", "between …" up to a verb, an expression of time or a sign.
 */
export function nounPhraseAround(words: readonly Word[], head: number): NounPhrase {
  let from = head;
  while (from > 0 && head - from < LONGEST_LEFT) {
    const before = words[from - 1];
    if (before === undefined || before.isTime) break;
    const joins = before.lower === "'s" || before.isWord;
    if (!joins || (NOT_IN_NAME.has(before.lower) && !joinsName(words, from - 1))) break;
    from -= 1;
    if (DETERMINERS.has(before.lower)) break;
  }
  let to = head + 1;
  if (GOES_ON.has(words[to]?.lower ?? "") && !(words[to + 1]?.isTime ?? true)) {
    while (to < words.length && to - head < LONGEST_RIGHT) {
      const word = words[to];
      if (word === undefined || word.isTime || (!word.isWord && !isJoining(word))) break;
      if (AUXILIARIES.has(word.lower) || HOLD.has(word.lower) || TAKE_PLACE.has(word.lower)) break;
      if (ENDS_PHRASE.has(word.lower) && !(word.lower === "in" && words[to + 1]?.lower.endsWith("ing")))
        break;
      to += 1;
    }
    while (
      to > head + 1 &&
      (GOES_ON.has(words[to - 1]?.lower ?? "") || DETERMINERS.has(words[to - 1]?.lower ?? ""))
    )
      to -= 1;
  }
  return { from, head, to };
}

/** "The National Conference on Cyber Security *and* …": small words between capitals. */
const joinsName = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === "of" || words[at]?.lower === "and" || words[at]?.lower === "for") &&
  words[at - 1]?.isCapital === true &&
  words[at + 1]?.isCapital === true;

const isJoining = (word: Word): boolean => word.lower === "'s" || word.lower === "'" || word.lower === "’";
const ENDS_PHRASE = new Set(
  "that which who whose when where while after before during at by from to as but said has have had will would in against until since because".split(
    " ",
  ),
);

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** Without its determiner: "23rd group study session". */
export function withoutDeterminer(words: readonly Word[], { from, head, to }: NounPhrase): NounPhrase {
  return from < head && DETERMINERS.has(words[from]?.lower ?? "")
    ? { from: from + 1, head, to }
    : { from, head, to };
}

/** "the meeting", "this session", "his speech": nothing in the phrase says which. */
export function isPointing(words: readonly Word[], { from, head, to }: NounPhrase): boolean {
  const first = words[from];
  if (first === undefined || from === head || !POINTING.has(first.lower) || to > head + 1) return false;
  return words
    .slice(from + 1, head)
    .every(({ lower }) => PALE.has(lower) && englishOrdinal(lower) === undefined);
}

export function ordinalOf(words: readonly Word[], { from, head }: NounPhrase): number | undefined {
  for (const { lower } of words.slice(from, head)) {
    const ordinal = englishOrdinal(lower);
    if (ordinal !== undefined) return ordinal;
  }
  return undefined;
}

const CLAUSE_OPENERS = new Set(
  "and but while whereas who which where when although though because so".split(" "),
);
const RELATIVES = new Set(["which", "who", "where", "when"]);
/** A clause of its own begins behind these, with or without a comma. */
const OPENS_CLAUSE = new Set(["that", "which", "who", "where", "when", "because", "although"]);
const LONGEST_CLAUSE = 120;

/**
 * The clause around a word: between semicolons, colons, dashes, "that", and commas before a conjunction.
 * "The airline, which is the third largest, signed": an aside with its own verb is skipped.
 */
export function clauseAround(
  words: readonly Word[],
  at: number,
): { readonly from: number; readonly to: number } {
  let from = at;
  let hasComma = false;
  while (from > 0 && at - from < LONGEST_CLAUSE) {
    const isBreak = isClauseBreak(words, from - 1);
    const isClosed = hasComma && (isAside(words, from) || RELATIVES.has(words[from - 1]?.lower ?? ""));
    if (isBreak && !isClosed) break;
    from -= 1;
    if (words[from]?.lower === ",") hasComma = true;
  }
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_CLAUSE && !isClauseBreak(words, to)) to += 1;
  return { from, to };
}

/** With a comma still to come, "and" plus a small noun adds an office, "which …" closes again. */
const isAside = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? "";
  if (RELATIVES.has(lower)) return true;
  const next = words[at + 1];
  return lower === "and" && next?.isCapital === false && !DETERMINERS.has(next.lower) && !next.isTime;
};

function isClauseBreak(words: readonly Word[], at: number): boolean {
  const sign = words[at]?.lower ?? "";
  if (OPENS_CLAUSE.has(sign)) return true;
  if (/^[;:—–]$/.test(sign)) return true;
  return sign === "," && CLAUSE_OPENERS.has(words[at + 1]?.lower ?? "");
}
