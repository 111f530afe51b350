import type { Syntax } from "../domain/concordance-question.ts";
import { foldUnits } from "./fold-units.ts";

/**
 * What is looked for. Patterns over the folded text run through a whole text; those of a person run
 * over one sentence at a time as it is written, so that `^`, `$` and `.*` stop where it does.
 */
export type Pattern = {
  readonly regex: RegExp;
  readonly over: "folded-text" | "sentence";
};

/** Why nothing can be looked for: no words, or a pattern that cannot be read, with the reason of the engine. */
export type QuestionFault =
  | { readonly type: "empty" }
  | { readonly type: "unreadable"; readonly reason: string };

/**
 * Letters of languages that put spaces between words are found as whole words; Chinese is found by
 * characters, wherever they stand. `*` stands for any letters of a word, none included (between
 * Chinese characters for up to eight), `?` for one.
 */
export function compileQuestion(find: string, syntax: Syntax): Pattern | QuestionFault {
  const words = find.trim();
  if (words === "") return { type: "empty" };
  if (syntax === "regex") return compileRegex(words);
  const source = sourceOf(words.normalize("NFC"), syntax);
  if (source === undefined) return { type: "empty" };
  const apart = sourceOf(words.normalize("NFD"), syntax) ?? source; // texts keep their accents as they came
  return {
    regex: new RegExp(source === apart ? source : `${source}|${apart}`, "gu"),
    over: "folded-text",
  };
}

export const isFault = (compiled: Pattern | QuestionFault): compiled is QuestionFault => "type" in compiled;

function compileRegex(find: string): Pattern | QuestionFault {
  try {
    return { regex: new RegExp(find, "giu"), over: "sentence" };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { type: "unreadable", reason: says.slice(says.lastIndexOf(": ") + 1).trim() };
  }
}

const WORD = String.raw`[\p{L}\p{N}\p{M}]`;
/** A letter or digit that is no Chinese character: it may not stand before or after a whole word. */
const SPACED = String.raw`(?!\p{Script=Han})${WORD}`;
const LONGEST_WORD = 60;
const LONGEST_HAN = 8;

const IS_HAN = /^\p{Script=Han}/u;
const IS_SPACED = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u;

/** Nothing where only `*` and `?` and spaces are left. */
function sourceOf(words: string, syntax: Syntax): string | undefined {
  const marks = [...foldUnits(words).replaceAll(/ +/g, " ")];
  const isWild = (mark: string | undefined) => syntax === "wildcard" && (mark === "*" || mark === "?");
  if (marks.every((mark) => mark === " " || isWild(mark))) return undefined;
  while (marks[0] === "*" && isWild("*") && IS_HAN.test(marks[1] ?? "")) marks.shift();
  while (marks.at(-1) === "*" && isWild("*") && IS_HAN.test(marks.at(-2) ?? "")) marks.pop();
  const isWordy = (mark: string | undefined) => isWild(mark) || IS_SPACED.test(mark ?? "");
  const parts = marks.map((mark, at) => {
    if (mark === " ") return " +";
    if (isWild(mark)) return mark === "?" ? WORD : anyLetters(marks[at - 1], marks[at + 1]);
    const isInHan = IS_HAN.test(mark) && IS_HAN.test(marks[at + 1] ?? "");
    return isInHan ? `${mark} *` : escapeMark(mark); // Chinese lines may be broken anywhere
  });
  const before = isWordy(marks[0]) ? `(?<!${SPACED})` : "";
  const after = isWordy(marks.at(-1)) ? `(?!${SPACED})` : "";
  return `${before}${parts.join("")}${after}`;
}

/** As few as will do, and never more than a word may have: what is sought ends in good time. */
const anyLetters = (before: string | undefined, after: string | undefined): string =>
  IS_HAN.test(before ?? "") || IS_HAN.test(after ?? "")
    ? `${WORD}{0,${LONGEST_HAN}}?`
    : `(?:${SPACED}){0,${LONGEST_WORD}}?`;

const escapeMark = (mark: string): string => mark.replace(/[$()*+.?[\\\]^{|}/]/, String.raw`\$&`);
