/** Words of the Chinese patterns (simplified, folded) and what they count. Patterns are regular expression sources. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const D = "[一二三四五六七八九]";

/** A count in figures or characters: 3, 1.5, 十五, 二十一, 两, 一百二十. Not part of a longer number. */
export const COUNT = `(?<![\\d.]|[十百千万亿点]|第)(?:\\d{1,4}(?:\\.\\d{1,2})?|${D}?十${D}?|[一二两三四五六七八九]百(?:零${D}|${D}十${D}?)?|[一二两三四五六七八九]千|[一二两三四五六七八九])`;

/** Four digits of a year, in figures or characters or both: 2003, 二〇〇三, 一九四九, 二０００. */
export const YEAR_DIGITS =
  "(?:[二两]千[零〇][一二三四五六七八九]|[12][\\d〇零]{3}|[一二][〇零一二三四五六七八九\\d]{3})";

export const MONTH_DIGITS = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元正腊])";

export const DAY_DIGITS = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";

export const DAY_MARK = "(?:日|号)";

/** The number that figures or characters give: 十五 is 15, 二〇〇三 is 2003. */
export function chineseNumber(words: string): number {
  if (/^[\d.]+$/.test(words)) return Number(words);
  if (!/[十百千万]/.test(words))
    return [...words].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? Number(digit)), 0);
  let sum = 0;
  let digit = 0;
  for (const character of words) {
    const weight = WEIGHTS[character];
    if (weight === undefined) digit = DIGITS[character] ?? Number(character);
    else {
      sum += (digit || 1) * weight;
      digit = 0;
    }
  }
  return sum + digit;
}

const WEIGHTS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** 元月 and 正月 are the first month, 腊月 the twelfth. */
export function chineseMonth(words: string): number {
  if (words === "元" || words === "正") return 1;
  return words === "腊" ? 12 : chineseNumber(words);
}
