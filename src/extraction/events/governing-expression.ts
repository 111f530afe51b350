import { isWhiteSpace } from "../../base/white-space.ts";
import type { Span } from "../../domain/span.ts";
import { contains } from "../../domain/span.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";

/** "since …" and 以来 open an interval that is claimed; they do not date what the verb says. */
const isSince = ({ rule, dating }: TemporalExpression): boolean =>
  rule.includes("since") || (dating.edtf?.endsWith("/..") ?? false);

const SINCE_BEFORE = /\b(?:ever )?since\s+(?:the\s+)?$/i;
const SINCE_AFTER = ["以来", "至今", "起至今"];

export function opensInterval(text: string, expression: TemporalExpression): boolean {
  const { start, end } = expression.passage;
  return (
    isSince(expression) ||
    (expression.type !== "DURATION" &&
      isWhiteSpace(text.charCodeAt(start - 1)) &&
      SINCE_BEFORE.test(text.slice(Math.max(0, start - 16), start))) ||
    SINCE_AFTER.some((words) => text.startsWith(words, end))
  );
}

export type Governing = { readonly expression: TemporalExpression; readonly isInClause: boolean };

/**
 * The expression that dates a trigger: of those in its clause the nearest, else the only one of
 * the sentence, unless it dates who reports ("said on Thursday that …"). A year in the name of a meeting yields to a date beside it. Parts of a longer expression, vague words and what opens an interval are left out.
 */
export function governingExpression(
  text: string,
  trigger: Span,
  clause: Span,
  inSentence: readonly TemporalExpression[],
  name?: Span,
): Governing | undefined {
  if (inSentence.length === 0) return undefined;
  const datable = inSentence.filter((expression) => canDate(text, expression, inSentence));
  const within = datable.filter(({ passage }) => contains(clause, passage));
  const beside = name ? within.filter(({ passage }) => !contains(name, passage)) : within;
  const inClause = beside.length > 0 ? beside : within;
  const isReported = /\bthat\s$/.test(text.slice(Math.max(0, clause.start - 6), clause.start));
  const elsewhere = datable.length === 1 && !isReported ? datable[0] : undefined;
  const expression = nearest(trigger, inClause) ?? elsewhere;
  return expression && { expression, isInClause: inClause.length > 0 };
}

function canDate(
  text: string,
  expression: TemporalExpression,
  others: readonly TemporalExpression[],
): boolean {
  const { dating, vague, type, passage } = expression;
  if (vague || dating.edtf === undefined || type === "SET") return false;
  if (type === "DURATION" && !dating.edtf.includes("/")) return false;
  if (
    expression.rule.endsWith("event") ||
    expression.rule.endsWith("century") ||
    opensInterval(text, expression)
  )
    return false;
  return !others.some((other) => other !== expression && holds(other, passage));
}

const holds = (outer: TemporalExpression, inner: Span): boolean =>
  contains(outer.passage, inner) &&
  (outer.passage.start !== inner.start || outer.passage.end !== inner.end) &&
  outer.dating.edtf !== undefined;

function nearest(
  { start, end }: Span,
  expressions: readonly TemporalExpression[],
): TemporalExpression | undefined {
  let best: { readonly expression: TemporalExpression; readonly distance: number } | undefined;
  for (const expression of expressions) {
    const { passage } = expression;
    const distance =
      passage.start >= end ? passage.start - end : passage.end <= start ? start - passage.end : 0;
    if (!best || distance < best.distance) best = { expression, distance };
  }
  return best?.expression;
}
