import type { Segment, Sentence } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { Attribution, Subject } from "./attribution.ts";
import { readEnglishSentence } from "./en/read-sentence.ts";
import { isDeonticEnglish, isNarrativeEnglish, openingSubject } from "./en/register.ts";
import { findQuotations } from "./quotations.ts";
import { firstEndingAfter, overlapWith } from "./spans.ts";
import { findClauseSubject } from "./zh/find-speaker.ts";
import { readChineseSentence } from "./zh/read-sentence.ts";
import { isDeonticChinese, isNarrativeChinese } from "./zh/register.ts";

/** A sentence with what it says of speakers; the rest is worked out when it is asked for. */
export type ReadSentence = {
  readonly sentence: Sentence;
  readonly attributions: readonly Attribution[];
  /** What ought to be, or "we": the register of reported speech. */
  readonly isDeontic: boolean;
  /** Nearly all of it stands in quotation marks. */
  readonly isQuoted: boolean;
  /** Half of it or more: somebody else may be quoted. */
  readonly isHalfQuoted: boolean;
  readonly isNarrative: () => boolean;
  /** A person who opens it as its subject. */
  readonly opening: () => Subject | undefined;
};

export type ReadParagraph = {
  readonly segment: Segment;
  /** The words that name the speaker of the turn. */
  readonly label?: Span;
  readonly sentences: readonly ReadSentence[];
  readonly hasAttribution: boolean;
};

/** The paragraphs of one witness with their sentences, in text order. */
export function readParagraphs(
  text: string,
  segments: readonly Segment[],
  sentencesOf: ReadonlyMap<string, readonly Sentence[]>,
): readonly ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  let label: Segment | undefined;
  for (const segment of segments) {
    if (segment.kind === "speaker-label") label = segment;
    if (segment.kind !== "paragraph") continue;
    const quotations = findQuotations(text, segment);
    const sentences = (sentencesOf.get(segment.id) ?? []).map((sentence) =>
      readSentence(text, sentence, quotations),
    );
    const hasAttribution = sentences.some(({ attributions }) => attributions.length > 0);
    const isTurn = label !== undefined && label.speaker === segment.speaker;
    paragraphs.push({
      segment,
      sentences,
      hasAttribution,
      ...(isTurn && label && { label: labelWords(text, label) }),
    });
  }
  return paragraphs;
}

const labelWords = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[\s:：]+$/u, "").length,
});

function readSentence(text: string, sentence: Sentence, quotations: readonly Span[]): ReadSentence {
  const near = quotationsIn(sentence, quotations);
  const words = text.slice(sentence.start, sentence.end);
  const isChinese = sentence.language === "zh";
  const quoted = near.length === 0 ? 0 : overlapWith(sentence, near) / (sentence.end - sentence.start);
  return {
    sentence,
    attributions: isChinese
      ? readChineseSentence(text, sentence, near)
      : readEnglishSentence(text, sentence, near),
    isDeontic: quoted < 0.5 && (isChinese ? isDeonticChinese(words) : isDeonticEnglish(words)),
    isQuoted: quoted >= 0.85,
    isHalfQuoted: quoted >= 0.5,
    isNarrative: () => (isChinese ? isNarrativeChinese(words) : isNarrativeEnglish(text, sentence)),
    opening: () => (isChinese ? chineseOpening(text, sentence) : openingSubject(text, sentence)),
  };
}

const chineseOpening = (text: string, { start, end }: Span): Subject | undefined => {
  const subject = findClauseSubject(text, start, end);
  return subject?.kind === "person" ? subject : undefined;
};

/** The quotations that touch a sentence, so that no sentence looks at those of its whole paragraph. */
function quotationsIn(sentence: Span, quotations: readonly Span[]): readonly Span[] {
  const from = firstEndingAfter(quotations, sentence.start);
  let to = from;
  while (to < quotations.length && (quotations[to]?.start ?? 0) < sentence.end) to += 1;
  return from === to ? [] : quotations.slice(from, to);
}
