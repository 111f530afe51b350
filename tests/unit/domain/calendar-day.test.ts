import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  formatIsoDay,
  isLeapYear,
  isRealDay,
  weekday,
} from "../../../src/domain/calendar-day.ts";

const anyDay = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe("day numbers", () => {
  test("day 0 is 1970-01-01, and counting goes both ways", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2018, 4, 21)).toBe(17_642);
    expect(calendarDay(17_642)).toEqual({ year: 2018, month: 4, day: 21 });
  });

  test("a day number turned into a day and back stays the same", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = calendarDay(number);
        expect(isRealDay(year, month, day)).toBe(true);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  test("the next number is the next day of the calendar", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const today = calendarDay(number);
        const isMonthEnd = today.day === daysInMonth(today.year, today.month);
        const isYearEnd = isMonthEnd && today.month === 12;
        expect(calendarDay(number + 1)).toEqual({
          year: today.year + (isYearEnd ? 1 : 0),
          month: isYearEnd ? 1 : today.month + (isMonthEnd ? 1 : 0),
          day: isMonthEnd ? 1 : today.day + 1,
        });
      }),
    );
  });

  test("the calendar agrees with the platform's UTC calendar", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        expect(calendarDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekday(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe("the calendar", () => {
  test("a century is a leap year only every fourth time", () => {
    expect([1900, 2000, 2100, 2400, 2023, 2024].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test("year 0 is 1 BCE and is a leap year", () => {
    expect(isLeapYear(0)).toBe(true);
    expect(dayNumber(0, 3, 1) - dayNumber(0, 2, 28)).toBe(2);
    expect(dayNumber(0, 1, 1) - dayNumber(-1, 12, 31)).toBe(1);
    expect(isLeapYear(-4)).toBe(true);
  });

  test("31 February, day 0 and month 13 do not exist", () => {
    expect(isRealDay(2023, 2, 31)).toBe(false);
    expect(isRealDay(2023, 2, 29)).toBe(false);
    expect(isRealDay(2024, 2, 29)).toBe(true);
    expect(isRealDay(2024, 4, 31)).toBe(false);
    expect(isRealDay(2024, 4, 0)).toBe(false);
    expect(isRealDay(2024, 13, 1)).toBe(false);
    expect(isRealDay(2024, 0, 1)).toBe(false);
  });

  test("weekdays run from Monday = 0 to Sunday = 6, before 1970 too", () => {
    expect(weekday(dayNumber(2018, 4, 21))).toBe(5); // Saturday
    expect(weekday(dayNumber(2026, 11, 22))).toBe(6); // Sunday
    expect(weekday(dayNumber(1969, 7, 20))).toBe(6); // Sunday
    expect(weekday(dayNumber(1582, 10, 15))).toBe(4); // Friday
  });

  test("years outside four digits are written with sign and six digits", () => {
    expect(formatIsoDay(dayNumber(2018, 4, 1))).toBe("2018-04-01");
    expect(formatIsoDay(dayNumber(44, 3, 15))).toBe("0044-03-15");
    expect(formatIsoDay(dayNumber(-43, 3, 15))).toBe("-000043-03-15");
    expect(formatIsoDay(dayNumber(12_345, 1, 2))).toBe("+012345-01-02");
  });
});
