import { singleSpaces } from "../../../base/white-space.ts";
import type { Actor } from "../event-mention.ts";
import { CUES } from "./cues.ts";
import { DETERMINERS, NOT_IN_NAME, OPENERS, PRONOUNS } from "./lexicon.ts";
import { actorFrom, isOffice, isPersonRun, nameRunAt, type NameBook, type WordRun } from "./name-book.ts";
import type { Word } from "./read-words.ts";

const LEADS = new Set(
  "on in at by for from with after before during while when as following since under over despite presiding addressing speaking chairing stressing meanwhile however earlier later also moreover separately according according-to although because if upon amid attending citing noting".split(
    " ",
  ),
);

const BEFORE_SUBJECT = new Set([",", "and", "but", "while", "whereas", '"', "“", "'", "so"]);

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
  while (at < verb && (BEFORE_SUBJECT.has(words[at]?.lower ?? "") || words[at]?.isTime)) at += 1;
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

/** The noun phrase that begins at `from`, by the name in it: "Irish airline, *Ryanair*, …", "the airframer *Boeing*". */
function nounPhraseActor(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  book: NameBook,
): Actor | undefined {
  let at = from;
  while (at < limit && (words[at]?.isTime || words[at]?.lower === "," || words[at]?.lower === "that"))
    at += 1;
  const first = words[at];
  if (first === undefined || at >= limit) return undefined;
  if (PRONOUNS.has(first.lower)) {
    const name = book.lastPerson;
    return name === undefined ? undefined : { start: first.start, end: first.end, name };
  }
  if (!first.isWord) return undefined;
  const run = ownedRun(words, nameRunAt(words, at, limit), limit);
  if (run !== undefined && !isModifier(words, run.to, limit))
    return actorFrom(text, words, withoutOffice(words, run, limit), book);
  let to = at;
  while (to < limit && to - at < LONGEST_SUBJECT) {
    const word = words[to];
    if (word === undefined || word.isTime || !word.isWord || (to > at && isVerbLike(word))) break;
    const inner =
      to > at && word.isCapital && !OPENERS.has(word.lower) ? nameRunAt(words, to, limit) : undefined;
    if (inner !== undefined && words[inner.to]?.lower !== "'s" && !isModifier(words, inner.to, limit))
      return actorFrom(text, words, inner, book);
    to = inner === undefined ? to + 1 : inner.to;
  }
  const named = words[to]?.lower === "," && to + 1 < limit ? nameRunAt(words, to + 1, limit) : undefined;
  if (named !== undefined && words[named.to]?.lower === ",") return actorFrom(text, words, named, book);
  if (COUNTED.has(first.lower)) return undefined;
  const start = DETERMINERS.has(first.lower) ? at + 1 : at;
  const head = words[start];
  const last = words[to - 1];
  if (head === undefined || last === undefined || to <= start || NOT_IN_NAME.has(head.lower))
    return undefined;
  return { start: head.start, end: last.end, name: singleSpaces(text.slice(head.start, last.end)) };
}

/** "Italy's *Marcell Jacobs*" is he, not Italy. */
function ownedRun(words: readonly Word[], run: WordRun | undefined, limit: number): WordRun | undefined {
  if (run === undefined || words[run.to]?.lower !== "'s" || words[run.to + 1]?.isCapital !== true) return run;
  return nameRunAt(words, run.to + 1, limit) ?? run;
}

/** "More than 1,000 people": a number of people is nobody's name. */
const COUNTED = new Set(
  "more about some at nearly thousands hundreds dozens almost one several many".split(" "),
);

const LONGEST_SUBJECT = 7;

/** "United States *airframer*": the capitals describe what follows and are not yet the subject. */
function isModifier(words: readonly Word[], at: number, limit: number): boolean {
  const next = words[at];
  return (
    at < limit && next !== undefined && next.isWord && !next.isCapital && !next.isTime && !isVerbLike(next)
  );
}

/** "Apple CEO and co-founder *Steve Jobs*": past the office to the name. */
function withoutOffice(words: readonly Word[], run: WordRun, limit: number) {
  if (words[run.to]?.lower !== "and" || !isOffice(words[run.to - 1]?.lower ?? "")) return run;
  for (let at = run.to + 1; at <= run.to + 3 && at < limit; at += 1) {
    const name = words[at]?.isCapital ? nameRunAt(words, at, limit) : undefined;
    if (name) return name;
  }
  return run;
}

const isVerbLike = ({ cues }: Word): boolean => (cues & CUES.verbLike) !== 0;

/** Notes the names of a sentence; the person it opens with is who "he" means from here on. */
export function noteNames(text: string, words: readonly Word[], book: NameBook): void {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.isCapital !== true) continue;
    const run = nameRunAt(words, at, words.length);
    if (run === undefined) continue;
    const isSeveral = run.to - run.from > 1; // a name of one word says nothing new
    if (isSeveral && isPersonRun(words, run)) book.note(actorFrom(text, words, run, book).name);
    at = Math.max(at, run.to - 1);
  }
}

/** After the triggers of a sentence are read. */
export function notePerson(text: string, words: readonly Word[], book: NameBook): void {
  const subject = subjectBefore(text, words, 0, words.length, book);
  if (subject !== undefined && book.isKnown(subject.name)) book.lastPerson = subject.name;
}
