import { calendarDay, dayNumber, formatIsoDay, type DayNumber } from "../../src/domain/calendar-day.ts";
import type { DateBasis, Dating } from "../../src/domain/dating.ts";
import type { Bilingual } from "../../src/domain/language.ts";
import { MONTHS } from "./synthetic-words.ts";

/** First and last day of a synthetic corpus: nothing in it begins before 1900 or ends after 2025. */
export const FIRST_DAY = dayNumber(1900, 1, 1);
export const LAST_DAY = dayNumber(2025, 12, 31);

export type Random = () => number;
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, things: readonly T[]): T => things[below(random, things.length)]!;

/**
 * A date as an event has it and as a sentence says it. `says` brings its preposition with it: "on 4
 * March 1950", "in 1950 or 1956"; `since` is the same for what goes on: "4 March 1950".
 */
export type SyntheticDate = {
  readonly dating: Omit<Dating, "steps">;
  readonly says: Bilingual;
};

/** Shares of the ways to know a date; what is left stands on one day. */
const SHARES = {
  month: 0.1,
  year: 0.08,
  interval: 0.1,
  approximate: 0.02,
  uncertainYear: 0.03,
  candidates: 0.015,
  open: 0.015,
  unknown: 0.002,
} as const;

/** How a date is known, in about the proportions that newspapers give. */
export function drawBasis(random: Random): DateBasis {
  const share = random();
  if (share < 0.84) return "stated";
  if (share < 0.88) return "dateline";
  if (share < 0.92) return "weekday";
  if (share < 0.96) return "inferred";
  if (share < 0.98) return "corpus";
  return "editor";
}

/** A date of any sort that begins at or shortly before `day`. */
export function drawDate(random: Random, day: DayNumber): SyntheticDate {
  const basis = drawBasis(random);
  let share = random();
  const falls = (width: number): boolean => (share -= width) < 0;
  if (falls(SHARES.month)) return monthOf(day, basis);
  if (falls(SHARES.year)) return yearOf(day, basis, "");
  if (falls(SHARES.interval))
    return intervalFrom(day, below(random, 4) === 0 ? 30 + below(random, 700) : 1 + below(random, 12), basis);
  if (falls(SHARES.approximate)) return yearOf(day, basis, "~");
  if (falls(SHARES.uncertainYear)) return uncertainDay(day);
  if (falls(SHARES.candidates)) return candidateYears(day, 2 + below(random, 6), basis);
  if (falls(SHARES.open)) return since(day, basis);
  if (falls(SHARES.unknown))
    return { dating: { basis: "unknown" }, says: { en: "some time ago", zh: "早些时候" } };
  return onDay(day, basis);
}

export const onDay = (day: DayNumber, basis: DateBasis): SyntheticDate => ({
  dating: { edtf: formatIsoDay(day), earliest: day, latest: day, basis },
  says: { en: `on ${dayInEnglish(day)}`, zh: dayInChinese(day) },
});

/** Goes on: its end is open. */
export const since = (day: DayNumber, basis: DateBasis): SyntheticDate => ({
  dating: { edtf: `${formatIsoDay(day)}/..`, earliest: day, basis },
  says: { en: `since ${dayInEnglish(day)}`, zh: `自${dayInChinese(day)}以来` },
});

function monthOf(day: DayNumber, basis: DateBasis): SyntheticDate {
  const { year, month } = calendarDay(day);
  const earliest = dayNumber(year, month, 1);
  const latest = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
  return {
    dating: { edtf: formatIsoDay(earliest).slice(0, 7), earliest, latest, basis },
    says: { en: `in ${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月` },
  };
}

function yearOf(day: DayNumber, basis: DateBasis, mark: "" | "~"): SyntheticDate {
  const { year } = calendarDay(day);
  return {
    dating: {
      edtf: `${year}${mark}`,
      earliest: dayNumber(year, 1, 1),
      latest: dayNumber(year, 12, 31),
      basis,
    },
    says: mark === "" ? { en: `in ${year}`, zh: `${year}年` } : { en: `about ${year}`, zh: `${year}年前后` },
  };
}

function intervalFrom(day: DayNumber, length: number, basis: DateBasis): SyntheticDate {
  const latest = Math.min(day + length, LAST_DAY);
  if (latest === day) return onDay(day, basis);
  return {
    dating: { edtf: `${formatIsoDay(day)}/${formatIsoDay(latest)}`, earliest: day, latest, basis },
    says: {
      en: `from ${dayInEnglish(day)} to ${dayInEnglish(latest)}`,
      zh: `${dayInChinese(day)}至${dayInChinese(latest)}`,
    },
  };
}

/** Day and month are told, the year is worked out and not certain. */
function uncertainDay(day: DayNumber): SyntheticDate {
  const { month, day: dayOfMonth } = calendarDay(day);
  return {
    dating: { edtf: formatIsoDay(day).replace("-", "?-"), earliest: day, latest: day, basis: "inferred" },
    says: { en: `on ${dayOfMonth} ${MONTHS[month - 1]}`, zh: `${month}月${dayOfMonth}日` },
  };
}

function candidateYears(day: DayNumber, apart: number, basis: DateBasis): SyntheticDate {
  const { year } = calendarDay(day);
  const later = year + apart;
  if (later > calendarDay(LAST_DAY).year) return yearOf(day, basis, "");
  return {
    dating: {
      edtf: `[${year},${later}]`,
      earliest: dayNumber(year, 1, 1),
      latest: dayNumber(later, 12, 31),
      basis,
    },
    says: { en: `in ${year} or ${later}`, zh: `${year}年或${later}年` },
  };
}

export function dayInEnglish(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

export function dayInChinese(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${year}年${month}月${day}日`;
}
