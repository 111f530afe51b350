import type { Span } from "../domain/span.ts";

/**
 * For each segment what overlaps it, in the order given. Segments are disjoint and in order, so each
 * thing looks for its first by halving: time grows with the things, not with things times segments.
 */
export function bySegment<T extends Span>(
  segments: readonly Span[],
  things: readonly T[],
): ReadonlyMap<Span, readonly T[]> {
  const found = new Map<Span, T[]>();
  for (const thing of things) {
    for (let at = firstEndingAfter(segments, thing.start); at < segments.length; at += 1) {
      const segment = segments[at];
      if (!segment || segment.start >= thing.end) break;
      const here = found.get(segment);
      if (here) here.push(thing);
      else found.set(segment, [thing]);
    }
  }
  return found;
}

function firstEndingAfter(segments: readonly Span[], start: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
