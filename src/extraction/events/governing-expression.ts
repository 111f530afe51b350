import { hasUnit, unitSet } from "../../base/unit-set.ts";
import { isWhiteSpace } from "../../base/white-space.ts";
import type { Span } from "../../domain/span.ts";
import { contains } from "../../domain/span.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import type { Governing } from "./event-mention.ts";

/** "since …" and 以来 open an interval that is claimed; they do not date what the verb says. */
const isSince = ({ rule, dating }: TemporalExpression): boolean =>
  rule.includes("since") || (dating.edtf?.endsWith("/..") ?? false);

const SINCE_BEFORE = /\b(?:ever )?since\s+(?:the\s+)?$/i;
const SINCE_AFTER = ["以来", "至今", "起至今"];
const SINCE_AFTER_FIRST = unitSet(SINCE_AFTER);

export function opensInterval(text: string, expression: TemporalExpression): boolean {
  const { start, end } = expression.passage;
  return (
    isSince(expression) ||
    (expression.type !== "DURATION" &&
      isWhiteSpace(text.charCodeAt(start - 1)) &&
      SINCE_BEFORE.test(text.slice(Math.max(0, start - 16), start))) ||
    (hasUnit(SINCE_AFTER_FIRST, text.charCodeAt(end)) &&
      SINCE_AFTER.some((words) => text.startsWith(words, end)))
  );
}

/**
 * The expression that dates a trigger: of those in its clause the nearest, else the only one of
 * the sentence, unless it dates who reports ("said on Thursday that …") or what is reported ("told reporters
 * that work would begin in May"). A year in the name of a meeting yields to a date beside it. Parts of a longer expression, vague words and what opens an interval are left out.
 */
export function governingExpression(
  text: string,
  trigger: Span,
  clause: Span,
  inSentence: readonly TemporalExpression[],
  name?: Span,
): Governing | undefined {
  let beside: TemporalExpression | undefined;
  let within: TemporalExpression | undefined;
  let any: TemporalExpression | undefined;
  let count = 0;
  for (const expression of inSentence) {
    if (!canDate(text, expression, inSentence)) continue;
    any = expression;
    count += 1;
    const { passage } = expression;
    if (!contains(clause, passage)) continue;
    within = nearer(trigger, within, expression);
    if (name === undefined || !contains(name, passage)) beside = nearer(trigger, beside, expression);
  }
  const inClause = beside ?? within;
  if (inClause !== undefined) return { expression: inClause, isInClause: true };
  return count === 1 &&
    any !== undefined &&
    !isReported(text, clause.start) &&
    !(any.passage.start >= clause.end && THAT_AFTER.test(text.slice(clause.end, clause.end + 8)))
    ? { expression: any, isInClause: false }
    : undefined;
}

const THAT_AFTER = /^,?\s?that\s/;
const THAT_BEFORE = /\bthat\s$/;

const isReported = (text: string, start: number): boolean =>
  THAT_BEFORE.test(text.slice(Math.max(0, start - 6), start));

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
  for (const other of others) if (other !== expression && holds(other, passage)) return false;
  return true;
}

const holds = (outer: TemporalExpression, inner: Span): boolean =>
  contains(outer.passage, inner) &&
  (outer.passage.start !== inner.start || outer.passage.end !== inner.end) &&
  outer.dating.edtf !== undefined;

/** Of two that are as near the first. */
const nearer = (
  trigger: Span,
  best: TemporalExpression | undefined,
  other: TemporalExpression,
): TemporalExpression =>
  best !== undefined && distance(trigger, best.passage) <= distance(trigger, other.passage) ? best : other;

const distance = ({ start, end }: Span, other: Span): number =>
  other.start >= end ? other.start - end : other.end <= start ? start - other.end : 0;
