import { CUES } from "./cues.ts";
import { subjectBefore } from "./find-actor.ts";
import type { EventClass } from "../event-class.ts";
import type { Trigger } from "../event-mention.ts";
import type { Word } from "./read-words.ts";
import { AUXILIARIES, DETERMINERS, DISASTERS, HAPPENING_NOUNS, HAPPENINGS, PHRASES } from "./lexicon.ts";
import { clauseAround, nounPhraseAround, spanOf } from "./phrase.ts";
import { verbFacts, type EnglishSentence } from "./sentence.ts";

const REACH = 6;
const NOUN_VERBS = new Set(
  "hit struck occurred happened rocked jolted shook killed left took began broke swept".split(" "),
);
const OFTEN_OTHERWISE = new Set(
  "raised cut cuts passed won hit struck fired formed found lost introduced ruled rules introduces observed edged wins buys bans cuts hits visits signs launches tours attacks raids kills loses crashes protests strikes sells arrests".split(
    " ",
  ),
);

/** Attacks, deals, deaths, launches, decisions…: told with a verb of the list, or with a noun that happens. */
export function findHappenings(sentence: EnglishSentence): readonly Trigger[] {
  const { words } = sentence;
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      (word.cues & CUES.happening) === 0 ||
      !word.isWord ||
      word.isTime ||
      (word.isCapital && at > 0 && !sentence.isHeading)
    )
      continue;
    const trigger = phrase(sentence, at) ?? verb(sentence, at) ?? noun(sentence, at);
    if (trigger !== undefined && !found.some((other) => isSameClause(other, trigger))) found.push(trigger);
  }
  return [...found, ...datedClauses(sentence, found)];
}

/** A clause with a time, a named subject and a verb in the past: something happened, whatever the verb. */
function datedClauses(sentence: EnglishSentence, found: readonly Trigger[]): readonly Trigger[] {
  const { words, text, book } = sentence;
  const more: Trigger[] = [];
  if ((sentence.cues & CUES.past) === 0 || !words.some(({ isTime }) => isTime)) return more;
  for (let at = 1; at < words.length; at += 1) {
    if (!isPastVerb(words, at)) continue;
    const { from, to } = clauseAround(words, at);
    const clause = spanOf(words, from, to);
    const isTimed = words.slice(from, to).some(({ isTime }) => isTime);
    const isTold = [...found, ...more].some(
      (other) => other.span.start < clause.end && clause.start < other.span.end,
    );
    const actor = isTimed && !isTold ? subjectBefore(text, words, from, at, book) : undefined;
    if (actor !== undefined && /\p{Lu}/u.test(actor.name) && isBeside(words, actor.end, at)) {
      more.push({ ...made(sentence, at, at, "happening", "dated-clause", "low"), actor });
    }
    at = to - 1;
  }
  return more;
}

function isPastVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || (word.cues & CUES.past) === 0) return false;
  return !word.isCapital && !word.isTime && !DETERMINERS.has(before.lower);
}

/** Between a subject and its verb stand only adverbs, auxiliaries, times and asides. */
function isBeside(words: readonly Word[], subjectEnd: number, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || word.end <= subjectEnd) return true;
    const isLight =
      word.isTime || AUXILIARIES.has(word.lower) || /^(?:on|in|at|,|also)$|ly$/.test(word.lower);
    if (!isLight) return word.lower === "," || words[verb - 1]?.lower === ",";
  }
  return false;
}

const isSameClause = (a: Trigger, b: Trigger): boolean =>
  a.clause.start === b.clause.start && (a.eventClass === b.eventClass || a.modality === b.modality);

