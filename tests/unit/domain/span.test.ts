import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byStart, contains, overlaps, spanLength } from "../../../src/domain/span.ts";
import type { Span } from "../../../src/domain/span.ts";

/** `"  |---|"` is the span [2, 7): drawn, not counted. */
function drawn(picture: string): Span {
  return { start: picture.indexOf("|"), end: picture.lastIndexOf("|") + 1 };
}

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** The offsets a span covers, one by one: the slow definition the fast functions must agree with. */
const covered = ({ start, end }: Span): ReadonlySet<number> =>
  new Set(Array.from({ length: end - start }, (_, at) => start + at));

describe("spans", () => {
  test("spans that share a character overlap", () => {
    const a = drawn("|----|     ");
    const b = drawn("    |----| ");
    expect(overlaps(a, b)).toBe(true);
  });

  test("spans that touch are neighbours and do not overlap", () => {
    const a = drawn("|---|      ");
    const b = drawn("     |---| ");
    expect(a.end).toBe(b.start);
    expect(overlaps(a, b)).toBe(false);
  });

  test("a span contains what lies inside it and itself, but not what sticks out", () => {
    const outer = drawn(" |-------| ");
    expect(contains(outer, drawn("   |---|   "))).toBe(true);
    expect(contains(outer, outer)).toBe(true);
    expect(contains(outer, drawn("     |-----|"))).toBe(false);
  });

  test("in reading order the earlier comes first, and of two that start together the longer", () => {
    const sentence = drawn("|--------| ");
    const date = drawn("|--|       ");
    const later = drawn("  |--|     ");
    expect([later, date, sentence].toSorted(byStart)).toEqual([sentence, date, later]);
  });

  test("overlap means a shared offset, whichever of the two is named first", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const shared = [...covered(a)].some((at) => covered(b).has(at));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  test("containing means that no offset lies outside", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (outer, inner) => {
        expect(contains(outer, inner)).toBe([...covered(inner)].every((at) => covered(outer).has(at)));
      }),
    );
  });

  test("the length is the number of offsets covered", () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(spanLength(span)).toBe(covered(span).size);
      }),
    );
  });

  test("reading order is the same however the spans were shuffled", () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        expect(spans.toReversed().toSorted(byStart)).toEqual(spans.toSorted(byStart));
      }),
    );
  });
});
