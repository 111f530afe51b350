import type { Span } from "../../../domain/span.ts";

/** `[start, end)` without the mark behind it, which is `mark`. */
export type Clause = Span & { readonly mark: string };

const OPENING = '“"「『';
const STOPS = "，,：:；;。！!？?";

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
  while (at < end) {
    const mark = text.charAt(at);
    if (OPENING.includes(mark)) {
      const quotation = quotations.find((span) => span.start === at);
      if (quotation !== undefined) {
        at = Math.min(end, quotation.end);
        continue;
      }
    }
    if (STOPS.includes(mark)) {
      clauses.push({ start: from, end: at, mark });
      from = at + 1;
    }
    at += 1;
  }
  if (from < end) clauses.push({ start: from, end, mark: "" });
  return clauses;
}
