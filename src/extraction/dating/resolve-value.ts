import { calendarDay, dayNumber, weekday } from "../../domain/calendar-day.ts";
import { weakestBasis, type DateBasis, type DateStep } from "../../domain/dating.ts";
import type { TemporalMention, WeekdayCount } from "../temporal/temporal-mention.ts";
import { otherWeekday } from "./counted-weekday.ts";
import * as say from "./date-steps.ts";
import { givenDayOf, inferYearOf, type DatingContext } from "./dating-context.ts";
import { commonYear, type YearInference } from "./infer-year.ts";
import { wordsOf } from "./dated-source.ts";
import type { WeekdayClue } from "./weekday-clue.ts";
import type { YearlessDay } from "../../domain/weekday-years.ts";
import { writtenParts } from "./written-parts.ts";
import { timexToEdtf } from "./timex-to-edtf.ts";
import { dayAndMonth, two } from "./words-for-steps.ts";

/** What a TIMEX3 value comes to in its document and in the corpus, and what had to be added to its words. */
export type Resolved = {
  readonly fromText?: string;
  readonly fromCorpus?: string;
  readonly basis: DateBasis;
  readonly steps: readonly DateStep[];
};

export const UNPLACED: Resolved = { basis: "unknown", steps: [] };

/** One point in time; both ends of an interval come here one after the other. */
export function resolveValue(value: string, mention: TemporalMention, context: DatingContext): Resolved {
  const weekdayOnly = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekdayOnly) return resolveWeekday(Number(weekdayOnly[1]) - 1, mention, context);
  const edtf = timexToEdtf(value);
  if (edtf === undefined) return UNPLACED;
  if (edtf.startsWith("XXXX-")) return resolveYearless(edtf, context);
  const { basis, steps } = completion(mention, context, edtf);
  return { fromText: edtf, fromCorpus: edtf, basis, steps };
}

/** The words give it all, or the text's own date was needed. */
function completion(
  mention: TemporalMention,
  context: DatingContext,
  edtf: string,
): Pick<Resolved, "basis" | "steps"> {
  const { source, publication } = context;
  const { ground } = mention;
  if (ground === "explicit" || ground === "event") return { basis: "stated", steps: [] };
  const given = givenDayOf(context);
  if (given !== undefined) return { basis: "editor", steps: [say.givenDay(given)] };
  if (publication?.year === undefined) return { basis: "stated", steps: [] };
  if (ground === "weekday") {
    return { basis: "weekday", steps: [say.countedWeekday(source, publication, edtf)] };
  }
  const { hasMonth, hasDay } = writtenParts(wordsOf(source, mention));
  const isCounted = !hasMonth && !hasDay;
  const gives = isCounted ? say.dayOfPublication : say.yearOfPublication;
  return { basis: "dateline", steps: [gives(source, publication)] };
}

function resolveYearless(edtf: string, context: DatingContext): Resolved {
  const { source, publication } = context;
  const [, month = "01", day] = edtf.split("-");
  const isWholeMonth = day === undefined || day === "XX";
  const date = { month: Number(month), day: isWholeMonth ? 1 : Number(day) };
  const own = publication && context.year ? [say.yearlessPublication(source, publication)] : [];
  const year = context.year ?? inferYearOf(context, date);
  const shift = publication && context.year ? yearsBefore(publication, date) : 0;
  return {
    ...withYear(edtf, year, shift),
    basis: basisOfYear("stated", year),
    steps: [...own, ...(publication ? [] : [say.NO_OWN_DATE]), ...year.steps],
  };
}

/**
 * A settled year rests on what settles it. An open one weakens the words by what gives its first digits:
 * the other texts, or what is inferred from its own where that gives no fewer.
 */
export function basisOfYear(words: DateBasis, year: YearInference): DateBasis {
  if (!year.basis) return words;
  if (year.year !== undefined) return year.basis;
  if (year.fromCorpus === "XXXX") return words;
  return weakestBasis([words, year.fromCorpus === year.fromText ? "inferred" : year.basis]);
}

