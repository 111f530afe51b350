import type { Language } from "../../domain/language.ts";
import type { Sentence } from "../../domain/source-document.ts";
import { JOINER, kindAt, OTHER, SPACE, unitsAt, WORD } from "./character-kind.ts";

export type TokenisedSource = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
};

/**
 * The sentences of one language cut at punctuation, each different clause kept once. No wording
 * runs across punctuation, and texts that share wordings share whole clauses; so all there is to
 * know of a wording is known from the different clauses and the places of each:
 *
 *     text        the city council, as before, the city council.
 *     clauses     0 the city council   1 as before
 *     clauseAt    0, 1, 0
 *
 * Clauses are numbered by their first place; places stand in the order of the sources.
 */
export type ClauseTable = {
  /** From the first word to the last: the words of equal ones stand at equal offsets. */
  readonly clauses: readonly string[];
  readonly clauseAt: readonly number[];
  /** Offset of each place in its source. */
  readonly startAt: readonly number[];
  /** Index of the source of each place, ascending. */
  readonly sourceAt: readonly number[];
};

export function cutClauses(sources: readonly TokenisedSource[], language: Language): ClauseTable {
  const numbers = new Map<string, number>();
  const clauseAt: number[] = [];
  const startAt: number[] = [];
  const sourceAt: number[] = [];
  sources.forEach(({ text, sentences }, source) => {
    const add = (start: number, end: number): void => {
      const clause = text.slice(start, end);
      const number = numbers.get(clause) ?? numbers.size;
      if (number === numbers.size) numbers.set(clause, number);
      clauseAt.push(number);
      startAt.push(start);
      sourceAt.push(source);
    };
    for (const sentence of sentences)
      if (sentence.language === language) cutSentence(text, sentence.start, sentence.end, add);
  });
  return { clauses: [...numbers.keys()], clauseAt, startAt, sourceAt };
}

/** Tells of each stretch of words between which there is nothing but white space. */
function cutSentence(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number) => void,
): void {
  let first = -1;
  let last = start;
  let before = OTHER;
  for (let at = start; at < end;) {
    const kind = kindAt(text, at, end);
    const next = at + unitsAt(text, at, kind);
    const isInWord = kind === JOINER && before === WORD && kindAt(text, next, end) === WORD;
    if (kind <= WORD) {
      if (first === -1) first = at;
      last = next;
    } else if (kind !== SPACE && !isInWord && first !== -1) {
      add(first, last);
      first = -1;
    }
    before = kind;
    at = next;
  }
  if (first !== -1) add(first, last);
}
