import type { DateMeaning } from "../meaning.ts";
import { date, duration } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber } from "./lexicon.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

const SEASONS: Readonly<Record<string, NonNullable<DateMeaning["season"]>>> = {
  春: "SP",
  夏: "SU",
  秋: "FA",
  冬: "WI",
};

/** 今年第一季度, 二季度, 首季. */
export const quarter = recogniser(
  "zh-quarter",
  `(?:${YEAR_PART}的? ?)?(?:(?:第 ?)?(?<![前\\d])(?<digit>[一二三四1-4]) ?季度|(?<first>首季度?)(?!赛)|(?<last>末季度?))`,
  (groups) => {
    const { digit, first } = groups;
    return date({
      ...yearPart(groups),
      quarter: digit === undefined ? (first === undefined ? 4 : 1) : chineseNumber(digit),
    });
  },
);

/** 本季度, 上个季度, 下季度: counted from the day of writing. */
export const quarterWord = recogniser(
  "zh-quarter-word",
  "(?<which>本|这个?|上一?个?|下一?个?)季度",
  ({ which = "" }) =>
    date({
      base: {
        unit: "Q",
        amount: which.startsWith("上") ? -1 : which.startsWith("下") ? 1 : 0,
        from: "anchor",
      },
    }),
);

/** 去年上半年, 下半年, 2018年前半年. */
export const half = recogniser(
  "zh-half",
  `(?:${YEAR_PART}的? ?)?(?<half>上|下|前|后)半年(?!度?报)`,
  (groups) => date({ ...yearPart(groups), half: /上|前/.test(groups["half"] ?? "") ? 1 : 2 }),
);

/** 今年夏天, 1998年冬季, 去冬今春 not. A season alone needs 季, 天 or a direction word. */
export const season = recogniser(
  "zh-season",
  `(?:${YEAR_PART}的? ?(?<with>[春夏秋冬])(?:季|天|日|末|初)?(?!节|运|耕|播|粮|收|令营|装)|(?<![立长阳初仲])(?:(?<part>[初早晚深仲盛隆])?(?<alone>[春夏秋冬])[季天](?!赛|学期|攻势|奥运|运动|残奥)|(?<this>[今去明])(?<word>[春夏秋冬])))`,
  (groups) => {
    const { with: withYear, alone, this: which, word } = groups;
    const season = SEASONS[withYear ?? alone ?? word ?? ""] ?? "SP";
    if (which === undefined) return date({ ...yearPart(groups), season });
    return date({
      base: { unit: "Y", amount: which === "去" ? -1 : which === "明" ? 1 : 0, from: "anchor" },
      season,
    });
  },
);

/** 今年前五个月, 前三季度, 头两个月: a stretch from the beginning. */
export const firstMonths = recogniser(
  "zh-first-months",
  `(?:${YEAR_PART}的? ?)?(?:前|头|最初|最后) ?(?<count>[一二两三四五六七八九十]{1,2}|\\d{1,2}) ?(?:(?<months>个月)|(?<quarters>个?季度)|(?<weeks>个?(?:周|星期))|(?<days>天)|(?<years>年))`,
  ({ count = "", months, quarters, weeks, years }) => {
    const unit = years ? "Y" : months ? "M" : quarters ? "Q" : weeks ? "W" : "D";
    return duration(`P${chineseNumber(count)}${unit}`);
  },
);
