import type { Trigger } from "../event-mention.ts";
import { CUES } from "./cues.ts";
import { subjectAfter } from "./find-actor.ts";
import {
  ATTEND,
  AUXILIARIES,
  DETERMINERS,
  ENGAGE,
  GATHERINGS,
  HOLD,
  NUMBERED,
  PRESIDE,
  REPORTING,
  TAKE_PLACE,
} from "./lexicon.ts";
import { isWished } from "./modality.ts";
import {
  isPointing,
  nounPhraseAround,
  ordinalOf,
  spanOf,
  withoutDeterminer,
  type NounPhrase,
} from "./phrase.ts";
import { verbFacts, type EnglishSentence } from "./sentence.ts";

const AT = new Set(["at", "during", "in"]);
const AFTER = new Set(["after", "before", "following", "since", "from", "of", "for", "to", "ahead"]);
/** Nouns that are as often something else; they count only where somebody holds them. */
const SHY = new Set(
  "meeting meetings session sessions talks strike match race final finals fair dialogue reception congress assembly discussion discussions demonstration protest protests election elections festival hearing memorial rally forum primaries concert".split(
    " ",
  ),
);

/** Conferences, sessions, elections…: held, attended, presided over, named or pointed back to. */
export function findGatherings(sentence: EnglishSentence): readonly Trigger[] {
  const { words } = sentence;
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.isTime || (word.cues & CUES.gathering) === 0) continue;
    const phrase = nounPhraseAround(words, at);
    const next = words[at + 1];
    if (next?.isCapital === false && GATHERINGS.has(next.lower)) continue;
    if (word.lower === "meeting" && isVerb(sentence, phrase)) continue;
    found.push(...readGathering(sentence, phrase));
  }
  return found;
}

/** "meeting the needs", "are meeting". */
const isVerb = ({ words }: EnglishSentence, { from, head }: NounPhrase): boolean =>
  AUXILIARIES.has(words[from - 1]?.lower ?? "") && from === head
    ? true
    : from === head && DETERMINERS.has(words[head + 1]?.lower ?? "");

function readGathering(sentence: EnglishSentence, phrase: NounPhrase): readonly Trigger[] {
  const { words, text, isHeading } = sentence;
  const headWord = words[phrase.head]?.lower ?? "";
  const eventClass = GATHERINGS.get(headWord) ?? "meeting";
  const ordinal = ordinalOf(words, phrase);
  const name = spanOf(words, withoutDeterminer(words, phrase).from, phrase.to);
  const isReference = isPointing(words, phrase);
  const verb = verbBefore(sentence, phrase);
  const common = { name, isReference, ...(ordinal !== undefined && { ordinal }) };

  if (verb !== undefined && PRESIDE.has(words[verb]?.lower ?? "")) {
    const facts = verbFacts(sentence, verb, phrase.to);
    const { actor, ...rest } = withoutClauseFrom(facts);
    const isParticiple = words[verb]?.lower.endsWith("ing") === true;
    const chair = isParticiple ? (subjectAfter(text, words, phrase.to, sentence.book) ?? actor) : actor;
    return [
      {
        eventClass,
        span: spanOf(words, phrase.from, phrase.to),
        rule: "meeting-presided",
        confidence: "medium",
        ...rest,
        ...common,
        isAtMeeting: true,
      },
      {
        eventClass: "presiding",
        span: spanOf(words, verb, phrase.to),
        rule: "presided-over",
        confidence: "high",
        ...rest,
        isAtMeeting: true,
        ...(chair && { actor: chair }),
      },
      ...(isParticiple ? saidMeanwhile(sentence, phrase.to, chair) : []),
    ];
  }
  if (verb !== undefined && isEngaged(eventClass, words[verb]?.lower ?? "")) {
    const facts = verbFacts(sentence, verb, phrase.to);
    return [
      {
        eventClass,
        span: spanOf(words, verb, phrase.to),
        rule: `${eventClass}-held`,
        confidence: "high",
        ...withoutClauseFrom(facts),
        ...common,
      },
    ];
  }
  const later = verbAfter(sentence, phrase);
  if (later !== undefined) {
    const { clauseFrom, actor: _subject, ...facts } = verbFacts(sentence, later, phrase.to);
    const wished = clauseFrom >= 0 && isWished(words, phrase.from);
    return [
      {
        eventClass,
        span: spanOf(words, phrase.from, later + 1),
        rule: `${eventClass}-took-place`,
        confidence: "high",
        ...facts,
        ...common,
        ...(wished && { modality: "hypothetical" as const }),
      },
    ];
  }
  const before = words[phrase.from - 1]?.lower ?? "";
  const attended = verb !== undefined && ATTEND.has(words[verb]?.lower ?? "");
  const facts = verbFacts(sentence, phrase.from, phrase.to);
  const { actor, modality: _modality, ...rest } = withoutClauseFrom(facts);
  const base = { eventClass, span: spanOf(words, phrase.from, phrase.to), ...rest, ...common };
  if (attended) {
    const isAsserted = verbFacts(sentence, verb, phrase.to).modality;
    const guest = actor && { ...actor, role: { en: "attended it", zh: "出席者" } };
    return [
      {
        ...base,
        rule: "meeting-attended",
        confidence: "medium",
        modality: isAsserted,
        isAtMeeting: true,
        ...(guest && { others: [guest] }),
      },
    ];
  }
  const modality =
    isWished(words, phrase.from) && !isReference ? ("hypothetical" as const) : ("asserted" as const);
  const isNamed = words[phrase.head]?.isCapital === true || ordinal !== undefined;
  if (ordinal !== undefined && NUMBERED.has(headWord) && isNamed)
    return [
      {
        ...base,
        eventClass: "anchor",
        rule: "numbered-meeting",
        confidence: "high",
        modality: "asserted",
        isAtMeeting: AT.has(before),
      },
    ];
  if (isHeading && eventClass !== "discussion" && (!SHY.has(headWord) || isNamed))
    return [{ ...base, rule: "meeting-in-heading", confidence: "medium", modality, ...(actor && {}) }];
  const isGathering = eventClass === "meeting" || eventClass === "ceremony";
  const isSaid = before !== "in" || isNamed || !SHY.has(headWord);
  if (
    AT.has(before) &&
    (isReference || (isGathering && isSaid && (isNamed || !SHY.has(headWord) || phrase.from < phrase.head)))
  )
    return [{ ...base, rule: "at-meeting", confidence: "medium", modality, isAtMeeting: true }];
  if (isReference) return [{ ...base, rule: "meeting-reference", confidence: "low", modality: "asserted" }];
  if (AFTER.has(before) && !SHY.has(headWord) && isNamed)
    return [{ ...base, rule: "meeting-named", confidence: "low", modality }];
  return [];
}

