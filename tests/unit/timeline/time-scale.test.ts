import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/domain/calendar-day.ts";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { collapsedScale } from "../../../src/timeline/gaps-collapsed-scale.ts";
import type { Extent, TimeScale } from "../../../src/timeline/time-scale.ts";
import { day } from "../../support/draw-events.ts";

const on = (iso: string): Extent => ({ from: day(iso), to: day(iso) + 1 });

const anyExtent: fc.Arbitrary<Extent> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -800_000, max: 800_000 }), fc.integer({ min: 17_000, max: 20_500 })),
    fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 4000 })),
  )
  .map(([from, length]) => ({ from, to: from + length }));

/** Some of the extents are the days on which documents were issued. */
const anyQuestion = fc.array(anyExtent, { maxLength: 25 }).chain((extents) =>
  fc.record({
    extents: fc.constant(extents),
    documents: fc.subarray([...new Set(extents.map(({ from }) => from))]),
  }),
);
const anyScale: fc.Arbitrary<TimeScale> = fc.oneof(
  anyQuestion.map(({ extents }) => calendarScale(extents)),
  anyQuestion.map(({ extents, documents }) => collapsedScale(extents, documents)),
);

describe("every scale", () => {
  test("goes from 0 at its first day to 1 at its last", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        expect(scale.position(scale.from)).toBeCloseTo(0, 9);
        expect(scale.position(scale.to)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("puts what is later farther on", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const from = scale.from + share * (scale.to - scale.from - 1);
        expect(scale.position(from)).toBeLessThan(scale.position(from + 0.5));
      }),
      { numRuns: 500 },
    );
  });

  test("leads from a place on the axis back to its day, and from a day to its place", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        expect(scale.position(scale.day(share))).toBeCloseTo(share, 8);
        const day = scale.from + share * (scale.to - scale.from);
        expect(Math.abs(scale.day(scale.position(day)) - day)).toBeLessThan(0.01);
      }),
      { numRuns: 500 },
    );
  });

  test("has room for everything it was made for", () => {
    fc.assert(
      fc.property(anyQuestion, ({ extents, documents }) => {
        for (const scale of [calendarScale(extents), collapsedScale(extents, documents)]) {
          for (const { from, to } of extents) {
            expect(scale.position(from)).toBeGreaterThan(0);
            expect(scale.position(to)).toBeLessThan(1);
          }
        }
      }),
    );
  });
});

describe("the calendar scale", () => {
  test("makes equal times equally long", () => {
    const scale = calendarScale([on("2012-11-08"), on("2018-04-20"), on("2025-11-28")]);
    const length = (a: string, b: string) => scale.position(day(b)) - scale.position(day(a));
    expect(length("2013-01-01", "2014-01-01")).toBeCloseTo(length("2022-01-01", "2023-01-01"), 10);
    expect(length("2013-01-01", "2015-01-01")).toBeCloseTo(2 * length("2013-01-01", "2014-01-01"), 10);
    expect(scale.gaps).toEqual([]);
  });
});

