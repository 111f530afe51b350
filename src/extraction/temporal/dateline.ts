import type { Language } from "../../domain/language.ts";
import { dayNumber, isRealDay } from "../../domain/calendar-day.ts";
import type { Page } from "./candidate.ts";
import { MONTH, monthNumber } from "./en/lexicon.ts";
import type { PartialDate } from "./timex-value.ts";
import { chineseNumber, DAY_DIGITS, MONTH_DIGITS } from "./zh/lexicon.ts";

const HEAD = 400;
const LATE_DAYS = 3;

const ENGLISH = new RegExp(
  `(?:^|\\n) {0,4}[a-z][a-z .'/]{2,30}(?:, ?[a-z.]{2,20})?, ?(?<month>${MONTH}) ?(?<day>\\d{1,2})(?:,? (?:\\([a-z ./]{2,20}\\)|[a-z]{2,10}) ?(?:--|-|—|_)| ?(?:--|—|_))`,
);
const CHINESE = new RegExp(`(?<month>${MONTH_DIGITS}) ?月 ?(?<day>${DAY_DIGITS}) ?日 ?(?:电|讯|专电)`);

/**
 * The day from which a report counts. Where its dateline names another day than the date
 * given with the document, the dateline is right: the date given may be that of a page, or,
 * on a first of January, of a year alone.
 *
 *     given 1998-01-01, 新华社北京二月十日电    →    1998-02-10
 */
export function anchorOfReport(
  given: PartialDate,
  firstPage: Page | undefined,
  language: Language,
): PartialDate {
  if (given.year === undefined || given.era !== undefined || firstPage === undefined) return given;
  const head = firstPage.folded.slice(0, HEAD);
  const { month: monthWord = "", day: dayWord = "" } =
    (language === "en" ? ENGLISH : CHINESE).exec(head)?.groups ?? {};
  if (monthWord === "") return given;
  const month = language === "en" ? monthNumber(monthWord) : chineseNumber(monthWord);
  const day = language === "en" ? Number(dayWord) : chineseNumber(dayWord);
  if (!isRealDay(2000, month, day)) return given;
  if (given.month === undefined || (given.month === 1 && (given.day ?? 1) === 1 && month + day > 2))
    return { year: given.year, month, day };
  const asked = dayNumber(given.year, given.month, given.day ?? 1);
  const sameYear = dayNumber(given.year, month, day);
  if (Math.abs(sameYear - asked) <= LATE_DAYS) return given;
  return { year: sameYear > asked ? given.year - 1 : given.year, month, day };
}
