import type { Language } from "../../domain/language.ts";
import type { Span } from "../../domain/span.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import type { Actor } from "./event-mention.ts";
import type { Trigger } from "./event-mention.ts";
import { opensInterval } from "./governing-expression.ts";

/** "the lowest since 1982", 1982年以来最低: since then compared, not since then so. */
function isComparison(text: string, { passage: { start, end } }: TemporalExpression): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return SUPERLATIVE.test(before) || CHINESE_SUPERLATIVE.test(text.slice(end, end + 6));
}

const SUPERLATIVE =
  /\b(?:first|most|least|record|worst|best|(?!interest|invest|forest|protest|request|west|test|rest)[a-z]{2,10}est)\b[^.,;]{0,40}$/i;

const CHINESE_SUPERLATIVE = /^(?:以来)?(?:的)?(?:最|首|新高|新低|第一)/;

const PERFECT = /\b(?:has|have|had|been)\b|['’]ve\b/i;

/** "Since the 18th Congress … has …", 自2015年以来……: the expression that says since when. */
export function findClaimed(
  text: string,
  sentence: Span,
  language: Language,
  inSentence: readonly TemporalExpression[],
): TemporalExpression | undefined {
  let expression: TemporalExpression | undefined;
  for (const candidate of inSentence) {
    if (!opensInterval(text, candidate) || isComparison(text, candidate)) continue;
    expression ??= candidate;
    if (candidate.dating.edtf === undefined) continue;
    expression = candidate;
    break;
  }
  if (expression === undefined) return undefined;
  const isClaim = language !== "en" || PERFECT.test(text.slice(sentence.start, sentence.end));
  return isClaim ? expression : undefined;
}

/** Said to have been so from then on. */
export function makeClaim(
  text: string,
  sentence: Span,
  expression: TemporalExpression,
  speaker: Actor | undefined,
): Trigger & { readonly expression: TemporalExpression } {
  const { start, end } = expression.passage;
  return {
    eventClass: "claim",
    span: { start, end },
    rule: "since-claim",
    confidence: text.slice(sentence.start, sentence.end).trimEnd().endsWith("?") ? "low" : "medium",
    modality: "asserted",
    clause: { start: sentence.start, end: sentence.end },
    expression,
    actor: speaker,
  };
}
