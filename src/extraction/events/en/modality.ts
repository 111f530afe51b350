import type { Modality } from "../event-mention.ts";
import { CONDITION, FUTURE, INTENT, MODALS, NEGATION } from "./lexicon.ts";
import type { Word } from "./read-words.ts";

const REACH = 5;

/** Whether the verb at `verb` is said to have happened, from the words before it in its clause. */
export function modalityOf(words: readonly Word[], verb: number, clauseFrom: number): Modality {
  if (words.at(-1)?.lower === "?") return "hypothetical";
  const lowest = Math.max(clauseFrom, verb - REACH);
  let planned = false;
  for (let at = verb - 1; at >= lowest; at -= 1) {
    const word = words[at];
    if (word === undefined || (!word.isWord && !word.lower.startsWith("'"))) break;
    const { lower } = word;
    if (NEGATION.has(lower) || lower === "'t") return "denied";
    if (FUTURE.has(lower)) planned = true;
    else if ((MODALS.has(lower) && !word.isCapital) || CONDITION.has(lower)) return "hypothetical";
    else if (lower === "to" && isInfinitive(words, at, verb))
      return isToBe(words, at) ? "planned" : "hypothetical";
    else if (lower === "scheduled" || lower === "due") planned = true;
  }
  return planned ? "planned" : "asserted";
}

/** "to sign", "to formally sign", "to be held"; not "according to figures released". */
const isInfinitive = (words: readonly Word[], to: number, verb: number): boolean =>
  to === verb - 1 || (to === verb - 2 && /^(?:be|\w+ly)$/.test(words[verb - 1]?.lower ?? ""));

/** "is to be held", "are to meet". */
const isToBe = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are|scheduled|due|set)$/.test(words[at - 1]?.lower ?? "");

/** "the need to hold a conference", "a planned summit", "calls for talks": nobody says that it took place. */
export function isWished(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    if (INTENT.has(words[at]?.lower ?? "") || MODALS.has(words[at]?.lower ?? "")) return true;
  }
  return false;
}
