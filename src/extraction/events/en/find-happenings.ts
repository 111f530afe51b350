import type { EventClass } from "../event-class.ts";
import type { Trigger } from "../event-mention.ts";
import { AUXILIARIES, DETERMINERS, HAPPENING_NOUNS, HAPPENINGS, PHRASES } from "./lexicon.ts";
import { nounPhraseAround, spanOf } from "./phrase.ts";
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
      !word.isWord ||
      word.isTime ||
      (word.isCapital && at > 0 && !sentence.isHeading)
    )
      continue;
    const trigger = phrase(sentence, at) ?? verb(sentence, at) ?? noun(sentence, at);
    if (trigger !== undefined && !found.some((other) => isSameClause(other, trigger))) found.push(trigger);
  }
  return found;
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
      const trigger = made(sentence, verbAt, verbAt, eventClass, "happening-noun", "medium");
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
  const { clauseFrom: _from, ...facts } = verbFacts(sentence, at, to);
  return { eventClass, span: spanOf(sentence.words, at, to + 1), rule, confidence, ...facts };
}