describe("the scale with gaps collapsed", () => {
  test("writes the true length of what it leaves out", () => {
    const scale = collapsedScale(
      [on("2012-11-08"), { from: day("2018-04-20"), to: day("2018-04-22") }, on("2025-11-28")],
      [],
    );
    expect(scale.gaps.map(({ days }) => days)).toEqual([
      day("2018-04-20") - day("2012-11-09"),
      day("2025-11-28") - day("2018-04-22"),
    ]);
  });

  test("writes between any extents the number of days on which nothing is", () => {
    fc.assert(
      fc.property(anyQuestion, ({ extents, documents }) => {
        for (const { from, to, days } of collapsedScale(extents, documents).gaps) {
          const before = Math.max(
            ...extents.filter((extent) => extent.to <= from + 1).map((extent) => extent.to),
          );
          const after = Math.min(
            ...extents.filter((extent) => extent.from >= to - 1).map(({ from: day }) => day),
          );
          expect(days).toBe(after - before);
        }
      }),
    );
  });

  test("leaves out only what holds nothing", () => {
    fc.assert(
      fc.property(anyQuestion, ({ extents, documents }) => {
        for (const gap of collapsedScale(extents, documents).gaps) {
          expect(extents.filter(({ from, to }) => from < gap.to && gap.from < to)).toEqual([]);
          expect(gap.from).toBeLessThan(gap.to);
        }
      }),
    );
  });

  test("is stretches and gaps in turn, from its first day to its last", () => {
    fc.assert(
      fc.property(anyQuestion, ({ extents, documents }) => {
        const { stretches, gaps, from, to } = collapsedScale(extents, documents);
        expect(gaps).toHaveLength(stretches.length - 1);
        const edges = stretches.flatMap((stretch, at) => [
          stretch.from,
          stretch.to,
          ...(gaps[at] ? [gaps[at]] : []),
        ]);
        expect(edges[0]).toBe(from);
        expect(stretches.at(-1)?.to).toBe(to);
        gaps.forEach((gap, at) => {
          expect([gap.from, gap.to]).toEqual([stretches[at]?.to, stretches[at + 1]?.from]);
        });
      }),
    );
  });

  test("gives two days of a meeting more room than two days of nothing", () => {
    const scale = collapsedScale(
      [{ from: day("2018-04-20"), to: day("2018-04-22") }, on("2025-11-28")],
      [day("2018-04-21"), day("2025-11-28")],
    );
    const length = (from: number) => scale.position(from + 2) - scale.position(from);
    expect(length(day("2018-04-20"))).toBeGreaterThan(20 * length(day("2020-01-01")));
  });

  test("puts documents with nothing between them at equal distances", () => {
    const days = ["2018-04-21", "2022-09-06", "2023-07-16", "2025-11-30"];
    const scale = collapsedScale(days.map(on), days.map(day));
    const places = days.map((iso) => scale.position(day(iso)));
    const distances = places.slice(1).map((place, at) => place - (places[at] ?? 0));
    for (const distance of distances) expect(distance).toBeCloseTo(distances[0] ?? 0, 6);
  });

  test("keeps the columns of documents of different times as far apart as their wordings need", () => {
    fc.assert(
      fc.property(anyQuestion, ({ extents, documents }) => {
        const last = Math.max(0, ...extents.map(({ to }) => to)) + 5000;
        const all = [...extents, { from: last, to: last + 1 }];
        const issued = [...documents, last].toSorted((a, b) => a - b);
        const scale = collapsedScale(all, issued);
        const room = 1 - scale.position(last);
        issued.slice(1).forEach((later, at) => {
          const earlier = issued[at] ?? later;
          const isApart = scale.gaps.some(({ from, to }) => earlier < from && to <= later);
          if (!isApart) return;
          expect(scale.position(later) - scale.position(earlier)).toBeGreaterThan(room * 0.999);
        });
      }),
    );
  });
});

describe("an axis", () => {
  test.each([
    ["of no events", []],
    ["of one event", [on("2018-04-20")]],
    ["of events of one day", [on("2018-04-20"), on("2018-04-20"), on("2018-04-20")]],
    ["of a whole year", [{ from: day("2022-01-01"), to: day("2023-01-01") }]],
    ["of a year and a day in it", [{ from: day("2022-01-01"), to: day("2023-01-01") }, on("2022-05-05")]],
    [
      "of three thousand years",
      [{ from: dayNumber(-999, 1, 1), to: dayNumber(-999, 1, 2) }, on("2018-04-20")],
    ],
  ] as const)("%s stands", (_what, extents) => {
    for (const documents of [[], extents.slice(0, 1).map(({ from }) => from)]) {
      for (const scale of [calendarScale(extents), collapsedScale(extents, documents)]) {
        expect(scale.from).toBeLessThan(scale.to);
        expect(scale.position((scale.from + scale.to) / 2)).toBeGreaterThan(0);
        expect(scale.position((scale.from + scale.to) / 2)).toBeLessThan(1);
      }
    }
  });

  test("of one year-wide event gives it nearly the whole width", () => {
    const year = { from: day("2022-01-01"), to: day("2023-01-01") };
    const scale = collapsedScale([year], []);
    expect(scale.position(year.to) - scale.position(year.from)).toBeGreaterThan(0.8);
    expect(scale.gaps).toEqual([]);
  });
});
