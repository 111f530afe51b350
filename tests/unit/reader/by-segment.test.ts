import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps, type Span } from "../../../src/domain/span.ts";
import { bySegment } from "../../../src/reader/by-segment.ts";

/** Lengths of segments and of the gaps before them. */
const anySegments = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map((parts) => {
    let end = 0;
    return parts.map(([gap, length]): Span => ({ start: end + gap, end: (end += gap + length) }));
  });
const anySpan = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("each segment has what overlaps it, in the order given, and nothing else", () => {
  fc.assert(
    fc.property(anySegments, fc.array(anySpan, { maxLength: 12 }), (segments, spans) => {
      const found = bySegment(segments, spans);
      for (const segment of segments) {
        expect(found.get(segment) ?? []).toEqual(spans.filter((span) => overlaps(segment, span)));
      }
    }),
  );
});
