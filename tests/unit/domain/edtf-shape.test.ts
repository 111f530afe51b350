import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatEdtfShape,
  parseEdtfShape,
  yearRange,
  type EdtfDate,
  type EdtfShape,
} from "../../../src/domain/edtf-shape.ts";

const qualifier = fc.constantFrom("" as const, "?" as const, "~" as const, "%" as const);
const digits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
const fullYear = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0"));
const fullDate: fc.Arbitrary<EdtfDate> = fc
  .record({
    year: fc.record({ digits: fullYear, qualifier }),
    month: fc.option(fc.record({ digits: digits(1, 12), qualifier }), { nil: undefined }),
    day: fc.option(fc.record({ digits: digits(1, 28), qualifier }), { nil: undefined }),
  })
  .map(({ year, month, day }) => ({ year, ...(month && { month }), ...(month && day && { day }) }));
const unspecifiedDate: fc.Arbitrary<EdtfDate> = fc
  .record({
    year: fc.constantFrom("XXXX", "20XX", "201X", "1XXX", "2018"),
    month: fc.constantFrom("XX", "11"),
    day: fc.constantFrom("XX", "28"),
  })
  .map(({ year, month, day }) => ({
    year: { digits: year, qualifier: "" },
    month: { digits: month, qualifier: "" },
    day: { digits: day, qualifier: "" },
  }));
const longYear: fc.Arbitrary<EdtfDate> = fc
  .integer({ min: 10_000, max: 999_999_999 })
  .chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`))
  .map((text) => ({ year: { digits: text, qualifier: "" } }));
const date = fc.oneof(fullDate, unspecifiedDate, longYear);
const end = fc.oneof(date, fc.constant("open" as const), fc.constant("unknown" as const));
const member = fc
  .record({ first: fullDate, last: fc.option(fullDate, { nil: undefined }) })
  .map(({ first, last }) => (last ? { first, last } : { first }));
const shape: fc.Arbitrary<EdtfShape> = fc.oneof(
  date.map((value) => ({ type: "date" as const, date: value })),
  fc.record({ type: fc.constant("interval" as const), begin: end, end }),
  fc.record({
    type: fc.constant("set" as const),
    choice: fc.constantFrom("one" as const, "all" as const),
    earlier: fc.boolean(),
    later: fc.boolean(),
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
  }),
);

describe("the shape of an EDTF value", () => {
  test("written and read again it is the same", () => {
    fc.assert(
      fc.property(shape, (value) => {
        expect(parseEdtfShape(formatEdtfShape(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("a single date as we write it is EDTF to the reference library", () => {
    fc.assert(
      fc.property(date, (value) => {
        expect(() => parse(formatEdtfShape({ type: "date", date: value }))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test("a mark on the right counts for everything to its left", () => {
    expect(parseEdtfShape("2025-11?-28")).toEqual(parseEdtfShape("?2025-?11-28"));
    expect(parseEdtfShape("2025-11-28?")).toEqual(parseEdtfShape("2025?-?11-?28"));
    expect(parseEdtfShape("2025~-11?-28")).toEqual(parseEdtfShape("2025%-?11-28"));
  });

  test.each([
    ["2018?-04-21", "2018?-04-21"],
    ["?2018-04-21", "2018?-04-21"],
    ["2018-?04-21", "2018-?04-21"],
    ["2018-04-21%", "2018-04-21%"],
    ["2018?-04-20/2018?-04-21", "2018?-04-20/2018?-04-21"],
    ["2012/..", "2012/.."],
    ["2012/", "2012/"],
    ["../2012", "../2012"],
    ["[..2023-07-15]", "[..2023-07-15]"],
    ["[2012..]", "[2012..]"],
    ["[2012, 2014..2016]", "[2012,2014..2016]"],
    ["{2012,2013}", "{2012,2013}"],
    ["-0043-03-15", "-0043-03-15"],
    ["Y-17000", "Y-17000"],
    ["189~", "189~"],
  ])("%s is written %s", (value, written) => {
    const parsed = parseEdtfShape(value);
    expect(parsed && formatEdtfShape(parsed)).toBe(written);
  });

  test.each([
    "",
    "2018-4-21",
    "21.4.2018",
    "2018-04-21T10:00",
    "[2012}",
    "2012/2013/2014",
    "[]",
    "[..]",
    "19-04",
  ])("%j has no shape", (value) => {
    expect(parseEdtfShape(value)).toBeUndefined();
  });

  test("unknown digits of a year stand for the first and the last year they allow", () => {
    expect(yearRange("201X")).toEqual({ first: 2010, last: 2019 });
    expect(yearRange("19")).toEqual({ first: 1900, last: 1999 });
    expect(yearRange("-004X")).toEqual({ first: -49, last: -40 });
    expect(yearRange("0000")).toEqual({ first: 0, last: 0 });
    expect(yearRange("Y-17000")).toEqual({ first: -17_000, last: -17_000 });
  });
});
