import fc from "fast-check";
import { expect, test } from "vitest";
import { indexSpans } from "../../../src/domain/span-index.ts";
import { overlaps } from "../../../src/domain/span.ts";

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("finds exactly the spans that overlap, however they nest", () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 30 }), anySpan, (spans, sought) => {
      const expected = spans.flatMap((span, place) => (overlaps(span, sought) ? [place] : []));
      expect(indexSpans(spans)(sought).toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
