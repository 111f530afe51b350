import type { DateMeaning } from "../meaning.ts";
import { date as reading } from "../reading.ts";
import { type Groups, recogniser } from "../recogniser.ts";
import { chineseMonth, chineseNumber, DAY_DIGITS, DAY_MARK, MONTH_DIGITS } from "./lexicon.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

/** 2025年11月28日, 11月28日, 二〇〇三年五月, 去年十一月, 3月中旬, 12月底. */
export const date = recogniser(
  "zh-date",
  `(?<![\\d.点第])(?:${YEAR_PART}的? ?)?(?<lunar>农历|阴历)?(?<month>${MONTH_DIGITS}) ?月(?!球|亮|饼|票|经|租|薪|色|光|刊|报|台)(?:份|(?:上|中|下|上中|中下)旬|[初底末](?![一二三四五六七八九十])|间(?!谍|隔)| ?(?<day>${DAY_DIGITS}) ?${DAY_MARK}|初(?<lunarDay>[一二三四五六七八九十]))?`,
  (groups) => {
    const { month = "", day, lunarDay } = groups;
    // A month or day of the lunar calendar says no more than its year of ours.
    if (lunarDay !== undefined || groups["lunar"] !== undefined || /[正腊]/.test(month))
      return reading(lunarYear(groups));
    return reading({
      ...yearPart(groups),
      month: chineseMonth(month),
      ...(day === undefined ? {} : { day: chineseNumber(day) }),
    });
  },
);

/** The year that is named, or that of writing. */
function lunarYear(groups: Groups): Pick<DateMeaning, "base" | "year"> {
  const { year, base } = yearPart(groups);
  if (year !== undefined) return { year };
  return { base: base ?? { unit: "Y", amount: 0, from: "anchor" } };
}

/** 2010-01-29, 2010/1/29, 2010.01.29. */
export const numericDate = recogniser(
  "zh-numeric-date",
  "(?<![\\d.:/-]|\\d,)(?<year>[12]\\d{3})([-/.])(?<month>0?[1-9]|1[0-2])\\2(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d/-]|\\.\\d)",
  ({ year, month, day }) => reading({ year: Number(year), month: Number(month), day: Number(day) }),
);