function phrase(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words } = sentence;
  const lower = words[at]?.lower ?? "";
  for (const { verbs, objects, eventClass } of PHRASES) {
    if (!verbs.has(lower)) continue;
    for (let object = at + 1; object <= at + REACH && object < words.length; object += 1) {
      const word = words[object];
      if (word === undefined || (!word.isWord && word.lower !== "'s")) break;
      if (/^(?:to|that|by|from|after|was|were)$/.test(word.lower)) break;
      if (objects.has(word.lower)) return made(sentence, at, object, eventClass, "verb-object", "high");
    }
  }
  return undefined;
}

function verb(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words, isHeading } = sentence;
  const word = words[at];
  const eventClass = HAPPENINGS.get(word?.lower ?? "");
  if (word === undefined || eventClass === undefined || at === 0) return undefined;
  const before = words[at - 1]?.lower ?? "";
  if (DETERMINERS.has(before) || /^(?:of|in|for|by|with|newly|well|recently|and)$/.test(before))
    return undefined;
  const isPresent = word.lower.endsWith("s") && !word.lower.endsWith("ss");
  if (isPresent && !isHeading) return undefined;
  const next = words[at + 1];
  if (next === undefined && !/ed$|died/.test(word.lower)) return undefined;
  if (eventClass === "disaster" && !hasDisaster(words, at)) return undefined;
  if (eventClass === "discussion" && !isGettingTogether(words, at)) return undefined;
  const isPassive = AUXILIARIES.has(before) || AUXILIARIES.has(words[at - 2]?.lower ?? "");
  if (/^(?:by)$/.test(next?.lower ?? "") && !isPassive && !isHeading) return undefined;
  return made(
    sentence,
    at,
    at,
    eventClass,
    "happening-verb",
    OFTEN_OTHERWISE.has(word.lower) ? "low" : "medium",
  );
}

const TOGETHER = new Set(["in", "at", "on", "again", "here", "behind", "for", "to", "privately", "briefly"]);

/** "Met in Vienna", "met Ana Costa", "will meet on Friday"; not "met the demand", "met with success". */
function isGettingTogether(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.lower === "meet" && !/^(?:will|to)$/.test(words[verb - 1]?.lower ?? "")) return false;
  const next = words[verb + 1]?.lower === "with" ? verb + 2 : verb + 1;
  const whom = words[next];
  return (
    whom !== undefined && (whom.isTime || whom.isCapital || (next === verb + 1 && TOGETHER.has(whom.lower)))
  );
}

const hasDisaster = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - 14), verb).some(({ lower }) => DISASTERS.has(lower));

/** "An earthquake of magnitude 6 shook …", "the 2008 bombing killed …". */
function noun(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words } = sentence;
  const eventClass = HAPPENING_NOUNS.get(words[at]?.lower ?? "");
  if (eventClass === undefined) return undefined;
  const { from, to } = nounPhraseAround(words, at);
  for (let verbAt = at + 1; verbAt <= to + 5 && verbAt < words.length; verbAt += 1) {
    const word = words[verbAt];
    if (word === undefined || /^[,;:]$/.test(word.lower)) return undefined;
    if (NOUN_VERBS.has(word.lower)) {
      const { actor: _itself, ...trigger } = made(
        sentence,
        verbAt,
        verbAt,
        eventClass,
        "happening-noun",
        "medium",
      );
      return { ...trigger, name: spanOf(words, from, at + 1), span: spanOf(words, from, verbAt + 1) };
    }
  }
  return undefined;
}

function made(
  sentence: EnglishSentence,
  at: number,
  to: number,
  eventClass: EventClass,
  rule: string,
  confidence: Trigger["confidence"],
): Trigger {
  const { words } = sentence;
  const { clauseFrom, ...facts } = verbFacts(sentence, at, to);
  let first = at;
  while (AUXILIARIES.has(words[first - 1]?.lower ?? "") || words[first - 1]?.lower === "also") first -= 1;
  const isReported = words[clauseFrom - 1]?.lower === "that";
  return {
    eventClass,
    span: spanOf(words, first, to + 1),
    rule,
    confidence: isReported ? "low" : confidence,
    ...facts,
  };
}
