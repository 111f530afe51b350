import { date, duration, reference } from "../reading.ts";
import { type Groups, recogniser } from "../recogniser.ts";
import { AMOUNT, amountOf, periodValue } from "./amount.ts";
import { chineseNumber, COUNT } from "./lexicon.ts";

/** Words that make a length roughly so long belong to it, as "about" and "more than" do in English. */
const ABOUT = "大约|大概|约|将近|(?<![最远新])接近|不到|不足|至少|最少|最多|至多|超过|逾";

/** 三年, 两个月, 约一年, 不到一周, 近五年来, 过去十年, 半个世纪, 十多年. */
export const amountDuration = recogniser(
  "zh-duration",
  `(?<![第每]|[\\d.]|周岁)(?:(?<about>${ABOUT}) ?)?(?:(?<frame>过去的?|最近|近|今后|未来|此后|这|那|今明|去今|今、明) ?)?${AMOUNT}`,
  (groups, { page, start, end }) => {
    const amount = amountOf(groups);
    if (amount === undefined) return undefined;
    const words = page.folded.slice(start, end);
    const { vague, frame } = groups;
    if (isNoAmount(groups, page.folded.charAt(start - 1))) return undefined;
    // 最热的一年 is a year described, no length.
    if (
      /^一[年天]$/.test(words) &&
      /最[^,。;]{1,12}的$/.test(page.folded.slice(Math.max(0, start - 15), start))
    )
      return undefined;
    if (frame === undefined && vague === "多" && !/^多(?:年|个?月|天)$/.test(words)) return undefined;
    return duration(periodValue(amount));
  },
);

/** 三月 is March, 2008年 a year, and 几年 after 十 belongs to a longer count. */
function isNoAmount({ unit = "", count, vague }: Groups, before: string): boolean {
  if (unit === "月" && vague !== "数") return true;
  if (unit.startsWith("年") && count !== undefined && /^(?:[12]\d{3}|0\d)$/.test(count)) return true;
  return /^[几数多]$/.test(vague ?? "") && /[十百千万亿\d多]/.test(before);
}

/** 为期三日, 十日内, 30日之内: beside such a word 日 counts days. */
export const countedDays = recogniser(
  "zh-counted-days",
  `(?<=为期|历时|持续|连续|长达|一连)(?<count>${COUNT}) ?日|(?<![月年\\d至到、-] ?)(?<within>${COUNT}) ?日(?=[之以]?内(?!瓦|罗|蒙|地|部|阁|容))`,
  ({ count, within = "" }) => duration(`P${chineseNumber(count ?? within)}D`),
);

/** 三年前, 两个月后, 五天之前, 一周以后: counted from the day of writing; later ones from the date named before. */
export const shifted = recogniser(
  "zh-shifted",
  `(?<![第每]|[\\d.])(?<!(?:过去|今后|未来|近)的?)(?:(?:${ABOUT}) ?)?${AMOUNT} ?(?:以|之)?(?<way>前|后)(?!期|者|景|往|进|半|夕|方|线|台|来|勤|续|卫|果|代)`,
  (groups) => {
    const amount = amountOf(groups);
    const { way, unit = "", count } = groups;
    if (amount === undefined || (unit === "月" && groups["vague"] !== "数" && groups["mid"] === undefined))
      return undefined;
    if (unit.startsWith("年") && count !== undefined && /^[12]\d{3}$/.test(count)) return undefined;
    if (amount.count === undefined) return reference(way === "前" ? "PAST" : "FUTURE");
    const steps = way === "前" ? -amount.count : amount.count;
    const from = way === "前" ? "anchor" : "forward";
    if (amount.unit === "Y" && !Number.isInteger(steps))
      return date({ base: { unit: "M", amount: Math.round(steps * 12), from } });
    return date({ base: { unit: amount.unit, amount: Math.round(steps), from } });
  },
);

/** “十三五”期间, 九五时期: the years of a five-year plan. */
export const planPeriod = recogniser(
  "zh-plan-period",
  "[“‘「『\"']?(?:(?<![一二三四五六七八九十])十?[一二三四五六七八九])五[”’」』\"']?(?:计划|规划)?(?:时期|期间)",
  () => duration("P5Y"),
);
