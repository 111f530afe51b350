import type { Span } from "../../../domain/span.ts";
import type { Subject } from "../attribution.ts";
import type { SubjectPhrase } from "./find-subject.ts";
import { DETERMINERS, ORGANISATIONS, ROLES } from "./word-classes.ts";
import { isNounLike, openingBracket } from "./noun-phrase.ts";
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
  const office = officeIn(words, phrase);
  const pronoun = phrase.to === phrase.from + 1 ? PRONOUNS[first.lower] : undefined;
  if (pronoun !== undefined) return { kind: pronoun, name: "", span: { start: first.start, end: first.end } };
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
  return { ...nameGroup(text, words, phrase), ...office };
}

/** A body, a group, or somebody known by office alone: "the ministry", "the prime minister". */
function nameGroup(text: string, words: readonly Word[], { from, to }: SubjectPhrase): Subject {
  const isBracketed = words[to - 1]?.text === ")";
  const bracket = isBracketed ? openingBracket(words, to - 1, from) : undefined;
  const end = bracket !== undefined && bracket > from ? bracket : to;
  const start = nameStart(words, from, end);
  const span = spanOf(words, start, end);
  const named = text.slice(span.start, span.end);
  const isArticle = DETERMINERS.has(words[start]?.lower ?? "");
  const isOffice = isArticle && ROLES.has(words[end - 1]?.lower ?? "");
  return {
    kind: isOffice ? "person" : "group",
    name: clean(isArticle ? named.charAt(0).toLowerCase() + named.slice(1) : named),
    span: spanOf(words, from, to),
  };
}

/** Without the article before a name, and without "carmaker" in "carmaker General Motors". */
function nameStart(words: readonly Word[], from: number, to: number): number {
  let start = to;
  while (start > from && isCapital(words[start - 1]) && !DETERMINERS.has(words[start - 1]?.lower ?? ""))
    start -= 1;
  if (start === to || start === from) return from;
  const before = words[start - 1];
  const isDescribed = isNounLike(before) && !isPossessive(before) && !isCapital(before);
  const isArticle = start - 1 === from && DETERMINERS.has(before?.lower ?? "");
  if (isDescribed || isArticle) return start;
  return DETERMINERS.has(words[from]?.lower ?? "") && isCapital(words[from + 1]) ? from + 1 : from;
}

/** The apposition when it says what somebody is: not "51", "however" or "in a speech". */
function officeIn(
  words: readonly Word[],
  { apposition }: SubjectPhrase,
): { readonly office: Span } | undefined {
  if (apposition === undefined) return undefined;
  const from = /^(?:also|and)$/.test(words[apposition.from]?.lower ?? "")
    ? apposition.from + 1
    : apposition.from;
  const first = words[from];
  if (first === undefined || from >= apposition.to || first.kind !== "word") return undefined;
  const isOffice =
    (DETERMINERS.has(first.lower) ||
      isNounLike(first) ||
      /^(?:then|now|formerly|currently)$/.test(first.lower)) &&
    words
      .slice(from, apposition.to)
      .some(({ lower }) => ROLES.has(lower.replace(/s$/, "")) || ROLES.has(lower));
  return isOffice ? { office: spanOf(words, from, apposition.to) } : undefined;
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
    if (ROLES.has(words[at]?.lower ?? "")) {
      start = at + 1;
      break;
    }
  const before = words[start - 1];
  const isTitled = start > from && before !== undefined && ROLES.has(before.lower);
  const names = words.slice(start, to);
  const isDescribed =
    before !== undefined && (isDescription(before) || (names.length > 1 && describesPerson(before)));
  if (start > from && !isTitled && !isDescribed) return undefined;
  if (
    names.length > 5 ||
    names.some(({ lower }) => lower === "and" || lower === "&") ||
    ((!isTitled || names.length === 1) && names.some(({ lower }) => ORGANISATIONS.has(lower))) ||
    (!isTitled && names.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))) ||
    joinsTwo(words, from, start)
  )
    return undefined;
  if (names.some((word) => isPossessive(word))) return undefined;
  const isAcronym = names.every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text) && text.length <= 6);
  return isAcronym && !isTitled ? undefined : { from: start, to };
}

/** "Prime Minister Ardern and President Widodo" are two; "president and CEO Gallois" is one. */
const joinsTwo = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }, index) => {
    const at = from + index;
    return /^(?:and|&)$/.test(lower) && !ROLES.has(words[at - 1]?.lower ?? "");
  });

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

/** "pianist", "trainer": a common noun before a name of several words, unless it means a body. */
const describesPerson = (word: Word): boolean =>
  isNounLike(word) &&
  !isPossessive(word) &&
  !ORGANISATIONS.has(word.lower) &&
  !/(?:firm|maker|giant|brand|chain|carrier|retailer)$/.test(word.lower);

const titleSpan = (words: readonly Word[], from: number, to: number): Span | undefined => {
  const start = DETERMINERS.has(words[from]?.lower ?? "") ? from + 1 : from;
  return start < to ? spanOf(words, start, to) : undefined;
};

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const clean = (name: string): string => name.replace(/\s+/g, " ").slice(0, LONGEST_NAME).trim();
