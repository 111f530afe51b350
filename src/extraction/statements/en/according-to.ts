import type { Attribution } from "../attribution.ts";
import { nameSubject, spanOf } from "./name-subject.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { contentOf, type Reading, voiceOf } from "./reading.ts";
import { RELATIVES } from "./word-classes.ts";
import { isClosing, isComma, type Word } from "./words.ts";

/** Nobody says what is done "according to the law". */
const RULES =
  /^(?:law|laws|plan|plans|rules?|regulations?|schedule|circumstances|needs?|conditions|principles?|age|size|type)$/;

const commaFrom = (words: readonly Word[], from: number): number =>
  words.findIndex((word, index) => index >= from && isComma(word));

/** "According to the ministry, A." and "A, according to the ministry." */
export function readAccordingTo(reading: Reading): Attribution | undefined {
  const { words, text, end, quotations } = reading;
  const at = words.findIndex(
    ({ lower, isQuoted }, index) => lower === "according" && !isQuoted && words[index + 1]?.lower === "to",
  );
  if (at === -1) return undefined;
  const source = phraseStartingAt(words, at + 2, words.length);
  if (source === undefined || RULES.test(words[source.to - 1]?.lower ?? "")) return undefined;
  const isFirst = at <= 1;
  if (!isFirst && !isComma(words[at - 1]) && !isClosing(words[source.to])) return undefined;
  const firstComma = commaFrom(words, source.to);
  const isRelative = RELATIVES.has(words[firstComma + 1]?.lower ?? "");
  const comma = isRelative ? commaFrom(words, firstComma + 1) : firstComma;
  if (isFirst && comma === -1) return undefined;
  const content = isFirst ? contentOf(text, words, comma + 1, end) : contentOf(text, words, 0, at);
  if (content.length === 0) return undefined;
  return {
    subject: nameSubject(text, words, source),
    verbs: [spanOf(words, at, at + 2)],
    content,
    voice: voiceOf(content, quotations),
    rule: "according-to",
    confidence: "medium",
  };
}
