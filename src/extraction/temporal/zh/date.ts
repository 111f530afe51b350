import { date as reading } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseMonth, chineseNumber, DAY_DIGITS, DAY_MARK, MONTH_DIGITS } from "./lexicon.ts";
import { YEAR_FIRST, YEAR_PART, yearPart } from "./year-part.ts";

/** 2025年11月28日, 11月28日, 二〇〇三年五月, 去年十一月, 3月中旬, 12月底. */
export const date = recogniser(
  "zh-date",
  `(?<![\\d.点第])(?:${YEAR_PART}的? ?)?(?:农历|阴历)?(?<month>${MONTH_DIGITS}) ?月(?!球|亮|饼|票|经|租|薪|色|光|刊|报|台)(?:份|(?:上|中|下)旬|[初底末](?![一二三四五六七八九十])|间(?!谍|隔)| ?(?<day>${DAY_DIGITS}) ?${DAY_MARK}|初(?<lunarDay>[一二三四五六七八九十]))?`,
  (groups) => {
    const { month = "", lunarDay } = groups;
    const day = groups["day"] ?? lunarDay;
    return reading({
      ...yearPart(groups),
      month: chineseMonth(month),
      ...(day === undefined ? {} : { day: chineseNumber(day) }),
    });
  },
  `${YEAR_FIRST}十元正腊农阴`,
);

/** 2010-01-29, 2010/1/29, 2010.01.29. */
export const numericDate = recogniser(
  "zh-numeric-date",
  "(?<![\\d.,:/-])(?<year>[12]\\d{3})([-/.])(?<month>0?[1-9]|1[0-2])\\2(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d/-]|\\.\\d)",
  ({ year, month, day }) => reading({ year: Number(year), month: Number(month), day: Number(day) }),
);