const DAYS_OF_GRACE = 2; // a report may be dated by the place of its desk

/** In a text of 2 January, 30 December is of the year before. */
function yearsBefore(publication: YearlessDay, date: YearlessDay): 0 | 1 {
  const inYear = ({ month, day }: YearlessDay): number => dayNumber(2000, month, day);
  return inYear(date) > inYear(publication) + DAYS_OF_GRACE ? 1 : 0;
}

/** Puts what is known of the year into `XXXX-11-28`. */
function withYear(
  edtf: string,
  { candidates, ownCandidates }: YearInference,
  yearsEarlier: number,
): Pick<Resolved, "fromText" | "fromCorpus"> {
  const write = (years: readonly number[]): string =>
    edtf.replace("XXXX", commonYear(years.map((year) => year - yearsEarlier)));
  return { fromText: write(ownCandidates), fromCorpus: write(candidates) };
}

/** "Friday" in a text whose own date has no year, once some day of the text is known to be a Saturday. */
function resolveWeekday(named: number, mention: TemporalMention, context: DatingContext): Resolved {
  const { source, publication, clue, year } = context;
  if (!publication || !year) return { ...UNPLACED, steps: [say.NO_DATE_TO_COUNT_FROM] };
  const own = say.yearlessPublication(source, publication);
  if (!clue) return { ...UNPLACED, steps: [own, say.NO_WEEKDAY_TO_COUNT_FROM] };
  const day = countWeekday(publication, named, clue, mention.weekdayCount, year.year);
  if (!day) return { ...UNPLACED, steps: [own, say.OVER_END_OF_FEBRUARY] };
  const edtf = `XXXX-${two(day.month)}-${two(day.day)}`;
  const isClueDay = day.month === clue.day.month && day.day === clue.day.day;
  const counted = isClueDay ? [] : [otherWeekday(source, mention, named, dayAndMonth(day))];
  return {
    ...withYear(edtf, year, day.yearsEarlier),
    basis: year.year === undefined ? "weekday" : basisOfYear("weekday", year),
    steps: [own, ...year.steps, ...counted],
  };
}

type CountedDay = YearlessDay & { readonly yearsEarlier: number };

/**
 * The day that falls on a weekday in the week up to the text's own date, unless its words count
 * otherwise. Counting over the end of February needs the year; elsewhere a common and a leap year
 * agree.
 */
function countWeekday(
  publication: YearlessDay,
  named: number,
  clue: WeekdayClue,
  count: WeekdayCount | undefined,
  year: number | undefined,
): CountedDay | undefined {
  const [common, leap] = (year === undefined ? [2001, 2004] : [year, year]).map((any): CountedDay => {
    const own = dayNumber(any, publication.month, publication.day);
    const ownWeekday = clue.weekday + own - dayNumber(any, clue.day.month, clue.day.day);
    const { year: found, month, day } = calendarDay(own + daysTo(named, ownWeekday, count));
    return { month, day, yearsEarlier: any - found };
  });
  return common?.month === leap?.month && common?.day === leap?.day ? common : undefined;
}

const inWeek = (days: number): number => ((days % 7) + 7) % 7;

/** From a day of one weekday to the day of another that is meant. */
function daysTo(named: number, from: number, count: WeekdayCount | undefined): number {
  if (count === undefined) return -inWeek(from - named);
  if ("weeks" in count) return 7 * count.weeks + named - inWeek(from);
  return inWeek(named - from) || 7;
}

/** The full days of a value, for weekday checks: one, or both ends of an interval. */
export function fullDays(edtf: string): readonly { readonly edtf: string; readonly weekday: number }[] {
  return edtf
    .split("/")
    .filter((part) => /^\d{4}-\d{2}-\d{2}$/.test(part))
    .map((part) => {
      const [year = 0, month = 1, day = 1] = part.split("-").map(Number);
      return { edtf: part, weekday: weekday(dayNumber(year, month, day)) };
    });
}
