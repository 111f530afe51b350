import { recurrence } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { amountOf, periodValue } from "./amount.ts";
import { chineseNumber } from "./lexicon.ts";

/** 每天, 每年, 每两周, 每星期五, 天天, 每逢周末. */
export const frequency = recogniser(
  "zh-frequency",
  "每(?:逢)?(?:隔)? ?(?<count>[一二两三四五六七八九十]|\\d{1,2})? ?(?<unit>年(?<season>[春夏秋冬])[天季]|个?(?:月|小时|星期|礼拜|季度|工作日)|年|周|天|日|晚|夜|分钟|秒)(?<weekday>(?<=周|星期|礼拜)[一二三四五六日天])?(?!末)|(?<twice>天天|日日|年年)(?!向上)|(?<weekend>每(?:逢|个)?周末)|(?<yearly>一年一度)",
  ({ count, unit, season, weekday, twice, weekend, yearly }) => {
    if (weekend !== undefined) return recurrence("XXXX-WXX-WE");
    if (weekday !== undefined)
      return recurrence(`XXXX-WXX-${weekday === "天" ? 7 : "一二三四五六日".indexOf(weekday) + 1}`);
    if (season !== undefined) return recurrence(`XXXX-${{ 春: "SP", 夏: "SU", 秋: "FA" }[season] ?? "WI"}`);
    if (twice !== undefined) return recurrence(twice.startsWith("年") ? "P1Y" : "P1D");
    if (yearly !== undefined) return recurrence("P1Y");
    const number = count === undefined ? "一" : String(chineseNumber(count));
    const word = unit === "日" || unit === "晚" || unit === "夜" ? "天" : unit;
    const amount = amountOf({ unit: word, count: number });
    return amount && recurrence(periodValue(amount));
  },
);
