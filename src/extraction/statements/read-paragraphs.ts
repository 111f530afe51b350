import type { Segment, Sentence } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import type { Attribution, Subject } from "./attribution.ts";
import { CUES, readCues } from "./en/cues.ts";
import { readEnglishSentence } from "./en/read-sentence.ts";
import { isDeonticEnglish, isNarrativeEnglish, openingSubject } from "./en/register.ts";
import { findQuotations } from "./quotations.ts";
import { firstEndingAfter, overlapWith } from "./spans.ts";
import { findClauseSubject } from "./zh/find-speaker.ts";
import { readChineseSentence } from "./zh/read-sentence.ts";
import { isDeonticChinese, isNarrativeChinese } from "./zh/register.ts";

/** A sentence with what it says of speakers. */
export type ReadSentence = {
  readonly sentence: Sentence;
  readonly attributions: readonly Attribution[];
  /** What ought to be, or "we": the register of reported speech. */
  readonly isDeontic: boolean;
  /** Nearly all of it stands in quotation marks. */
  readonly isQuoted: boolean;
  /** Half of it or more: somebody else may be quoted. */
  readonly isHalfQuoted: boolean;
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
    const own = sentencesOf.get(segment.id) ?? NONE;
    const sentences = own.map((sentence) => readSentence(text, sentence, quotations));
    const hasAttribution = sentences.some(({ attributions }) => attributions.length > 0);
    const paragraph = { segment, sentences, hasAttribution };
    const isTurn = label !== undefined && label.speaker === segment.speaker;
    paragraphs.push(isTurn && label ? { ...paragraph, label: labelWords(text, label) } : paragraph);
  }
  return paragraphs;
}

const labelWords = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[\s:：]+$/u, "").length,
});

function readSentence(text: string, sentence: Sentence, quotations: readonly Span[]): ReadSentence {
  const near = quotationsIn(sentence, quotations);
  const { start, end } = sentence;
  const isChinese = sentence.language === "zh";
  const quoted = near.length === 0 ? 0 : overlapWith(sentence, near) / (end - start);
  const cues = isChinese ? 0 : readCues(text, sentence);
  const mayBeDeontic = quoted < 0.5 && (isChinese || (cues & CUES.ought) !== 0);
  return {
    sentence,
    attributions: isChinese
      ? readChineseSentence(text, sentence, near)
      : cues & CUES.reports
        ? readEnglishSentence(text, sentence, near)
        : NONE,
    isDeontic:
      mayBeDeontic &&
      (isChinese ? isDeonticChinese(text, start, end) : isDeonticEnglish(text.slice(start, end))),
    isQuoted: quoted >= 0.85,
    isHalfQuoted: quoted >= 0.5,
  };
}

/** Tells what happened, as the newsroom does. */
export const isNarrative = (text: string, { sentence }: ReadSentence): boolean =>
  sentence.language === "zh"
    ? isNarrativeChinese(text.slice(sentence.start, sentence.end))
    : isNarrativeEnglish(text, sentence);

/** A person who opens a sentence as its subject. */
export const openingOf = (text: string, { sentence }: ReadSentence): Subject | undefined =>
  sentence.language === "zh" ? chineseOpening(text, sentence) : openingSubject(text, sentence);

const NONE: readonly never[] = [];

const chineseOpening = (text: string, { start, end }: Span): Subject | undefined => {
  const subject = findClauseSubject(text, start, end);
  return subject?.kind === "person" ? subject : undefined;
};

/** The quotations that touch a sentence, so that no sentence looks at those of its whole paragraph. */
function quotationsIn(sentence: Span, quotations: readonly Span[]): readonly Span[] {
  const from = firstEndingAfter(quotations, sentence.start);
  let to = from;
  while (to < quotations.length && (quotations[to]?.start ?? 0) < sentence.end) to += 1;
  return from === to ? NONE : quotations.slice(from, to);
}
