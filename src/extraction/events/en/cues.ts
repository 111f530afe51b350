import {
  ADDRESS,
  AUXILIARIES,
  CONVEY,
  DELIVER,
  GATHERINGS,
  GIVE_INSTRUCTION,
  HAPPENING_NOUNS,
  HAPPENINGS,
  NOT_IN_NAME,
  PAST_FORMS,
  PHRASES,
  RELEASE,
  REPORTING,
  SPEECHES,
} from "./lexicon.ts";

/**
 * What a word may begin or be, as bits, so that a sentence whose words have none of them is not read
 * again: every finder goes by one of the first four.
 */
export const CUES = {
  /** Names a gathering. */
  gathering: 1,
  /** Begins or names a speech, an instruction, a publication. */
  speech: 2,
  /** Begins or names a happening. */
  happening: 4,
  /** Can be a verb in the past that reports nothing. */
  past: 8,
  /** Ends a subject. */
  verbLike: 16,
} as const;

export const ANY_TRIGGER = CUES.gathering | CUES.speech | CUES.happening | CUES.past;

const PHRASE_VERBS: ReadonlySet<string> = new Set(PHRASES.flatMap(({ verbs }) => [...verbs]));
const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...DELIVER,
  ...GIVE_INSTRUCTION,
  ...CONVEY,
  ...RELEASE,
  ...ADDRESS,
  ..."ordered instructed spoke speaking told".split(" "),
]);

/** The cues of a word in small letters. */
export function cuesOf(lower: string): number {
  const isGathering = GATHERINGS.has(lower);
  const isSpeech = SPEECH_VERBS.has(lower) || SPEECHES.has(lower);
  const isHappening = PHRASE_VERBS.has(lower) || HAPPENINGS.has(lower) || HAPPENING_NOUNS.has(lower);
  const isPast = PAST_FORMS.has(lower) || (lower.length > 4 && lower.endsWith("ed"));
  return (
    (isGathering ? CUES.gathering : 0) |
    (isSpeech ? CUES.speech : 0) |
    (isHappening ? CUES.happening : 0) |
    (isPast && !REPORTING.has(lower) ? CUES.past : 0) |
    (isVerbLike(lower) ? CUES.verbLike : 0)
  );
}

const isVerbLike = (lower: string): boolean =>
  NOT_IN_NAME.has(lower) ||
  AUXILIARIES.has(lower) ||
  PAST_FORMS.has(lower) ||
  REPORTING.has(lower) ||
  /(?:ed|ly)$/.test(lower);
