import type { Actor } from "../event-mention.ts";
import { DETERMINERS, NOT_IN_NAME, OPENERS, PRONOUNS } from "./lexicon.ts";
import { actorFrom, isPersonRun, nameRunAt, type NameBook } from "./name-book.ts";
import type { Word } from "./read-words.ts";

const LEADS = new Set(
  "on in at by for from with after before during while when as following since under over despite presiding addressing speaking chairing stressing meanwhile however earlier later also moreover separately according according-to although because if upon amid attending citing noting".split(
    " ",
  ),
);

/**
 * Who does what the verb at `verb` says: the first noun phrase of its clause, after "On Monday,"
 * and the like. "He" and "she" are the person who was subject last.
 */
export function subjectBefore(
  text: string,
  words: readonly Word[],
  clauseFrom: number,
  verb: number,
  book: NameBook,
): Actor | undefined {
  let at = clauseFrom;
  while (
    at < verb &&
    (/^(?:,|and|but|while|whereas|"|“|'|so)$/.test(words[at]?.lower ?? "") || words[at]?.isTime)
  )
    at += 1;
  while (at < verb && LEADS.has(words[at]?.lower ?? "")) {
    const comma = findComma(words, at, verb);
    if (comma === undefined) {
      at = afterLead(words, at, verb);
      break;
    }
    at = comma + 1;
    while (at < verb && words[at]?.isTime) at += 1;
  }
  return nounPhraseActor(text, words, at, verb, book);
}

/** The one named after a participle or "In his speech,": "Presiding over the session, *Xi Jinping*, …". */
export function subjectAfter(
  text: string,
  words: readonly Word[],
  from: number,
  book: NameBook,
): Actor | undefined {
  const comma = findComma(words, from, words.length);
  return comma === undefined ? undefined : nounPhraseActor(text, words, comma + 1, words.length, book);
}

function findComma(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (words[at]?.lower === ",") return at;
  return undefined;
}

/** "On Monday the court …", "In Beijing the minister …": past the preposition, the time and the place. */
function afterLead(words: readonly Word[], from: number, verb: number): number {
  let at = from + 1;
  while (at < verb && words[at]?.isTime) at += 1;
  return at;
}

function nounPhraseActor(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  book: NameBook,
): Actor | undefined {
  let at = from;
  while (at < limit && (words[at]?.isTime || words[at]?.lower === ",")) at += 1;
  const first = words[at];
  if (first === undefined || at >= limit) return undefined;
  if (PRONOUNS.has(first.lower)) {
    const name = book.lastPerson;
    return name === undefined ? undefined : { start: first.start, end: first.end, name };
  }
  const run = nameRunAt(words, at, limit);
  if (run !== undefined) return actorFrom(text, words, run, book);
  if (!first.isWord) return undefined;
  let to = at;
  while (to < limit && to - at < 6) {
    const word = words[to];
    if (word === undefined || word.isTime || !word.isWord || (NOT_IN_NAME.has(word.lower) && to > at)) break;
    const inner =
      to > at && word.isCapital && !OPENERS.has(word.lower) ? nameRunAt(words, to, limit) : undefined;
    if (inner !== undefined && words[inner.to]?.lower !== "'s") return actorFrom(text, words, inner, book);
    to += 1;
  }
  const start = DETERMINERS.has(first.lower) ? at + 1 : at;
  const head = words[start];
  const last = words[to - 1];
  if (head === undefined || last === undefined || to <= start || NOT_IN_NAME.has(head.lower))
    return undefined;
  const name = text.slice(head.start, last.end);
  return { start: head.start, end: last.end, name: name.replace(/\s+/g, " ") };
}

/** Notes the names of a sentence; the person it opens with is who "he" means from here on. */
export function noteNames(text: string, words: readonly Word[], book: NameBook): void {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.isCapital !== true) continue;
    const run = nameRunAt(words, at, words.length);
    if (run === undefined) continue;
    if (isPersonRun(words, run)) book.note(actorFrom(text, words, run, book).name);
    at = Math.max(at, run.to - 1);
  }
}

/** After the triggers of a sentence are read. */
export function notePerson(text: string, words: readonly Word[], book: NameBook): void {
  const subject = subjectBefore(text, words, 0, words.length, book);
  if (subject !== undefined && book.isKnown(subject.name)) book.lastPerson = subject.name;
}
