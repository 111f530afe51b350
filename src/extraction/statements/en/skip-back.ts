import { ADVERBS, AUXILIARIES, DETERMINERS, MODALS, NEGATIONS, TIME_WORDS } from "./word-classes.ts";
import { isCapital, type Word } from "./words.ts";

/** The end of the subject: back over what may stand between it and the verb. */
export function skipBack(words: readonly Word[], verb: number, limit: number): number | undefined {
  let at = verb;
  while (at > limit) {
    const word = words[at - 1];
    if (word === undefined) return undefined;
    if (MODALS.has(word.lower) || NEGATIONS.has(word.lower) || word.lower === "to") return undefined;
    if (DETERMINERS.has(word.lower) && !/^(?:all|both|others?|some|many|most|several|few)$/.test(word.lower))
      return undefined;
    const isAdverb = ADVERBS.has(word.lower) || (/[a-z]{2}ly$/.test(word.lower) && !isCapital(word));
    const isCited =
      words[verb + 1]?.lower === "as" &&
      words[verb + 2]?.lower === "saying" &&
      /^(?:is|was|are|were|been)$/.test(word.lower);
    const isProgressive =
      AUXILIARIES.has(word.lower) &&
      (words[verb]?.lower ?? "").endsWith("ing") &&
      !/^(?:being|do)/.test(word.lower);
    if (isAdverb || isProgressive || isCited) {
      at -= 1;
      continue;
    }
    const time = timeEndingAt(words, at, limit);
    if (time === undefined) return at;
    at = time;
  }
  return at;
}

/** Start of the time that ends before `end`: "on June 18", "in 2008", "earlier this week". */
function timeEndingAt(words: readonly Word[], end: number, limit: number): number | undefined {
  let at = end;
  while (at > limit + 1 && end - at < 6) {
    const word = words[at - 1];
    if (word === undefined || !(TIME_WORDS.has(word.lower) || word.kind === "number")) break;
    at -= 1;
  }
  if (at === end) return undefined;
  if (/^(?:on|in|at|by|since|of|the)$/.test(words[at - 1]?.lower ?? "") && at - 1 > limit) {
    at -= 1;
    if (words[at]?.lower === "the" && /^(?:in|on|by)$/.test(words[at - 1]?.lower ?? "")) at -= 1;
    return words[at]?.lower === "the" ? undefined : at;
  }
  const isBare = words.slice(at, end).some(({ kind }) => kind === "word");
  return isBare && at > limit ? at : undefined;
}
