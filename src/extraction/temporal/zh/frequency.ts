import { recurrence } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { amountOf, periodValue } from "./amount.ts";
import { chineseNumber } from "./lexicon.ts";
import { PART, PART_VALUES, SHORT_PART_VALUES } from "./part-of-day.ts";

/** 每天, 每年, 每天早晨, 每晚, 每半年, 每两周, 每星期五, 每月第一个星期一, 天天, 每逢周末. */
export const frequency = recogniser(
  "zh-frequency",
  `每(?:逢)?(?:隔)? ?(?<count>[一二两三四五六七八九十半]|\\d{1,2})? ?(?<unit>年(?<season>[春夏秋冬])[天季]|个?月的?(?:第[一二三四]|最后一)个?(?:周|星期|礼拜)(?=[一二三四五六日天])|个?(?:月|小时|星期|礼拜|季度|工作日)|年|周|(?:天|日)(?: ?(?<part>${PART})(?! ?(?:\\d|[一二两三四五六七八九十]{1,3}[点时])))?|晚|夜|早|分钟|秒)(?<weekday>(?<=周|星期|礼拜)[一二三四五六日天])?(?!末)|(?<twice>天天|日日|年年)(?!向上)|(?<weekend>每(?:逢|个)?周末)|(?<yearly>一年一度)`,
  ({ count, unit = "", season, part, weekday, twice, weekend, yearly }) => {
    if (weekend !== undefined) return recurrence("XXXX-WXX-WE");
    if (weekday !== undefined)
      return recurrence(`XXXX-WXX-${weekday === "天" ? 7 : "一二三四五六日".indexOf(weekday) + 1}`);
    if (season !== undefined) return recurrence(`XXXX-${{ 春: "SP", 夏: "SU", 秋: "FA" }[season] ?? "WI"}`);
    if (twice !== undefined) return recurrence(twice.startsWith("年") ? "P1Y" : "P1D");
    if (yearly !== undefined) return recurrence("P1Y");
    const partOfDay = part === undefined ? SHORT_PART_VALUES[unit] : PART_VALUES[part];
    if (partOfDay !== undefined && count === undefined) return recurrence(`XXXX-XX-XXT${partOfDay}`);
    const word = /^[日晚夜早]/.test(unit) ? "天" : unit;
    const number = count === undefined ? "一" : String(chineseNumber(count));
    const amount = amountOf({ unit: word, ...(count === "半" ? { half: count } : { count: number }) });
    return amount && recurrence(periodValue(amount));
  },
);
