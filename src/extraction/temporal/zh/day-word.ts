import type { Shift } from "../meaning.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";

const DAYS: Readonly<Record<string, readonly [amount: number, from: Shift["from"]]>> = {
  今天: [0, "anchor"],
  今日: [0, "anchor"],
  昨天: [-1, "anchor"],
  昨日: [-1, "anchor"],
  大前天: [-3, "anchor"],
  前天: [-2, "anchor"],
  明天: [1, "anchor"],
  明日: [1, "anchor"],
  大后天: [3, "anchor"],
  后天: [2, "anchor"],
  当天: [0, "previous"],
  当日: [0, "previous"],
  同一天: [0, "previous"],
  同日: [0, "previous"],
  这一天: [0, "previous"],
  那一天: [0, "previous"],
  那天: [0, "previous"],
  次日: [1, "previous"],
  翌日: [1, "previous"],
  隔天: [1, "previous"],
  第二天: [1, "previous"],
  前一天: [-1, "previous"],
};
const SHORT: Readonly<Record<string, readonly [amount: number, from: Shift["from"], time: string]>> = {
  今晨: [0, "anchor", "MO"],
  今早: [0, "anchor", "MO"],
  今晚: [0, "anchor", "EV"],
  今夜: [0, "anchor", "NI"],
  昨晨: [-1, "anchor", "MO"],
  昨晚: [-1, "anchor", "EV"],
  昨夜: [-1, "anchor", "NI"],
  明晨: [1, "anchor", "MO"],
  明早: [1, "anchor", "MO"],
  明晚: [1, "anchor", "EV"],
  当晚: [0, "previous", "EV"],
  当夜: [0, "previous", "NI"],
  次晨: [1, "previous", "MO"],
};

/** 今天, 昨日, 次日, 当晚. Not 今日头条, not 先天后天, not 后天性. */
export const dayWord = recogniser(
  "zh-day-word",
  `(?<!《|[目以之](?=前)|[以之最然](?=后)|[声证说阐](?=明))(?:(?<day>${Object.keys(DAYS).join("|")})(?!头条|美国|性|下午茶|养成)|(?<short>${Object.keys(SHORT).join("|")})(?!报))`,
  ({ day, short }, { page, start }) => {
    if (/先天[、,]?$/.test(page.folded.slice(Math.max(0, start - 3), start))) return undefined;
    if (short !== undefined) {
      const [amount, from, time] = SHORT[short] ?? [0, "anchor", "NI"];
      return date({ base: { unit: "D", amount, from }, time });
    }
    const [amount, from] = DAYS[day ?? ""] ?? [0, "anchor"];
    return date({ base: { unit: "D", amount, from } });
  },
);
