import type { Span } from "../../domain/span.ts";
import { byStart, spanLength } from "../../domain/span.ts";

/**
 * Of spans that overlap, the longest is kept, and of equally long ones the first. In text order.
 *
 *     given    |------|        |---|
 *                  |-----------|  |--|
 *     kept         |-----------|  |--|        touching is not overlapping
 */
export function keepLongest<T extends Span>(spans: readonly T[]): readonly T[] {
  return clusters(spans.toSorted(byStart)).flatMap(longestOfCluster);
}

/** Groups of spans chained by overlap; spans of different groups never meet. */
function clusters<T extends Span>(sorted: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let end = -1;
  for (const span of sorted) {
    if (span.start >= end) groups.push([span]);
    else groups.at(-1)?.push(span);
    end = Math.max(end, span.end);
  }
  return groups;
}

/** Longest first, each taking its characters; a later, shorter one can only lie over an end of its own. */
function longestOfCluster<T extends Span>(cluster: readonly T[]): readonly T[] {
  const first = cluster[0];
  if (first === undefined || cluster.length === 1) return cluster;
  const taken = new Uint8Array(cluster.reduce((end, span) => Math.max(end, span.end), 0) - first.start);
  const kept = cluster
    .toSorted((a, b) => spanLength(b) - spanLength(a) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken[start - first.start] === 1 || taken[end - 1 - first.start] === 1) return false;
      taken.fill(1, start - first.start, end - first.start);
      return true;
    });
  return kept.toSorted(byStart);
}
