import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDates } from "../../../src/corpus/check-dates.ts";
import { calendarDay, formatIsoDay } from "../../../src/domain/calendar-day.ts";
import { boundsOf } from "../../../src/domain/edtf-bounds.ts";
import { parseEdtfShape } from "../../../src/domain/edtf-shape.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

const problemsOf = (edtf: string, bounds: object = {}) => {
  const corpus = makeCorpus();
  const dating = { edtf, ...bounds, basis: "stated", steps: [] } as const;
  return checkDates({ ...corpus, events: [{ ...corpus.events[0]!, dating }] });
};

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(formatIsoDay);
const anyEdtf = fc.oneof(
  anyDay,
  fc.tuple(anyDay, anyDay).map(([a, b]) => `${a}/${b}`),
  anyDay.map((day) => `${day}/..`),
  anyDay.map((day) => `[..${day}]`),
  fc.constantFrom(
    "2012",
    "201X",
    "[2012,2018]",
    "2018?-04-20",
    "2018-04/2018-05",
    "Y12026",
    "2012/2011",
    "2018-21",
  ),
);

describe("the days of a date", () => {
  test("are those that its value gives, however it is written; others are refused", () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const shape = parseEdtfShape(edtf);
        const bounds = shape && boundsOf(shape);
        if (typeof bounds !== "object") {
          if (bounds !== "hemisphere") expect(problemsOf(edtf)).toHaveLength(1);
          return;
        }
        expect(problemsOf(edtf, bounds)).toEqual([]);
        for (const [name, day] of Object.entries(bounds)) {
          const shifted = { ...bounds, [name]: day + (name === "earliest" ? -1 : 1) };
          expect(problemsOf(edtf, shifted).map(({ what }) => what)).toEqual([expect.stringContaining(edtf)]);
        }
      }),
    );
  });

  test.each([
    "2023-02-30",
    "2023-2-30",
    "2023-02-3",
    "2023/02/28",
    "2023-02-28/2023-02-30",
    "+002023",
    "soon",
  ])("%s is none", (edtf) => {
    expect(problemsOf(edtf)).toHaveLength(1);
  });

  test.each(["XXXX-11-28", "20XX-11-28", "2023-02-28/", "2018-21"])(
    "%s may be drawn nowhere by itself",
    (edtf) => {
      expect(problemsOf(edtf)).toEqual([]);
      expect(problemsOf(edtf, { latest: 0 })).toHaveLength(1);
    },
  );

  test("go through 10 000 years out, and stop at a million", () => {
    expect(calendarDay(3_673_000).year).toBe(12_026);
    expect(problemsOf("Y12026")).toEqual([]);
    expect(problemsOf("Y1000000")).toEqual([]);
    expect(problemsOf("Y1000001")[0]?.what).toContain("farther than the axis reaches");
    expect(problemsOf("Y-1000001")[0]?.what).toContain("farther than the axis reaches");
  });
});
