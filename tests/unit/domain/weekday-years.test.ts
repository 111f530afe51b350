import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fallsOn, weekdayName, yearsWithWeekday } from "../../../src/domain/weekday-years.ts";

const SATURDAY = 5;
const SUNDAY = 6;

describe("weekday arithmetic", () => {
  test("21 April was a Saturday in 2012 and 2018 only, between 2012 and 2026", () => {
    expect(yearsWithWeekday({ month: 4, day: 21 }, SATURDAY, 2012, 2026)).toEqual([2012, 2018]);
  });

  test("21 April was a Sunday in 2013, 2019 and 2024", () => {
    expect(yearsWithWeekday({ month: 4, day: 21 }, SUNDAY, 2012, 2026)).toEqual([2013, 2019, 2024]);
  });

  test("29 February exists in leap years only", () => {
    expect(yearsWithWeekday({ month: 2, day: 29 }, 3, 1999, 2030)).toEqual([2024]);
    expect(fallsOn(2023, { month: 2, day: 29 }, 3)).toBe(false);
  });

  test("every year has its day on exactly one weekday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -3000, max: 9000 }),
        (month, day, year) => {
          const fits = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => fallsOn(year, { month, day }, weekday));
          expect(fits).toHaveLength(1);
        },
      ),
    );
  });

  test("weekdays are counted from Monday and go round", () => {
    expect(weekdayName(0)).toEqual({ en: "Monday", zh: "星期一" });
    expect(weekdayName(SATURDAY + 1).en).toBe("Sunday");
    expect(weekdayName(SUNDAY + 1).en).toBe("Monday");
  });
});
