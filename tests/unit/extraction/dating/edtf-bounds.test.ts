import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIsoDay } from "../../../../src/domain/calendar-day.ts";
import { readEdtf } from "../../../../src/extraction/dating/edtf-bounds.ts";

function bounds(value: string): string {
  const result = readEdtf(value);
  if (!result.ok) return `problem: ${result.problems[0]!.what}`;
  const { earliest, latest } = result.value;
  const day = (number: number | undefined) => (number === undefined ? "-" : formatIsoDay(number));
  return `${day(earliest)} ${day(latest)}`;
}

describe("the outermost days of a date", () => {
  test.each([
    ["2016-04-19", "2016-04-19 2016-04-19"],
    ["2016-02", "2016-02-01 2016-02-29"],
    ["2012", "2012-01-01 2012-12-31"],
    ["2025?-11-28", "2025-11-28 2025-11-28"],
    ["2022-09-06?", "2022-09-06 2022-09-06"],
    ["2017-10-XX", "2017-10-01 2017-10-31"],
    ["2018-02-2X", "2018-02-20 2018-02-28"],
    ["2018-XX", "2018-01-01 2018-12-31"],
    ["2018-XX-31", "2018-01-31 2018-12-31"],
    ["201X", "2010-01-01 2019-12-31"],
    ["20XX", "2000-01-01 2099-12-31"],
    ["19", "1900-01-01 1999-12-31"],
    ["189", "1890-01-01 1899-12-31"],
    ["-0043-03-15", "-000043-03-15 -000043-03-15"],
    ["-004X", "-000049-01-01 -000040-12-31"],
    ["Y17000", "+017000-01-01 +017000-12-31"],
    ["2018-04-20/2018-04-21", "2018-04-20 2018-04-21"],
    ["2018-04-20/2018-04-20", "2018-04-20 2018-04-20"],
    ["2018/2018-01", "2018-01-01 2018-01-31"],
    ["2021/2025", "2021-01-01 2025-12-31"],
    ["[2023-07-14..2023-07-15]", "2023-07-14 2023-07-15"],
    ["[2014-11-28,2025-11-28]", "2014-11-28 2025-11-28"],
    ["{2019,2017}", "2017-01-01 2019-12-31"],
    ["2018-33", "2018-01-01 2018-03-31"],
    ["2018-36", "2018-10-01 2018-12-31"],
    ["2018-40", "2018-01-01 2018-06-30"],
    ["2018-41", "2018-07-01 2018-12-31"],
  ])("%s runs from %s", (value, expected) => {
    expect(bounds(value)).toBe(expected);
  });

  test("an open or unknown end has no bound, and never becomes 1970", () => {
    expect(bounds("2012/..")).toBe("2012-01-01 -");
    expect(bounds("2012/")).toBe("2012-01-01 -");
    expect(bounds("../2012")).toBe("- 2012-12-31");
    expect(bounds("/2012")).toBe("- 2012-12-31");
    expect(bounds("[..2023-07-15]")).toBe("- 2023-07-15");
    expect(bounds("[2012..]")).toBe("2012-01-01 -");
  });

  test("a one-of range ends with its last year, not with its first", () => {
    expect(bounds("[2017..2019]")).toBe("2017-01-01 2019-12-31");
  });

  test("the first third of a year ends in April", () => {
    expect(bounds("2014-37")).toBe("2014-01-01 2014-04-30");
    expect(bounds("2014-38")).toBe("2014-05-01 2014-08-31");
  });

  test("a season has months once its hemisphere is named", () => {
    expect(bounds("2018-25")).toBe("2018-03-01 2018-05-31");
    expect(bounds("2018-28")).toBe("2018-12-01 2019-02-28");
    expect(bounds("2018-31")).toBe("2018-03-01 2018-05-31");
    expect(bounds("2018-21")).toBe('problem: "2018-21" names a season without saying in which hemisphere');
  });

  test("a season, a quarter or a half may begin or end an interval, as a date may", () => {
    expect(bounds("../1776-25")).toBe("- 1776-05-31");
    expect(bounds("2004-27/..")).toBe("2004-09-01 -");
    expect(bounds("2004-27/")).toBe("2004-09-01 -");
    expect(bounds("1775-25/1776-27")).toBe("1775-03-01 1776-11-30");
    expect(bounds("1990-26/1991-05")).toBe("1990-06-01 1991-05-31");
    expect(bounds("2012-33/2013-41")).toBe("2012-01-01 2013-12-31");
    expect(bounds("-0043-25/-0042")).toBe("-000043-03-01 -000042-12-31");
    expect(bounds("1776-27/1776-25")).toContain("ends before it begins");
    expect(bounds("../1776-21")).toContain("without saying in which hemisphere");
    expect(bounds("../1776-42")).toContain("no calendar has");
  });

  test("a day whose year nobody knows is not put anywhere", () => {
    for (const value of [
      "XXXX-11-28",
      "20XX-11-28",
      "201X-02-29",
      "201X-11",
      "XXXX",
      "XXXX-04-20/XXXX-04-21",
    ]) {
      expect(bounds(value)).toBe("- -");
    }
  });

  test.each([
    "2023-02-31",
    "2023-02-29",
    "2023-13-01",
    "2018-04-31",
    "2018-00-10",
    "2023?-02-30",
    "[2023-02-30]",
    "2012/2013-02-29",
    "XXXX-02-30",
    "20XX-13",
  ])("%s is refused as a day that no calendar has", (value) => {
    expect(bounds(value)).toBe(`problem: "${value}" names a day that no calendar has`);
  });

  test.each(["", "21.4.2018", "2018-4-21", "yesterday", "20180421", "[2012}", "1950S2"])(
    "%j is refused as not EDTF",
    (value) => {
      expect(bounds(value)).toBe(`problem: "${value}" is not a date in the form EDTF`);
    },
  );

  test("clock times and weeks are refused with the way to write them", () => {
    expect(readEdtf("2025-11-28T02:00+08:00", "curation.yaml, line 3")).toEqual({
      ok: false,
      problems: [
        {
          what: '"2025-11-28T02:00+08:00" gives a clock time',
          where: "curation.yaml, line 3",
          remedy: "Write the day alone (2025-11-28); parts of a day are kept as words.",
        },
      ],
    });
    expect(bounds("2018-W16")).toContain("week");
  });

  test("an interval that ends before it begins is refused", () => {
    expect(bounds("2018-04-21/2018-04-20")).toContain("ends before it begins");
    expect(bounds("[2019..2017]")).toContain("ends before it begins");
  });

  test("whatever is given, the answer is a date or a problem", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789XY-/?~%.,[]{}") }), (value) => {
        const result = readEdtf(value);
        if (!result.ok) return;
        const { earliest, latest } = result.value;
        if (earliest !== undefined && latest !== undefined) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("plain dates, which are not handed to the library", () => {
  const figures = (length: number, most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, "0"));
  const point = fc
    .tuple(figures(4, 9999), figures(2, 13), figures(2, 32), fc.integer({ min: 1, max: 3 }))
    .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join("-"));
  const written = fc.oneof(
    point,
    fc.tuple(point, point).map((ends) => ends.join("/")),
    point.map((begin) => `${begin}/..`),
    point.map((end) => `../${end}`),
  );

  test("are dates for the library, too, wherever they are taken", () => {
    fc.assert(
      fc.property(written, (value) => {
        if (readEdtf(value).ok) expect(() => parse(value, { level: 2 })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
