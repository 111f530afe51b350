import type { Language } from "../../domain/language.ts";
import { HAN, kindAt, SPACE, unitsAt } from "./character-kind.ts";
import { foldText } from "./fold-text.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

/**
 * The words of all clauses in a row: English word forms, single Chinese characters. A barrier
 * stands after each clause, and one before the first.
 *
 *              cyber  security  |  data  security  |
 *     tokens    -1  0     1    -1   2       1     -1
 *
 * `tokens`, `clauses`, `starts` and `ends` are parallel; offsets are those in the clause.
 */
export type WordRow = {
  readonly language: Language;
  readonly tokens: Int32Array;
  /** Index of the clause of each token. */
  readonly clauses: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The folded word of each token number. */
  readonly words: readonly string[];
  readonly isFunctionWord: (token: number) => boolean;
};

export const BARRIER = -1;

export function layOutWords(clauses: readonly string[], language: Language): WordRow {
  const longest = clauses.reduce((sum, clause) => sum + clause.length + 1, 1);
  const tokens = new Int32Array(longest).fill(BARRIER);
  const clauseOf = new Int32Array(longest);
  const starts = new Int32Array(longest);
  const ends = new Int32Array(longest);
  const { words, numberOf } = numberWords();
  let size = 1;
  clauses.forEach((written, index) => {
    const clause = foldText(written);
    for (let at = 0; at < clause.length;) {
      const kind = kindAt(clause, at, clause.length);
      const end = kind === HAN ? at + unitsAt(clause, at, kind) : endOfWord(clause, at);
      if (kind !== SPACE) {
        tokens[size] = numberOf(clause, at, end);
        clauseOf[size] = index;
        starts[size] = at;
        ends[size] = end;
        size += 1;
      }
      at = end;
    }
    size += 1;
  });
  const functionWords = Uint8Array.from(words, (word) => Number(FUNCTION_WORDS[language].has(word)));
  return {
    language,
    tokens: tokens.subarray(0, size),
    clauses: clauseOf.subarray(0, size),
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    words,
    isFunctionWord: (token) => functionWords[token] === 1,
  };
}

/** The end of the word, or of the white space, that begins at `from`; within a clause every hyphen joins. */
function endOfWord(clause: string, from: number): number {
  const isSpace = kindAt(clause, from, clause.length) === SPACE;
  for (let at = from; at < clause.length;) {
    const kind = kindAt(clause, at, clause.length);
    if (kind === HAN || (kind === SPACE) !== isSpace) return at;
    at += unitsAt(clause, at, kind);
  }
  return clause.length;
}

/** As they are written: Chinese without spaces, except where two words of letters would run together (5 G网). */
export function joinWords(words: readonly string[], language: Language): string {
  if (language === "en") return words.join(" ");
  return words.reduce((joined, word, index) => {
    const parts = isHan(word) || isHan(words[index - 1] ?? "一") ? "" : " ";
    return `${joined}${parts}${word}`;
  }, "");
}

const isHan = (word: string): boolean => kindAt(word, 0, word.length) === HAN;

/** Numbers words in the order they are met. */
function numberWords(): {
  readonly words: readonly string[];
  readonly numberOf: (clause: string, start: number, end: number) => number;
} {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const afterUnit = new Uint32Array(0x10000); // One more than the number of a word of one unit; 0 is none yet.
  const add = (word: string): number => words.push(word) - 1;
  const numberOf = (clause: string, start: number, end: number): number => {
    if (end - start === 1) {
      const unit = clause.charCodeAt(start);
      if (afterUnit[unit] === 0) afterUnit[unit] = add(clause.charAt(start)) + 1;
      return (afterUnit[unit] ?? 0) - 1;
    }
    const word = clause.slice(start, end);
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = add(word)));
    return number;
  };
  return { words, numberOf };
}
