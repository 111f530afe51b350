import { findUnit, hasUnit, unitSet } from "../../../base/unit-set.ts";
import type { Span } from "../../../domain/span.ts";

/** `[start, end)` without the mark behind it, whose UTF-16 unit is `mark`: 0 where the text ends instead. */
export type Clause = Span & { readonly mark: number };

const OPENING = unitSet('“"「『');
const STOPS = unitSet("，,：:；;。！!？?");
const SIGNS = unitSet('“"「『，,：:；;。！!？?');

/** Clauses outside quotations; a quotation belongs to the clause it stands in. */
export function splitClauses(
  text: string,
  start: number,
  end: number,
  quotations: readonly Span[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let at = start;
  for (at = findUnit(SIGNS, text, at, end); at < end; at = findUnit(SIGNS, text, at, end)) {
    const mark = text.charCodeAt(at);
    const quotation = hasUnit(OPENING, mark) ? quotations.find((span) => span.start === at) : undefined;
    if (quotation !== undefined) {
      at = Math.min(end, quotation.end);
      continue;
    }
    if (hasUnit(STOPS, mark)) {
      clauses.push({ start: from, end: at, mark });
      from = at + 1;
    }
    at += 1;
  }
  if (from < end) clauses.push({ start: from, end, mark: 0 });
  return clauses;
}
