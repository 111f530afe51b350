import type { DateMeaning, Shift } from "../meaning.ts";
import type { Groups } from "../recogniser.ts";
import { chineseNumber, YEAR_DIGITS } from "./lexicon.ts";

const YEAR_WORDS: Readonly<Record<string, readonly [amount: number, from: Shift["from"]]>> = {
  今年: [0, "anchor"],
  本年度: [0, "anchor"],
  本年: [0, "anchor"],
  去年: [-1, "anchor"],
  上年度: [-1, "previous"],
  上一年度: [-1, "previous"],
  上一年: [-1, "previous"],
  上年: [-1, "previous"],
  大前年: [-3, "anchor"],
  前年: [-2, "anchor"],
  明年: [1, "anchor"],
  来年: [1, "anchor"],
  下一年度: [1, "anchor"],
  下一年: [1, "anchor"],
  后年: [2, "anchor"],
  当年: [0, "previous"],
  同年: [0, "previous"],
  那一年: [0, "previous"],
  那年: [0, "previous"],
  这一年: [0, "previous"],
  该年: [0, "previous"],
  次年: [1, "previous"],
  翌年: [1, "previous"],
  第二年: [1, "previous"],
  前一年: [-1, "previous"],
};

const SHORT =
  "(?:[5-9]\\d|[1-4]\\d(?=年(?:\\d{1,2}月|[一二三四五六七八九十]{1,2}月|底|初|末|奥运))|[五六七八九零〇][〇零一二三四五六七八九])";

/** 2025年, 二〇〇三年, 98年, 公元前221年, 去年, 同年. Groups: `era`, `year`, `short`, `yearWord`. */
export const YEAR_PART = `(?<![\\d.])(?:(?<era>公元前|西元前|前(?=\\d{2,4}年))?(?:公元|西元)?(?<year>${YEAR_DIGITS}|(?<=公元前?)\\d{1,4}) ?年(?!级|轻|龄|糕|报)(?:度)?|(?<![〇零一二三四五六七八九十百千万亿第])(?<short>0\\d(?= ?年)|零[一二三四五六七八九](?=年)|${SHORT}(?= ?年(?!代|级|轻|龄|多|来|间|前|后|以|之|的?(?:时间|历史)))) ?年(?:度)?|(?<yearWord>(?<!以|之|目(?=前)|先(?=前)|年(?=前|来|后)|月(?=来)|基(?=本)|最(?=后)|战(?=后)|然(?=后))(?:${Object.keys(YEAR_WORDS).join("|")})(?!轻|级|龄|纪|薪)))`;

/** The year that the groups of `YEAR_PART` name. */
export function yearPart({
  era,
  year,
  short,
  yearWord,
}: Groups): Pick<DateMeaning, "year" | "shortYear" | "era" | "base"> {
  if (year !== undefined) {
    const number = chineseNumber(year);
    return era === undefined ? { year: number } : { year: number, era: "BC" };
  }
  if (short !== undefined) return { shortYear: chineseNumber(short) };
  const word = YEAR_WORDS[yearWord ?? ""];
  return word === undefined ? {} : { base: { unit: "Y", amount: word[0], from: word[1] } };
}
