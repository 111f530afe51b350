import { overlaps, spanLength } from "../../domain/span.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Where candidates overlap the longest wins: "4 August 1914" beats "August". Of two that
 * cover the same words the earlier in the list wins. One pass over candidates in order of
 * start: a candidate meets only the one kept last.
 */
export function keepLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates
    .map((candidate, rank) => ({ candidate, rank }))
    .sort(
      (a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || a.rank - b.rank,
    );
  const kept: Candidate[] = [];
  for (const { candidate } of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, candidate)) kept.push(candidate);
    else if (spanLength(candidate) > spanLength(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}
