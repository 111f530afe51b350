import type { Feast } from "../meaning.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦节: [1, 1],
  元旦: [1, 1],
  五一国际劳动节: [5, 1],
  五一劳动节: [5, 1],
  五一节: [5, 1],
  国庆节: [10, 1],
  国庆: [10, 1],
  圣诞节: [12, 25],
  圣诞前夕: [12, 24],
  平安夜: [12, 24],
};

const MOVABLE: Readonly<Record<string, Feast>> = {
  春节: "spring-festival",
  除夕: "new-years-eve",
  元宵节: "lantern",
  清明节: "tomb-sweeping",
  端午节: "dragon-boat",
  中秋节: "mid-autumn",
};

/** 元旦, 国庆节, 今年春节. 国庆 in a name of a person or hotel is not found: it needs 节, 前, 期间 or a year. */
export const holiday = recogniser(
  "zh-holiday",
  `(?:${YEAR_PART}的? ?)?(?:(?<fixed>${Object.keys(FIXED).join("|")})(?!树|卡|老人|礼物)|(?<movable>${Object.keys(MOVABLE).join("|")})(?!联欢|晚会|团拜))`,
  (groups, { page, end }) => {
    const { fixed, movable } = groups;
    if (movable !== undefined)
      return date({ ...yearPart(groups), feast: MOVABLE[movable] ?? "spring-festival" });
    if (
      fixed === "国庆" &&
      groups["year"] === undefined &&
      !/^(?:期间|长假|前|黄金周|假期|五十|\d)/.test(page.folded.slice(end, end + 3))
    )
      return undefined;
    const [month, day] = FIXED[fixed ?? ""] ?? [1, 1];
    return date({ ...yearPart(groups), month, day });
  },
);
