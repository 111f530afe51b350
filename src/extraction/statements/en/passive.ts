import type { Attribution } from "../attribution.ts";
import { nameSubject, spanOf } from "./name-subject.ts";
import type { VerbHit } from "./find-verbs.ts";
import { isNounLike, phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { contentOf, type Reading, voiceOf } from "./reading.ts";

/** "Local offices were urged by the ministry to act": the agent speaks; both sides are the content. */
export function readPassive(reading: Reading, hit: VerbHit): Attribution | undefined {
  const { words, text, end, quotations } = reading;
  if (hit.verb.kind !== "past") return undefined;
  let be = hit.from - 1;
  while (be > 0 && /^(?:also|again|further|[a-z]+ly)$/.test(words[be]?.lower ?? "")) be -= 1;
  if (!/^(?:is|are|was|were|been|being)$/.test(words[be]?.lower ?? "")) return undefined;
  if (words[hit.to]?.lower !== "by") return undefined;
  const agent = phraseStartingAt(words, hit.to + 1, end);
  if (agent === undefined) return undefined;
  const patientEnd = /^(?:has|have|had|is|are)$/.test(words[be - 1]?.lower ?? "") ? be - 1 : be;
  const patient = phraseEndingAt(words, patientEnd, 0);
  const isEmpty = patient !== undefined && words[patient.from]?.lower === "it";
  const rest = words[agent.to]?.lower === "that" ? agent.to + 1 : agent.to;
  const content = [
    ...(patient === undefined || isEmpty || !isNounLike(words[patient.to - 1])
      ? []
      : contentOf(text, words, patient.from, patient.to)),
    ...(rest < end ? contentOf(text, words, rest, end) : []),
  ];
  if (content.length === 0) return undefined;
  return {
    subject: nameSubject(text, words, agent),
    verbs: [spanOf(words, hit.from, hit.to)],
    content,
    voice: voiceOf(content, quotations),
    rule: "passive-agent",
    confidence: "medium",
  };
}
