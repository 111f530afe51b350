import { overlaps } from "./span.ts";
import type { Span } from "./span.ts";

/** Which of many spans overlap one: places in the list it was made of, in no order. */
export type SpanIndex = (span: Span) => readonly number[];

/**
 * Spans sorted by their start, with the furthest end so far beside each: what overlaps is found by
 * going back from the last span that starts early enough, until no span before reaches that far.
 */
export function indexSpans(spans: readonly Span[]): SpanIndex {
  const order = Uint32Array.from(spans.keys()).toSorted((a, b) => startOf(a) - startOf(b));
  const furthest = new Float64Array(spans.length);
  order.forEach((place, at) => {
    furthest[at] = Math.max(furthest[at - 1] ?? -Infinity, spans[place]?.end ?? -Infinity);
  });
  return (sought) => {
    const found: number[] = [];
    for (let at = countBefore(sought.end) - 1; at >= 0 && (furthest[at] ?? 0) > sought.start; at -= 1) {
      const place = order[at] ?? 0;
      const span = spans[place];
      if (span && overlaps(span, sought)) found.push(place);
    }
    return found;
  };

  function startOf(place: number): number {
    return spans[place]?.start ?? 0;
  }

  function countBefore(end: number): number {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(order[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
