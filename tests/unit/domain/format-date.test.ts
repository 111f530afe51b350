import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../../src/domain/format-date.ts";

/** EDTF, English, Chinese. */
const TABLE: readonly (readonly [edtf: string, en: string, zh: string])[] = [
  ["2016-04-19", "19 April 2016", "2016年4月19日"],
  ["2025?-11-28", "28 November 2025?", "2025?年11月28日"],
  ["2025-?11-28", "28 November? 2025", "2025年11?月28日"],
  ["2025-11-?28", "28? November 2025", "2025年11月28?日"],
  ["2025?-~11-28", "28 November 2025? (month approximate)", "2025?年11月28日（月份为约数）"],
  ["2025~-11-28", "28 November 2025 (year approximate)", "2025年11月28日（年份为约数）"],
  ["2025-11?-28", "28 November? 2025?", "2025?年11?月28日"],
  ["XXXX-11-28", "28 November, year not stated", "11月28日，年份未注明"],
  ["20XX-11-28", "28 November, year not stated (21st century)", "11月28日，年份未注明（21世纪）"],
  ["199X-11-28", "28 November, year not stated (1990s)", "11月28日，年份未注明（20世纪90年代）"],
  ["201X", "2010s", "21世纪10年代"],
  ["200X", "2000s", "21世纪头十年"],
  ["201X-11", "November, year not stated (2010s)", "11月，年份未注明（21世纪10年代）"],
  ["2017-10-XX", "a day in October 2017", "2017年10月某日"],
  ["2018-XX-05", "2018, day 5 of a month not stated", "2018年某月5日，月份未注明"],
  ["2018-XX", "2018, month not stated", "2018年，月份未注明"],
  ["2018-XX-XX", "2018, month not stated", "2018年，月份未注明"],
  ["2018-04-2X", "a day between 20 and 29 April 2018", "2018年4月20日至29日之间"],
  ["2018-1X", "between October and December 2018", "2018年10月至12月之间"],
  ["-0043", "44 BCE", "公元前44年"],
  ["-0043-03-15", "15 March 44 BCE", "公元前44年3月15日"],
  ["0000", "1 BCE", "公元前1年"],
  ["0044", "44 CE", "公元44年"],
  ["Y17000", "17,000", "17000年"],
  ["Y-17000", "17,001 BCE", "公元前17001年"],
  ["19", "20th century", "20世纪"],
  ["189", "1890s", "19世纪90年代"],
  ["189X", "1890s", "19世纪90年代"],
  ["189~", "about 1890s", "约19世纪90年代"],
  ["19XX", "20th century", "20世纪"],
  ["18?", "19th century (?)", "19世纪（？）"],
  ["2018-21", "spring 2018", "2018年春季"],
  ["2018-37", "January–April 2018", "2018年1月至4月"],
  ["2018-33", "first quarter of 2018", "2018年第一季度"],
  ["2018-41", "second half of 2018", "2018年下半年"],
  ["[2017..2019]", "one year of 2017–2019", "2017年至2019年中的一年"],
  ["[2012,2018]", "2012 or 2018", "2012年或2018年"],
  ["[2017..2018]", "2017 or 2018", "2017年或2018年"],
  ["[..2023-07-15]", "on or before 15 July 2023", "2023年7月15日或更早"],
  ["[..2012]", "in or before 2012", "2012年或更早"],
  ["[..189X]", "in or before the 1890s", "19世纪90年代或更早"],
  ["[2014-11-28,2025-11-28]", "28 November 2014 or 2025", "2014年或2025年的11月28日"],
  ["[2023-07-14..2023-07-15]", "14 or 15 July 2023", "2023年7月14日或15日"],
  ["[2023-07-14..2023-07-20]", "one day of 14–20 July 2023", "2023年7月14日至20日中的一天"],
  ["[2023-07-30..2023-08-01]", "one day of 30 July – 1 August 2023", "2023年7月30日至8月1日中的一天"],
  ["[2012..]", "in or after 2012", "2012年或更晚"],
  [
    "[2013-11-28,2014-11-28,2015-11-28]",
    "28 November 2013, 2014 or 2015",
    "2013年、2014年或2015年的11月28日",
  ],
  ["{2012,2013}", "2012 and 2013", "2012年和2013年"],
  ["[2023-07-13,2023-07-14,2023-07-15]", "13, 14 or 15 July 2023", "2023年7月13日、14日或15日"],
  ["2012/..", "since 2012", "2012年起"],
  ["../2012", "until 2012", "至2012年"],
  ["2012/", "from 2012, end unknown", "自2012年起，结束时间不详"],
  ["/2012", "until 2012, beginning unknown", "至2012年止，开始时间不详"],
  ["/", "beginning unknown, end unknown", "开始时间不详，结束时间不详"],
  ["../..", "no beginning, no end", "无起点，无终点"],
  ["2018-04-20/2018-04-20", "20 April 2018", "2018年4月20日"],
  ["2018?-04-20/2018?-04-21", "20–21 April 2018?", "2018?年4月20日至21日"],
  ["2018-04-20/2018-05-03", "20 April – 3 May 2018", "2018年4月20日至5月3日"],
  ["2018-04-20/2019-05-03", "20 April 2018 – 3 May 2019", "2018年4月20日至2019年5月3日"],
  ["2018-04/2018-05", "April–May 2018", "2018年4月至5月"],
  ["2021/2025", "2021–2025", "2021年至2025年"],
  ["2018-12/2019-01", "December 2018 – January 2019", "2018年12月至2019年1月"],
  ["XXXX-04-20/XXXX-04-21", "20–21 April, year not stated", "4月20日至21日，年份未注明"],
  ["1450~", "about 1450", "约1450年"],
  ["1450?", "1450?", "1450?年"],
  ["1450%", "about 1450?", "约1450?年"],
  ["2022-09-06?", "6 September 2022 (?)", "2022年9月6日（？）"],
  ["2022-09-06?/..", "since 6 September 2022 (?)", "2022年9月6日（？）起"],
  ["[..2022-09-06?]", "on or before 6 September 2022 (?)", "2022年9月6日（？）或更早"],
  ["[2018?-04-20,2018?-04-21]", "20 or 21 April 2018?", "2018?年4月20日或21日"],
  ["XXXX", "year not stated", "年份未注明"],
  ["XXXX-XX-XX", "date not stated", "日期未注明"],
  ["2018-04-21~", "about 21 April 2018", "约2018年4月21日"],
  ["2018-04?", "April 2018 (?)", "2018年4月（？）"],
  ["189X/..", "since the 1890s", "19世纪90年代起"],
  ["2018-33/..", "since the first quarter of 2018", "2018年第一季度起"],
  ["[..2018-04]", "in or before April 2018", "2018年4月或更早"],
  [
    "[2013-11-28,2014-11-28,2015-11-28,2016-11-28]",
    "28 November of one year of 2013–2016",
    "2013年至2016年中某年的11月28日",
  ],
  ["XXXX-XX-05", "year not stated, day 5 of a month not stated", "某月5日，月份未注明，年份未注明"],
  ["19XX/..", "since the 20th century", "20世纪起"],
  ["189~/..", "since about the 1890s", "约19世纪90年代起"],
  ["../189~", "until about the 1890s", "至约19世纪90年代"],
];

