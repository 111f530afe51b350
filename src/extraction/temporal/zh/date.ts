import { recogniser } from "../recogniser.ts";
import { chineseNumber, DAY_DIGITS, DAY_MARK, MONTH_DIGITS, YEAR_DIGITS } from "./lexicon.ts";

/** 2025年11月28日, 11月28日, 二〇〇三年五月. */
export const date = recogniser(
  "zh-date",
  `(?<![\\d.])(?:(?<year>${YEAR_DIGITS}) ?年 ?)?(?<month>${MONTH_DIGITS}) ?月(?:份| ?(?<day>${DAY_DIGITS}) ?${DAY_MARK})?`,
  ({ year, month = "", day }) => ({
    type: "DATE",
    meaning: {
      kind: "date",
      ...(year === undefined ? {} : { year: chineseNumber(year) }),
      month: chineseNumber(month),
      ...(day === undefined ? {} : { day: chineseNumber(day) }),
    },
  }),
);
