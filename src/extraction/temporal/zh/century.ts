import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber } from "./lexicon.ts";

const NUMBER = "(?:\\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
const CENTURY = `(?:(?<bc>公元前)?(?:公元)?(?<century>${NUMBER}) ?世纪|(?<word>本世纪|这个世纪|上个?世纪|下个?世纪))`;
const EDGE = "(?:之初|之交|初期?|末期?|中叶|中期|后期|前期|前半期|后半期|底)?";

/** 二十世纪, 上世纪末, 公元前3世纪. ISO 8601 counts the twentieth century as 19. */
export const century = recogniser(
  "zh-century",
  `(?<![\\d.第])${CENTURY}(?!经济|报|钟|广场|大|园|杯)${EDGE}`,
  ({ bc, century: digits, word }) => {
    if (word !== undefined) return date({ base: { unit: "CE", amount: centurySteps(word), from: "anchor" } });
    return date({ century: chineseNumber(digits ?? "") - 1, ...(bc === undefined ? {} : { era: "BC" }) });
  },
);

/** 二十世纪九十年代, 上世纪80年代末, 90年代. */
export const decade = recogniser(
  "zh-decade",
  `(?<![\\d.])(?:${CENTURY}的? ?(?<tens>[二三四五六七八]?[二三四五六七八九]十|[1-9]0)|(?<year>[12]\\d)(?<yearTens>\\d)0|(?<alone>[二三四五六七八]?[二三四五六七八九]十|[2-9]0)) ?年代${EDGE}`,
  ({ century: digits, word, tens, year, yearTens, alone }) => {
    if (year !== undefined) return date({ decade: Number(`${year}${yearTens ?? ""}`) });
    if (alone !== undefined) return date({ decade: firstDecade(alone) });
    const ten = firstDecade(tens ?? "");
    // The centuries of 上世纪 and 本世纪 are those of our readers' newspapers.
    if (word !== undefined) return date({ decade: (word.startsWith("上") ? 19 : 20) * 10 + ten });
    return date({ decade: (chineseNumber(digits ?? "") - 1) * 10 + ten });
  },
);

const centurySteps = (word: string): number => (word.startsWith("上") ? -1 : word.startsWith("下") ? 1 : 0);

/** 六七十年代 begins with the sixties. */
const firstDecade = (tens: string): number =>
  chineseNumber(tens.length === 3 ? `${tens.charAt(0)}十` : tens) / 10;
