import type { Actor, Trigger } from "../event-mention.ts";
import { CUES } from "./cues.ts";
import { subjectAfter } from "./find-actor.ts";
import {
  ADDRESS,
  AUDIENCES,
  AUXILIARIES,
  CLOSING,
  CONVEY,
  CONVEYED,
  DELIVER,
  GIVE_INSTRUCTION,
  INSTRUCTIONS,
  PUBLICATIONS,
  RELEASE,
  SPEECHES,
} from "./lexicon.ts";
import { actorFrom, nameRunAt } from "./name-book.ts";
import { nounPhraseAround, spanOf } from "./phrase.ts";
import { verbFacts, type EnglishSentence } from "./sentence.ts";

const REACH = 6;
const POSSESSIVES = new Set(["his", "her", "their", "the"]);

/** Speeches, lectures, instructions, what was conveyed and what was published. */
export function findSpeech(sentence: EnglishSentence): readonly Trigger[] {
  const { words } = sentence;
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (word.cues & CUES.speech) === 0 || !word.isWord || word.isTime) continue;
    const trigger =
      delivered(sentence, at) ??
      instructed(sentence, at) ??
      conveyed(sentence, at) ??
      released(sentence, at) ??
      addressed(sentence, at) ??
      inSpeech(sentence, at);
    if (trigger !== undefined) found.push(trigger);
  }
  return found;
}

/** Position of the first word of a set within reach behind a verb, with no other verb's sign between. */
function objectOf(
  { words }: EnglishSentence,
  verb: number,
  set: { has(word: string): boolean },
  reach = REACH,
): number | undefined {
  for (let at = verb + 1; at <= verb + reach && at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (!word.isWord && word.lower !== "'s")) return undefined;
    if (STOPS.has(word.lower)) return undefined;
    if (set.has(word.lower)) return at;
  }
  return undefined;
}
const STOPS = new Set([
  "to",
  "that",
  "by",
  "with",
  "at",
  "in",
  "from",
  "after",
  "on",
  "for",
  "was",
  "were",
  "is",
  "as",
]);

function verbTrigger(
  sentence: EnglishSentence,
  verb: number,
  object: number,
  made: Pick<Trigger, "eventClass" | "rule" | "confidence"> & Partial<Trigger>,
): Trigger {
  const { clauseFrom: _from, ...facts } = verbFacts(sentence, verb, object);
  const first = AUXILIARIES.has(sentence.words[verb - 1]?.lower ?? "") ? verb - 1 : verb;
  return { span: spanOf(sentence.words, first, object + 1), ...facts, ...made };
}

function delivered(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words } = sentence;
  if (!DELIVER.has(words[at]?.lower ?? "")) return undefined;
  const object = objectOf(sentence, at, SPEECHES);
  if (object === undefined) return undefined;
  const isClosing = words.slice(at, object).some(({ lower }) => CLOSING.has(lower));
  const eventClass = isClosing ? "closing" : (SPEECHES.get(words[object]?.lower ?? "") ?? "speech");
  if (words[object]?.lower === "talks" && words[at]?.lower.startsWith("ma")) return undefined;
  return verbTrigger(sentence, at, object, {
    eventClass,
    rule: "speech-delivered",
    confidence: "high",
    name: spanOf(words, at + 1, object + 1),
  });
}

function instructed(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words } = sentence;
  const verb = words[at]?.lower ?? "";
  if (verb === "ordered" || verb === "instructed") {
    const to = words.slice(at + 1, at + 9).findIndex(({ lower }) => lower === "to");
    const isPassive = /^(?:was|were|been|be)$/.test(words[at - 1]?.lower ?? "");
    if (to < 1 || isPassive) return undefined;
    return verbTrigger(sentence, at, at, {
      eventClass: "instruction",
      rule: "ordered-to",
      confidence: "medium",
    });
  }
  if (!GIVE_INSTRUCTION.has(verb)) return undefined;
  const object = objectOf(sentence, at, INSTRUCTIONS);
  if (object === undefined) return undefined;
  const noun = words[object]?.lower ?? "";
  if (noun.startsWith("order") && !/^(?:issue[sd]|gave|signed|signs|given)$/.test(verb)) return undefined;
  const isAt = words.slice(object + 1, object + 3).some(({ lower }) => lower === "at" || lower === "during");
  return verbTrigger(sentence, at, object, {
    eventClass: "instruction",
    rule: isAt ? "instruction-at-meeting" : "instruction-given",
    confidence: "high",
    name: spanOf(words, at + 1, object + 1),
    isAtMeeting: isAt,
  });
}

