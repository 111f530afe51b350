import { formatDate } from "../../domain/format-date.ts";
import type { Bilingual } from "../../domain/language.ts";
import type { YearlessDay } from "../../domain/weekday-years.ts";

const LIST_LENGTH = 8;

/** Pieces of sentences that several steps share. */
export const quoted = (words: string): string =>
  `“${/[^\S ]|\s\s/.test(words) ? words.replaceAll(/\s+/g, " ") : words}”`;

export function dated(edtf: string): Bilingual {
  const known = datesInWords.get(edtf);
  if (known !== undefined) return known;
  const words = { en: formatDate(edtf, "en", "long"), zh: formatDate(edtf, "zh", "long") };
  if (datesInWords.size >= MOST_KEPT) datesInWords.clear();
  datesInWords.set(edtf, words);
  return words;
}

/** A long text names the same days again and again. */
const datesInWords = new Map<string, Bilingual>();
const MOST_KEPT = 10_000;

// Stands for the year that is left out; a leap year, so that 29 February has words too.
const ANY_YEAR = "2000";

/** `21 April`, 4月21日. */
export function dayAndMonth({ month, day }: YearlessDay): Bilingual {
  const { en, zh } = dated([ANY_YEAR, two(month), two(day)].join("-"));
  return { en: en.replace(` ${ANY_YEAR}`, ""), zh: zh.replace(`${ANY_YEAR}年`, "") };
}

/** `2012 and 2018`, 2012年和2018年. */
export function listYears(years: readonly number[]): Bilingual {
  return {
    en: enumerate(years.map(String), ", ", " and "),
    zh: enumerate(
      years.map((year) => `${year}年`),
      "、",
      "和",
    ),
  };
}

/** Where naming them all would drown the sentence. */
export const countYears = (years: readonly number[]): Bilingual => ({
  en: `${years.length} of these years`,
  zh: `其中${years.length}年`,
});

/** `2013 to 2025` where the years are many and without a gap. */
export function spanYears(years: readonly number[]): Bilingual {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const isRun = years.length > 3 && last - first === years.length - 1;
  if (!isRun && years.length <= LIST_LENGTH) return listYears(years);
  const between = isRun ? { en: "", zh: "" } : { en: "from ", zh: "" };
  return { en: `${between.en}${first} to ${last}`, zh: `${first}年至${last}年` };
}

export const two = (number: number): string => String(number).padStart(2, "0");
export const four = (year: number): string => String(year).padStart(4, "0");

function enumerate(texts: readonly string[], comma: string, and: string): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(comma)}${and}${last}`;
}
