import { date, duration } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseMonth, chineseNumber, DAY_DIGITS, DAY_MARK, MONTH_DIGITS, YEAR_DIGITS } from "./lexicon.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

const TO = " ?(?:-{1,2}|—{1,2}|~|至|到|、|和) ?";

/** 11月15至18日: the first end elides its 日. */
export const dayRange = recogniser(
  "zh-day-range",
  `(?<![\\d.])(?<head>(?:${YEAR_PART} ?)?(?:(?<month>${MONTH_DIGITS}) ?月 ?|(?<thisMonth>本月)))(?<first>${DAY_DIGITS})${TO}(?<rest>(?<second>${DAY_DIGITS}) ?${DAY_MARK})`,
  (groups, { start, end }) => {
    const { head = "", month, first = "", rest = "", second = "" } = groups;
    const shared =
      month === undefined
        ? ({ base: { unit: "M", amount: 0, from: "anchor" } } as const)
        : { ...yearPart(groups), month: chineseMonth(month) };
    return [
      { start, end: start + head.length + first.length, ...date({ ...shared, day: chineseNumber(first) }) },
      { start: end - rest.length, end, ...date({ ...shared, day: chineseNumber(second), elided: true }) },
    ];
  },
);

/** 今年1至5月, 三、四月: months in one word, a stretch of so many. */
export const monthRange = recogniser(
  "zh-month-range",
  `(?<![\\d.])(?:${YEAR_PART} ?)?(?<first>${MONTH_DIGITS})${TO}(?<second>${MONTH_DIGITS}) ?月(?:份|底|初)?(?! ?\\d)`,
  ({ first = "", second = "" }) => {
    const months = chineseMonth(second) - chineseMonth(first) + 1;
    return months > 1 ? duration(`P${months}M`) : undefined;
  },
);

/** 1995-1997年, 一九九五至一九九七年: the first end elides its 年. */
export const yearRange = recogniser(
  "zh-year-range",
  `(?<![\\d.])(?<first>${YEAR_DIGITS})${TO}(?<rest>(?<second>${YEAR_DIGITS}) ?年)`,
  ({ first = "", second = "", rest = "" }, { start, end }) => [
    { start, end: start + first.length, ...date({ year: chineseNumber(first) }) },
    { start: end - rest.length, end, ...date({ year: chineseNumber(second) }) },
  ],
);
