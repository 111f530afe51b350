import type { TimeUnit } from "../meaning.ts";
import { chineseNumber, COUNT } from "./lexicon.ts";

const VAGUE =
  "(?:好几十?|几十|几百|几千|数千|上千|几|数十|数百|数|若干|多少|许多|好多|多|无数|十几|上百|近百|(?<![\\d十百千第])(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?=年|天|个|周|小时|分钟|日))";
const UNIT =
  "(?:个年头|年(?!代|级|轻|龄|糕|报|薪|初|底|末|度|货|检|审|会)|(?:个)?(?:世纪|星期|礼拜|小时|钟头|季度|月(?!亮|球|饼)|周(?!年|岁|恩|边|围|到|密|期|刊)|昼夜|工作日|夜晚|晚上)|天(?!津|然|安|空|下|气|主|山|生|才|河|文|上|王|地|花|鹅|使|真|涯)|分钟|秒钟?)";

/** Three years, several months, half a day. Groups: `vague`, `count`, `more`, `half`, `halfAfter`, `unit`. */
export const AMOUNT = `(?:(?<vague>${VAGUE})|(?<count>${COUNT})(?:(?:至|到|-|—)(?<upper>${COUNT}))?(?<more>[多余几来])?(?:个(?<mid>[多半]))?|(?<half>半)) ?(?<unit>${UNIT}|(?<=数)月)(?<halfAfter>半)?(?:多|有余)?`;

export type Amount = { readonly unit: TimeUnit; readonly count?: number };

const UNITS: readonly (readonly [RegExp, TimeUnit, number])[] = [
  [/世纪/, "Y", 100],
  [/年/, "Y", 1],
  [/季度/, "Q", 1],
  [/月/, "M", 1],
  [/周|星期|礼拜/, "W", 1],
  [/天|昼夜|工作日|晚/, "D", 1],
  [/小时|钟头/, "H", 1],
  [/分钟/, "MIN", 1],
  [/秒/, "S", 1],
];
const HALVES: Readonly<Record<string, Amount>> = {
  Y: { unit: "M", count: 6 },
  M: { unit: "D", count: 15 },
  D: { unit: "H", count: 12 },
  H: { unit: "MIN", count: 30 },
};

/** Reads the groups of `AMOUNT`; a vague count is left out. */
export function amountOf(groups: Readonly<Record<string, string | undefined>>): Amount | undefined {
  const { unit: word = "", count, more, half, halfAfter, mid } = groups;
  const found = UNITS.find(([pattern]) => pattern.test(word));
  if (found === undefined) return undefined;
  const [, unit, factor] = found;
  if (half !== undefined)
    return factor === 100 ? { unit: "Y", count: 50 } : (HALVES[unit] ?? { unit, count: 0.5 });
  if (count === undefined || more === "几") return { unit };
  return {
    unit,
    count: (chineseNumber(count) + (halfAfter === undefined && mid !== "半" ? 0 : 0.5)) * factor,
  };
}

/** `P3Y`, `PT2H`, `PXM`. */
export function periodValue({ unit, count }: Amount): string {
  const amount = count === undefined ? "X" : String(count);
  if (unit === "H") return `PT${amount}H`;
  if (unit === "MIN") return `PT${amount}M`;
  return unit === "S" ? `PT${amount}S` : `P${amount}${unit}`;
}
