import type { SubjectPhrase } from "./find-subject.ts";
import type { VerbHit } from "./find-verbs.ts";
import { ALSO_NOUNS } from "./reporting-verbs.ts";
import { DETERMINERS } from "./word-classes.ts";
import { isCapital, type Word } from "./words.ts";

/** A verb form that is also a noun needs a subject that cannot be its owner or its adjective. */
export function fits(words: readonly Word[], hit: VerbHit, subject: SubjectPhrase): boolean {
  const head = words[subject.to - 1];
  if (head === undefined) return false;
  const isPlural =
    head.lower.endsWith("s") ||
    /^(?:they|we|i|you|people|police|media|some|many|others|who)$/.test(head.lower);
  const isNoun = ALSO_NOUNS.has(words[hit.from]?.lower ?? "");
  if (hit.verb.kind === "third" && isNoun && isPlural) return false;
  if (hit.verb.kind === "base")
    return (isPlural || (hit.verb.lemma === "say" && isCapital(head))) && !(subject.isShared === true);
  if (hit.verb.kind === "third" && subject.isShared === true && isNoun) return false;
  if (!isNoun) return !DETERMINERS.has(head.lower) || subject.to - subject.from === 1;
  const isBareCommon =
    subject.to - subject.from === 1 && !isCapital(head) && !/^(?:he|she|it|who|they|we|i)$/.test(head.lower);
  return !isBareCommon;
}
