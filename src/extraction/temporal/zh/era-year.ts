import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber, DAY_DIGITS, MONTH_DIGITS } from "./lexicon.ts";

/** The year before the first of an era, whose years are counted from 元年. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  贞观: 626,
  永徽: 649,
  开元: 712,
  天宝: 741,
  熙宁: 1067,
  元丰: 1077,
  元祐: 1085,
  宣和: 1118,
  靖康: 1125,
  绍兴: 1130,
  洪武: 1367,
  永乐: 1402,
  宣德: 1425,
  正统: 1435,
  景泰: 1449,
  成化: 1464,
  弘治: 1487,
  正德: 1505,
  嘉靖: 1521,
  隆庆: 1566,
  万历: 1572,
  天启: 1620,
  崇祯: 1627,
  顺治: 1643,
  康熙: 1661,
  雍正: 1722,
  乾隆: 1735,
  嘉庆: 1795,
  道光: 1820,
  咸丰: 1850,
  同治: 1861,
  光绪: 1874,
  宣统: 1908,
  民国: 1911,
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};
/** Their months are those of our calendar; those of the older eras are lunar and say no more than the year. */
const SOLAR = /^(?:民国|大正|昭和|平成|令和)$/;
const COUNT = "(?:\\d{1,3}|[二三四五六]?十[一二三四五六七八九]?|[一二三四五六七八九元])";

/** 光绪二十四年, 民国二十六年七月七日, 昭和20年: years of an era. */
export const eraYear = recogniser(
  "zh-era-year",
  `(?<era>${Object.keys(BEFORE_ERA).join("|")}) ?(?<count>${COUNT}) ?年(?!代|级|间|来|多)(?: ?(?<month>${MONTH_DIGITS}) ?月(?: ?(?<day>${DAY_DIGITS}) ?(?:日|号))?)?`,
  ({ era = "", count = "", month, day }) => {
    const year = (BEFORE_ERA[era] ?? 0) + (count === "元" ? 1 : chineseNumber(count));
    if (month === undefined || !SOLAR.test(era) || /[元正腊]/.test(month)) return date({ year });
    return date({
      year,
      month: chineseNumber(month),
      ...(day === undefined ? {} : { day: chineseNumber(day) }),
    });
  },
);
