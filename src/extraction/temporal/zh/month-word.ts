import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber, DAY_DIGITS, DAY_MARK } from "./lexicon.ts";

/** 本月, 上个月, 下月中旬, 本月20日, 当月. */
export const monthWord = recogniser(
  "zh-month-word",
  `(?:(?<same>当月|同月|该月)|(?<following>次月|翌月)|(?<!以|之|基(?=本))(?<which>本|这个?|上上个?|上一?个?|下一?个?|前个)月)(?:份|(?:上|中|下)旬|[初底末]| ?(?<day>${DAY_DIGITS}) ?${DAY_MARK})?`,
  ({ same, following, which = "", day }) => {
    const amount =
      following !== undefined
        ? 1
        : which.startsWith("上上") || which === "前个"
          ? -2
          : which.startsWith("上")
            ? -1
            : which.startsWith("下")
              ? 1
              : 0;
    const from = same === undefined && following === undefined ? "anchor" : "previous";
    return date({
      base: { unit: "M", amount, from },
      ...(day === undefined ? {} : { day: chineseNumber(day) }),
    });
  },
);
