import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseMonth, chineseNumber, MONTH_DIGITS } from "./lexicon.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

const WEEKDAYS = "一二三四五六日天";
const weekdayOf = (digit: string): number => (digit === "天" ? 7 : WEEKDAYS.indexOf(digit) + 1);

/** 本周, 上个星期, 下周五, 星期一, 周末, 礼拜天. Not 四周, not 周恩来. */
export const week = recogniser(
  "zh-week",
  "(?:(?<!以|之|基(?=本))(?<which>本|这一?个?|上上个?|上一?个?|下下个?|下一?个?)(?<unit>周|星期|礼拜)(?:(?<end>末)|(?<weekday>[一二三四五六日天])(?!路|报))?(?!年|刊|期|边|围|岁|密|到)|(?<![四第每逢一二三五六七八九十两几\\d])(?:周(?<short>[一二三四五六日])(?!岁|个|起来|报|刊|路|战|[一二三四五六七八九十千万亿]|中全会|益)|(?:星期|礼拜)(?<named>[一二三四五六日天])|(?<weekend>周末)(?!版|刊)))",
  ({ which = "", end, weekday, short, named, weekend }) => {
    if (weekend !== undefined) return date({ weekend: true });
    const single = short ?? named;
    if (single !== undefined) return date({ weekday: weekdayOf(single) });
    const steps = which.startsWith("上上")
      ? -2
      : which.startsWith("上")
        ? -1
        : which.startsWith("下下")
          ? 2
          : which.startsWith("下")
            ? 1
            : 0;
    const base = { unit: "W", amount: steps, from: "anchor" } as const;
    if (end !== undefined) return date({ base, weekend: true });
    return date(weekday === undefined ? { base } : { base, weekday: weekdayOf(weekday) });
  },
);

/**
 * 9月第一周, 今年3月最后一周, 本月最后一周: a week by its rank in the month. The pattern begins at
 * the rank, which is rare; months are everywhere.
 */
export const weekOfMonth = recogniser(
  "zh-week-of-month",
  `(?<=(?<head>(?:${YEAR_PART} ?)?(?<![\\d.])(?:(?<month>${MONTH_DIGITS}) ?|(?<![以之])(?<which>本|这个|上个?|下个?))月份?的?))(?:第(?<rank>[一二三四1-4])|最后一)个?(?:周|星期|礼拜)(?![末年一二三四五六日天])`,
  (groups, { start, end }) => {
    const { head = "", month, which, rank } = groups;
    const weekOfMonth = rank === undefined ? 5 : chineseNumber(rank);
    const amount = which?.startsWith("上") ? -1 : which?.startsWith("下") ? 1 : 0;
    const meaning =
      month === undefined
        ? ({ base: { unit: "M", amount, from: "anchor" } } as const)
        : { ...yearPart(groups), month: chineseMonth(month) };
    return [{ start: start - head.length, end, ...date({ ...meaning, weekOfMonth }) }];
  },
);
