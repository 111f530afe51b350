import type { Language } from "../../domain/language.ts";

/**
 * The numbers of a sentence as values both languages share: 九千八百万 and "98 million" are both
 * `n:98000000`, 第二十三次 and "23rd" `n:23`, 十一月 and "Nov." `month:11`. One is left out: 一 and
 * "one" are too often no number at all.
 */
export function readNumbers(sentence: string, language: Language): readonly string[] {
  const text = sentence.normalize("NFKC").toLowerCase();
  return language === "zh" ? chineseNumbers(text) : englishNumbers(text);
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const WORDS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS: readonly string[] =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TENS: readonly string[] = "_ ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ENGLISH =
  /(?<![\p{L}\d])(?:(?<figures>\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(?:st|nd|rd|th|-)?|(?<word>\p{Ll}{3,11})(?:-(?<unit>\p{Ll}{3,7}))?)(?: (?<scale>hundred|thousand|million|billion|trillion)(?![\p{L}]))?/gu;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

function englishNumbers(text: string): readonly string[] {
  return [...text.matchAll(ENGLISH)].flatMap((match) => {
    const { figures, word = "", unit, scale } = match.groups ?? {};
    if (figures !== undefined)
      return numberToken(Number(figures.replaceAll(",", "")) * (SCALES[scale ?? ""] ?? 1));
    if (word === "may" || word === "march") {
      return /^\.? \d/.test(text.slice(match.index + word.length, match.index + word.length + 4))
        ? [`month:${word === "may" ? 5 : 3}`]
        : [];
    }
    if (MONTH.test(word)) return [`month:${MONTHS.indexOf(word.slice(0, 3)) + 1}`];
    const value = wordValue(word) + (unit === undefined ? 0 : wordValue(unit));
    return value === 0 ? [] : numberToken(value * (SCALES[scale ?? ""] ?? 1));
  });
}

function wordValue(word: string): number {
  return Math.max(0, WORDS.indexOf(word), ORDINALS.indexOf(word), TENS.indexOf(word) * 10);
}

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const CHINESE =
  /(?<ordinal>第)?(?<number>\d{1,15}(?:,\d{3}(?!\d)){0,5}(?:\.\d{1,6})?[万亿]{0,2}|[〇零一二两三四五六七八九十百千万亿]{1,20}(?:点[〇零一二三四五六七八九]{1,6})?)(?<after>[%\p{L}]?)/gu;
/** After a single Han digit: what makes it a number. 三农, 五官, 十分 are words. */
const MEASURES = "月日号年天次届个名项位人国省市县条件家所场届章周号点时分倍成岁亿万千百";

function chineseNumbers(text: string): readonly string[] {
  return [...text.matchAll(CHINESE)].flatMap((match) => {
    const { ordinal, number = "", after = "" } = match.groups ?? {};
    const value = chineseValue(number);
    const isWord =
      ordinal === undefined &&
      !/\d/.test(number) &&
      (number.length === 1 ? !MEASURES.includes(after) : /^[千万百亿十]+$/.test(number));
    if (isWord || !Number.isFinite(value)) return [];
    return after === "月" && value <= 12 ? [`month:${value}`] : numberToken(value);
  });
}

/** Figures with 万 and 亿, digits in a row (二〇二五), or places (三千零五). */
function chineseValue(number: string): number {
  const figures = /^([\d,.]+)([万亿]*)$/.exec(number);
  if (figures)
    return [...(figures[2] ?? "")].reduce(
      (sum, scale) => sum * (HAN_SCALES[scale] ?? 1),
      Number((figures[1] ?? "").replaceAll(",", "")),
    );
  const [whole = "", fraction = ""] = number.replaceAll("零", "〇").replaceAll("两", "二").split("点");
  const digits = (han: string): string => [...han].map((digit) => HAN_DIGITS.indexOf(digit)).join("");
  const tail = fraction === "" ? 0 : Number(`0.${digits(fraction)}`);
  if (!/[十百千万亿]/.test(whole)) return Number(digits(whole)) + tail;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of whole) {
    const scale = HAN_SCALES[character];
    if (scale === undefined) digit = HAN_DIGITS.indexOf(character);
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit + tail;
}

const numberToken = (value: number): readonly string[] =>
  value === 1 ? [] : [`n:${Number(value.toPrecision(6))}`];
