import { byStart, overlaps, spanLength } from "../../domain/span.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Where candidates overlap the longest wins: "4 August 1914" beats "August". Of two that
 * cover the same words the earlier in the list wins. One pass over candidates in order of
 * start: a candidate meets only the one kept last.
 */
export function keepLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  // The sort is stable: what the list ranks first stays first.
  for (const candidate of candidates.toSorted(byStart)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, candidate)) kept.push(candidate);
    else if (spanLength(candidate) > spanLength(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}