describe("a date in words", () => {
  test.each(TABLE)("%s reads %s and %s", (edtf, en, zh) => {
    expect(formatDate(edtf, "en", "long")).toBe(en);
    expect(formatDate(edtf, "zh", "long")).toBe(zh);
  });

  test.each([
    ["2025?-11-28", "28 Nov 2025?"],
    ["2018?-04-20/2018?-04-21", "20–21 Apr 2018?"],
    ["2018-04-20/2018-05-03", "20 Apr – 3 May 2018"],
    ["[..2023-07-15]", "by 15 Jul 2023"],
    ["[2012..]", "from 2012 on"],
    ["2012/..", "since 2012"],
    ["XXXX-11-28", "28 Nov, year not stated"],
    ["2018-09", "Sep 2018"],
  ])("in narrow places %s reads %s", (edtf, en) => {
    expect(formatDate(edtf, "en", "short")).toBe(en);
  });

  test("the part of a day stands with its day", () => {
    expect(formatDate("2025?-11-28", "en", "long", "afternoon")).toBe("afternoon of 28 November 2025?");
    expect(formatDate("2025?-11-28", "zh", "long", "afternoon")).toBe("2025?年11月28日下午");
    expect(formatDate("XXXX-11-28", "zh", "long", "afternoon")).toBe("11月28日下午，年份未注明");
    expect(formatDate("2025-11-28", "en", "short", "noon")).toBe("noon on 28 Nov 2025");
    expect(formatDate("2025-11", "en", "long", "morning")).toBe("November 2025");
  });

  test("what is no EDTF of ours comes back as it was written", () => {
    expect(formatDate("last spring", "en", "long")).toBe("last spring");
    expect(formatDate("", "zh", "long")).toBe("");
  });

  test("a day is never written in digits only, and its year never in two digits", () => {
    const day = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      mark: fc.constantFrom("", "?", "~", "%"),
    });
    fc.assert(
      fc.property(day, ({ year, month, day: dayOfMonth, mark }) => {
        const two = (number: number) => String(number).padStart(2, "0");
        const edtf = `${year}-${two(month)}-${two(dayOfMonth)}${mark}`;
        for (const style of ["long", "short"] as const) {
          expect(formatDate(edtf, "en", style)).toMatch(/^(?:about )?\d{1,2} [A-Z][a-z]+ \d{4}(?: \(\?\))?$/);
          expect(formatDate(edtf, "zh", style)).toMatch(/^约?\d{4}年\d{1,2}月\d{1,2}日(?:（？）)?$/);
        }
      }),
    );
  });
});
