import type { ComparedText } from "../../src/compare/text-unit.ts";
import type { AlignmentLink } from "../../src/domain/alignment.ts";
import { makeWitness } from "./make-witness.ts";

/** A text of one sentence a paragraph. */
export function plainText(
  id: string,
  sentences: readonly string[],
  language: "en" | "zh" = "en",
): ComparedText {
  const {
    text,
    segments,
    sentences: spans,
  } = makeWitness(
    id,
    language,
    sentences.map((sentence) => [sentence]),
  );
  return {
    id,
    language,
    sourceId: id,
    text,
    furniture: 0,
    units: spans.map((span) => ({
      ...span,
      segment: segments.find((one) => one.id === span.segmentId)!,
      nth: 1,
    })),
  };
}

/** Sentences of two texts by their numbers, from 0. */
export const makeLink = (
  a: ComparedText,
  b: ComparedText,
  left: readonly number[],
  right: readonly number[],
  moved = false,
): AlignmentLink => ({
  id: `${a.id}${left.join()}~${b.id}${right.join()}`,
  a: a.id,
  b: b.id,
  left: left.map((at) => a.units[at]!.id),
  right: right.map((at) => b.units[at]!.id),
  status: "proposed",
  moved,
  provenance: { rule: "by-hand", confidence: "low", because: { en: "For tests.", zh: "测试用。" } },
});
