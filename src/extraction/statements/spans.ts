import { hasUnit, unitSet, type UnitSet } from "../../base/unit-set.ts";
import { isWhiteSpace } from "../../base/white-space.ts";
import type { Span } from "../../domain/span.ts";

/** The span without white space, stops and commas around it; undefined when nothing is left. */
export function trimContent(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isAround(BEFORE, text.charCodeAt(from))) from += 1;
  while (to > from && isAround(BEHIND, text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

const BEFORE = unitSet(",，、;；:：。.");
const BEHIND = unitSet(",，、;；:：。.!！");
const isAround = (signs: UnitSet, unit: number): boolean => hasUnit(signs, unit) || isWhiteSpace(unit);

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Index of the first span that ends after `at`, in disjoint spans in order. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many characters of the span lie in the others (disjoint, in order). */
export function overlapWith(span: Span, others: readonly Span[]): number {
  let sum = 0;
  for (let index = firstEndingAfter(others, span.start); index < others.length; index += 1) {
    const other = others[index];
    if (other === undefined || other.start >= span.end) break;
    sum += Math.min(span.end, other.end) - Math.max(span.start, other.start);
  }
  return sum;
}
