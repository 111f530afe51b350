import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, dayNumber } from "../../../src/domain/calendar-day.ts";
import { chooseTicks, formatGap, tickLabel } from "../../../src/timeline/choose-ticks.ts";
import { day } from "../../support/draw-events.ts";

/** Ticks from one day to another on an axis of 1 000 pixels, as labels. */
const labels = (from: string, to: string, language: "en" | "zh" = "en"): readonly string[] =>
  chooseTicks(day(from), day(to), 1000 / (day(to) - day(from)), 76, language).map(({ label }) => label);

describe("ticks", () => {
  test("of a week are days", () => {
    expect(labels("2018-04-18", "2018-04-22")).toEqual([
      "18 Apr 2018",
      "19 Apr 2018",
      "20 Apr 2018",
      "21 Apr 2018",
    ]);
  });

  test("of half a year are months, of two years quarters, each from its first day", () => {
    expect(labels("2018-01-15", "2018-06-15")).toEqual([
      "Feb 2018",
      "Mar 2018",
      "Apr 2018",
      "May 2018",
      "Jun 2018",
    ]);
    expect(labels("2018-01-01", "2020-01-01")).toEqual([
      "Jan 2018",
      "Apr 2018",
      "Jul 2018",
      "Oct 2018",
      "Jan 2019",
      "Apr 2019",
      "Jul 2019",
      "Oct 2019",
    ]);
  });

  test("of ten years are years, of fifty every fifth", () => {
    expect(labels("2016-06-01", "2025-01-01")).toEqual([
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
    ]);
    expect(labels("1979-01-01", "2021-01-01")).toEqual([
      "1980",
      "1985",
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
    ]);
  });

  test("are written in Chinese for a Chinese page", () => {
    expect(labels("2018-04-18", "2018-04-22", "zh")).toContain("2018年4月20日");
    expect(labels("2018-01-15", "2018-04-15", "zh")).toEqual(["2018年2月", "2018年3月", "2018年4月"]);
    expect(labels("2020-06-01", "2023-06-01", "zh")).toContain("2021年1月");
    expect(labels("2016-06-01", "2025-01-01", "zh")).toContain("2017年");
  });

  test("of a day are its parts, and noon where it has room", () => {
    const across = (width: number, language: "en" | "zh") =>
      chooseTicks(day("2018-04-20"), day("2018-04-21"), width, 76, language).map(({ label }) => label);
    expect(across(1000, "en")).toEqual(["20 Apr 2018", "morning", "noon", "afternoon", "evening"]);
    expect(across(1000, "zh")).toEqual(["2018年4月20日", "上午", "中午", "下午", "晚上"]);
    expect(across(400, "en")).toEqual(["20 Apr 2018", "morning", "afternoon", "evening"]);
  });

  test("of ten thousand years are round as people count them, before the common era too", () => {
    const across = (from: number, to: number, language: "en" | "zh" = "en") => {
      const [start, end] = [dayNumber(from, 1, 1), dayNumber(to, 1, 1)];
      return chooseTicks(start, end, 1000 / (end - start), 76, language).map(({ label }) => label);
    };
    expect(across(-3000, 2030)).toEqual([
      "3000 BCE",
      "2500 BCE",
      "2000 BCE",
      "1500 BCE",
      "1000 BCE",
      "500 BCE",
      "1",
      "500",
      "1000",
      "1500",
      "2000",
    ]);
    expect(across(-3000, 2030, "zh")).toEqual(expect.arrayContaining(["公元前500年", "1年", "500年"]));
    expect(across(-90_000, 12_000)).toEqual(expect.arrayContaining(["80000 BCE", "10000 BCE", "1", "10000"]));
    expect(across(-5, 6)).toEqual(expect.arrayContaining(["2 BCE", "1 BCE", "1", "2"]));
    expect(across(-20, 20)).toEqual(expect.arrayContaining(["10 BCE", "5 BCE", "1", "5"]));
  });

  test("of nothing are none", () => {
    expect(chooseTicks(100, 100, 1, 76, "en")).toEqual([]);
    expect(chooseTicks(100, 50, 1, 76, "en")).toEqual([]);
    expect(chooseTicks(NaN, 50, 1, 76, "en")).toEqual([]);
  });

  const anyAxis = fc.record({
    from: fc.double({ min: -1_500_000, max: 1_500_000, noNaN: true }),
    length: fc.oneof(
      fc.double({ min: 0.5, max: 40, noNaN: true }),
      fc.double({ min: 1, max: 4000, noNaN: true }),
      fc.double({ min: 1, max: 1_000_000, noNaN: true }),
    ),
  });
  const ticksOf = ({ from, length }: { from: number; length: number }) =>
    chooseTicks(from, from + length, 1000 / length, 76, "en");

  test("lie on the axis, follow one another, and have room for their labels", () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        const ticks = ticksOf(axis);
        for (const tick of ticks) {
          expect(tick.from).toBeGreaterThanOrEqual(axis.from);
          expect(tick.from).toBeLessThan(axis.from + axis.length);
        }
        ticks.slice(1).forEach((tick, at) => {
          expect(tick.from).toBe(ticks[at]?.to);
          // February is a twelfth shorter than the month a step is reckoned with; parts of a day are uneven,
          // and from the year 1 to the year 5 are four.
          const isPart = axis.length * 76 <= 1000 / 4;
          const [, year = 0] = /^(\d+)$/.exec(tick.label) ?? [];
          const room = isPart ? 40 : Number(year) === 5 ? 76 * 0.75 : 76 * 0.9;
          expect(((tick.from - (ticks[at]?.from ?? 0)) * 1000) / axis.length).toBeGreaterThan(room);
        });
      }),
    );
  });

  test("never carry the same label twice", () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        const written = ticksOf(axis)
          .map(({ label }) => label)
          .filter((label) => !/^[a-z]/.test(label)); // every day has its morning
        expect(new Set(written).size).toBe(written.length);
      }),
    );
  });
});

