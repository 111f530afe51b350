import type { Span } from "../../../domain/span.ts";
import type { Subject } from "../attribution.ts";
import type { SubjectPhrase } from "./find-subject.ts";
import { DETERMINERS, ORGANISATIONS, ROLES, TITLES } from "./word-classes.ts";
import { isCapital, isPossessive, type Word } from "./words.ts";

const PRONOUNS: Readonly<Record<string, Subject["kind"]>> = {
  he: "he",
  she: "she",
  they: "they",
  it: "it",
  we: "unnamed",
  i: "unnamed",
  you: "unnamed",
};

/** What is not said of anyone: a subject longer than this is cut at a word. */
const LONGEST_NAME = 240;

/**
 * Name, office and kind of a subject phrase:
 *
 *     Chinese President Xi Jinping      the CPC Central Committee     members of the Bureau
 *     [---- office ---] [- name --]         [------- name ------]     [------ name --------]
 */
export function nameSubject(text: string, words: readonly Word[], phrase: SubjectPhrase): Subject {
  const first = words[phrase.from];
  const last = words[phrase.to - 1];
  if (first === undefined || last === undefined) return { kind: "unnamed", name: "" };
  const apposition = phrase.apposition && spanOf(words, phrase.apposition.from, phrase.apposition.to);
  const office = apposition && { office: apposition };
  const pronoun = phrase.to === phrase.from + 1 ? PRONOUNS[first.lower] : undefined;
  if (
    pronoun !== undefined &&
    !(first.text === "He" && phrase.isShared === undefined && isCapital(words[phrase.to]) && false)
  )
    return { kind: pronoun, name: "", span: { start: first.start, end: first.end } };
  const name = personName(words, phrase);
  if (name !== undefined) {
    const title = name.from > phrase.from ? titleSpan(words, phrase.from, name.from) : undefined;
    const span = spanOf(words, name.from, name.to);
    return {
      kind: "person",
      name: clean(text.slice(span.start, span.end)),
      span,
      ...(office ?? (title && { office: title })),
    };
  }
  const span = { start: first.start, end: last.end };
  const isNamed = DETERMINERS.has(first.lower) && isCapital(words[phrase.from + 1]);
  const named = isNamed
    ? text.slice(words[phrase.from + 1]?.start ?? span.start, span.end)
    : text.slice(span.start, span.end);
  const lowered =
    DETERMINERS.has(first.lower) && !isNamed ? named.charAt(0).toLowerCase() + named.slice(1) : named;
  return { kind: "group", name: clean(lowered), span, ...office };
}

/** The trailing capitalised words of the phrase when they name one person. */
function personName(
  words: readonly Word[],
  { from, to }: SubjectPhrase,
): { from: number; to: number } | undefined {
  let start = to;
  while (start > from && isNamePart(words, start - 1, start === to)) start -= 1;
  while (start < to && !isCapital(words[start])) start += 1;
  if (start === to) return undefined;
  for (let at = to - 2; at >= start; at -= 1)
    if (TITLES.has(words[at]?.lower ?? "")) {
      start = at + 1;
      break;
    }
  const before = words[start - 1];
  const isTitled = start > from && before !== undefined && ROLES.has(before.lower);
  if (start > from && !isTitled && !(before !== undefined && isDescription(before))) return undefined;
  const names = words.slice(start, to);
  if (
    names.length > 5 ||
    names.some(({ lower }) => ORGANISATIONS.has(lower) || lower === "and" || lower === "&")
  )
    return undefined;
  if (names.some((word) => isPossessive(word))) return undefined;
  const isAcronym = names.every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text) && text.length <= 6);
  return isAcronym && !isTitled ? undefined : { from: start, to };
}

const isNamePart = (words: readonly Word[], at: number, isLast: boolean): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (isCapital(word)) return !DETERMINERS.has(word.lower);
  return (
    !isLast &&
    /^(?:de|da|di|van|von|der|den|bin|al|el|la|le|du|dos|del)$/.test(word.lower) &&
    isCapital(words[at - 1])
  );
};

/** "former", "veteran", "Danish": may stand before a name without an article. */
const isDescription = (word: Word): boolean => isCapital(word) || ROLES.has(word.lower);

const titleSpan = (words: readonly Word[], from: number, to: number): Span | undefined => {
  const start = DETERMINERS.has(words[from]?.lower ?? "") ? from + 1 : from;
  return start < to ? spanOf(words, start, to) : undefined;
};

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const clean = (name: string): string => name.replace(/\s+/g, " ").slice(0, LONGEST_NAME).trim();