function conveyed(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words, text, book } = sentence;
  if (!CONVEY.has(words[at]?.lower ?? "")) return undefined;
  const object = objectOf(sentence, at, CONVEYED);
  if (object === undefined) return undefined;
  const run = nameRunAt(words, at + 1, object);
  const author: Actor | undefined =
    run && words[run.to]?.lower === "'s"
      ? { ...actorFrom(text, words, run, book), role: { en: "author", zh: "作出者" } }
      : undefined;
  return verbTrigger(sentence, at, object, {
    eventClass: "conveyance",
    rule: "conveyed",
    confidence: "high",
    ...(author && { others: [author] }),
  });
}

function released(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words } = sentence;
  if (!RELEASE.has(words[at]?.lower ?? "")) return undefined;
  const object = objectOf(sentence, at, PUBLICATIONS);
  if (object !== undefined)
    return verbTrigger(sentence, at, object, {
      eventClass: "release",
      rule: "published",
      confidence: "medium",
      name: spanOf(words, at + 1, object + 1),
    });
  const before = words[at - 1]?.lower ?? "";
  const noun = /^(?:was|were|been)$/.test(before) ? at - 2 : at - 1;
  if (!PUBLICATIONS.has(words[noun]?.lower ?? "") || (words[at]?.lower.endsWith("s") ?? false))
    return undefined;
  const phrase = nounPhraseAround(words, noun);
  const { actor: _passive, ...trigger } = verbTrigger(sentence, at, at, {
    eventClass: "release",
    rule: "was-published",
    confidence: "medium",
    span: spanOf(words, phrase.from, at + 1),
    name: spanOf(words, phrase.from, noun + 1),
  });
  return trigger;
}

function addressed(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words, text, book } = sentence;
  const verb = words[at]?.lower ?? "";
  const isSpoke =
    (verb === "spoke" || verb === "speaking") && /^(?:at|to|before|during)$/.test(words[at + 1]?.lower ?? "");
  const isTold = verb === "told";
  if (!ADDRESS.has(verb) && !isSpoke && !isTold) return undefined;
  const object = objectOf(sentence, isSpoke ? at + 1 : at, AUDIENCES, isTold ? 4 : REACH);
  if (object === undefined) return undefined;
  const isLead = verb.endsWith("ing");
  const speaker = isLead ? subjectAfter(text, words, object, book) : undefined;
  return verbTrigger(sentence, at, object, {
    eventClass: "speech",
    rule: isTold ? "told-audience" : "addressed-audience",
    confidence: isTold ? "low" : "medium",
    ...(speaker && { actor: speaker }),
  });
}

/** "in his concluding remarks", "Xi's speech": the speech is taken as told. */
function inSpeech(sentence: EnglishSentence, at: number): Trigger | undefined {
  const { words, text, book } = sentence;
  const eventClass = SPEECHES.get(words[at]?.lower ?? "");
  if (eventClass === undefined || words[at]?.lower === "talks") return undefined;
  const isClosing = CLOSING.has(words[at - 1]?.lower ?? "");
  const { from } = nounPhraseAround(words, at);
  const first = words[from]?.lower ?? "";
  const possessor = words.slice(from, at).findIndex(({ lower }) => lower === "'s");
  const span = spanOf(words, from, at + 1);
  const made = { eventClass: isClosing ? ("closing" as const) : eventClass, span, name: span };
  if (POSSESSIVES.has(first) && words[from - 1]?.lower === "in") {
    if (first === "the" && !isClosing) return undefined;
    const isOpening = from <= 2;
    const actor = isOpening ? subjectAfter(text, words, at, book) : undefined;
    return verbTrigger(sentence, at, at, {
      ...made,
      rule: "in-speech",
      confidence: "medium",
      modality: "asserted",
      ...(actor && { actor }),
    });
  }
  if (possessor > 0 && possessor <= 5 && at - from - possessor <= 3) {
    let first = from + possessor;
    while (first > from && words[first - 1]?.isCapital) first -= 1;
    const run = nameRunAt(words, first, from + possessor);
    if (run === undefined || run.to !== from + possessor) return undefined;
    const { actor: _subject, ...trigger } = verbTrigger(sentence, at, at, {
      ...made,
      span: spanOf(words, run.from, at + 1),
      name: spanOf(words, run.from, at + 1),
      rule: "speech-of",
      confidence: "low",
      modality: "asserted",
      isReference: true,
    });
    return { ...trigger, actor: actorFrom(text, words, run, book) };
  }
  return undefined;
}