describe("the years before our era", () => {
  test("end with 1 BCE, and 1 follows: there is no year 0", () => {
    expect(tickLabel(dayNumber(1, 1, 1), "year", "en")).toBe("1");
    expect(tickLabel(dayNumber(0, 1, 1), "year", "en")).toBe("1 BCE");
    expect(tickLabel(dayNumber(-43, 1, 1), "year", "en")).toBe("44 BCE");
    expect(tickLabel(dayNumber(-43, 1, 1), "year", "zh")).toBe("公元前44年");
  });

  test("have months and days as others have", () => {
    expect(tickLabel(dayNumber(-43, 3, 15), "day", "en")).toBe("15 Mar 44 BCE");
    expect(tickLabel(dayNumber(-43, 3, 1), "month", "zh")).toBe("公元前44年3月");
  });

  test("never show a year 0, whatever the axis", () => {
    const from = dayNumber(-12, 1, 1);
    const to = dayNumber(12, 1, 1);
    for (const pixelsPerDay of [0.05, 0.2, 0.5, 1]) {
      for (const { label } of chooseTicks(from, to, pixelsPerDay, 76, "en")) {
        expect(label).not.toMatch(/(^|\s)0+(\s|$)|-/);
      }
    }
  });
});

test("a tick is named by its own calendar day, in every time zone", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
      const { year, month, day: dayOfMonth } = calendarDay(number);
      const label = tickLabel(number, "day", "zh");
      const shown = year < 1 ? `公元前${1 - year}` : String(year);
      expect(label).toBe(`${shown}年${month}月${dayOfMonth}日`);
    }),
    { numRuns: 1000 },
  );
});

describe("the length of a gap", () => {
  test.each([
    [1, "1 day", "1天"],
    [12, "12 days", "12天"],
    [31, "1 m", "1个月"],
    [92, "3 m", "3个月"],
    [365, "1 y", "1年"],
    [1584, "4 y 4 m", "4年4个月"],
    [1987, "5 y 5 m", "5年5个月"],
    [3652, "10 y", "10年"],
  ])("of %i days is written %s and %s", (days, en, zh) => {
    expect([formatGap(days, "en"), formatGap(days, "zh")]).toEqual([en, zh]);
  });

  test("is right to about half a month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 46, max: 40_000 }), (days) => {
        const [, years = "0"] = /(\d+) y/.exec(formatGap(days, "en")) ?? [];
        const [, months = "0"] = /(\d+) m/.exec(formatGap(days, "en")) ?? [];
        expect(Math.abs(Number(years) * 365.25 + Number(months) * 30.44 - days)).toBeLessThan(19);
      }),
    );
  });
});