/** "While presiding over the conference, Li Keqiang *said* …": the chair speaks there. */
function saidMeanwhile(
  { words }: EnglishSentence,
  from: number,
  actor: Trigger["actor"],
): readonly Trigger[] {
  const verb = words.findIndex(({ lower }, at) => at > from && REPORTING.has(lower));
  if (verb < 0 || actor === undefined) return [];
  return [
    {
      eventClass: "speech",
      span: spanOf(words, verb, verb + 1),
      rule: "said-while-presiding",
      confidence: "medium",
      modality: "asserted",
      clause: spanOf(words, 0, words.length),
      isAtMeeting: true,
      actor,
    },
  ];
}

const isEngaged = (eventClass: string, verb: string): boolean =>
  eventClass === "discussion" ? ENGAGE.has(verb) : HOLD.has(verb) && !ATTEND.has(verb);

function withoutClauseFrom({ clauseFrom: _from, ...facts }: ReturnType<typeof verbFacts>) {
  return facts;
}

/** The verb right before the phrase: "held", "presided over", "engaged in", "attended". */
function verbBefore({ words }: EnglishSentence, { from }: NounPhrase): number | undefined {
  let at = from - 1;
  if (/^(?:over|in|into|at|with)$/.test(words[at]?.lower ?? "")) at -= 1;
  if (words[at]?.lower.endsWith("ly")) at -= 1;
  const lower = words[at]?.lower ?? "";
  const isPlainPreposition = at === from - 2 && /^(?:in|into|at|with)$/.test(words[from - 1]?.lower ?? "");
  if (PRESIDE.has(lower)) return at;
  if (isPlainPreposition)
    return /^(?:engaged|entered|concluded|opened)$/.test(lower) && ENGAGE.has(lower) ? at : undefined;
  return HOLD.has(lower) || ATTEND.has(lower) || ENGAGE.has(lower) ? at : undefined;
}

/** The verb behind the phrase: "was held", "took place", "held in Beijing". */
function verbAfter({ words }: EnglishSentence, { to }: NounPhrase): number | undefined {
  let at = to;
  for (let skipped = 0; skipped < 5; skipped += 1, at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (TAKE_PLACE.has(word.lower)) {
      if (/^(?:took|takes)$/.test(word.lower) && words[at + 1]?.lower !== "place") return undefined;
      return at;
    }
    if (
      !word.isTime &&
      !AUXILIARIES.has(word.lower) &&
      !/^(?:will|also|to|scheduled|due|just|not|which|,|would|could|may|might|should)$|ly$/.test(word.lower)
    )
      return undefined;
  }
  return undefined;
}
