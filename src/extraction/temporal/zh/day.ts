import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber, DAY_DIGITS, DAY_MARK } from "./lexicon.ts";

/** 15日, 二十日: a day of the month named before. Not 十日本 or 一日千里. */
export const day = recogniser(
  "zh-day",
  `(?<![\\d.第几数]|\\d,|有朝|(?:为期|历时|持续|连续|长达|一连|每隔|共)|[十百千万亿](?=[一二三四五六七八九]))(?<day>${DAY_DIGITS}) ?(?<mark>${DAY_MARK})(?!本[^报台]|元|文|语|军|方|报|用|常|之内|内|游|线|楼|院|机|门|文件|令|公路|游)`,
  ({ day: digits = "", mark }, { page, start }) => {
    const before = page.folded.slice(Math.max(0, start - 2), start);
    if (
      /^[一二三四五六七八九]$/.test(digits) &&
      !/[至到、,。,和与\-~月于在从自]$/.test(before) &&
      mark !== "日"
    )
      return undefined;
    if (digits === "一" && !/[月至到、日]$/.test(before)) return undefined;
    // 5号 is a number of a thing as often as a day.
    if (mark === "号" && !/(?:月|[至到于在从自本、,。]|^)$/.test(before)) return undefined;
    return date({ day: chineseNumber(digits) });
  },
);
