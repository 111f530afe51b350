import { calendarDay, dayNumber } from "../../domain/calendar-day.ts";
import type { DateBasis, DateStep } from "../../domain/dating.ts";
import type { LookBack } from "./look-back.ts";
import type { WeekdayClue } from "./weekday-clue.ts";
import { fallsOn } from "../../domain/weekday-years.ts";
import type { YearQuestion } from "./year-question.ts";
import * as say from "./year-steps.ts";

/**
 * What can be said about the year of a day that a text gives without one.
 * The year is a piece of EDTF: `2018?`, `201X`, `20XX`, `XXXX`.
 */
export type YearInference = {
  readonly fromText: string;
  readonly fromCorpus: string;
  /** Set when one year is left. */
  readonly year?: number;
  readonly candidates: readonly number[];
  /** Those that the text leaves without the other texts; empty when it leaves any. */
  readonly ownCandidates: readonly number[];
  /** What the year rests on; absent when nothing is known of it. */
  readonly basis?: DateBasis;
  readonly steps: readonly DateStep[];
};

/**
 *     look back    the text is of year Y or later      (own words, or an event another text dates)
 *     read on      … and not after the day it was read
 *     weekday      the day must fall on the weekday the words name
 *     same year    a text hardly looks back on the time since its own year: Y is dropped
 *
 * Without a look-back nothing bounds the year from below, and the year stays unknown.
 */
export function inferYear(question: YearQuestion): YearInference {
  const { lookBacks, clue } = question;
  const bound = lookBacks.any;
  const lead = clue ? say.weekdaySteps(question, clue) : [];
  if (!bound) {
    return {
      fromText: "XXXX",
      fromCorpus: "XXXX",
      candidates: [],
      ownCandidates: [],
      steps: [...lead, say.NO_LOWER_BOUND],
    };
  }
  const possible = yearsFrom(bound, question);
  const fitting = clue ? possible.filter((year) => fallsOn(year, clue.day, clue.weekday)) : possible;
  const plausible = withoutYearOf(bound, fitting);
  const year = plausible.length === 1 ? plausible[0] : undefined;
  const steps: DateStep[] = [...lead, say.lowerBound(question, bound), say.upperBound(question, possible)];
  if (clue) steps.push(say.fittingYears(question, clue, possible, fitting));
  if (plausible.length < fitting.length) steps.push(say.droppedYear(question, bound, plausible));
  if (year === undefined) steps.push(say.unsettled(question, plausible));
  const nextDay = clue?.isAssumed
    ? withoutYearOf(
        bound,
        possible.filter((candidate) => isDayAfter(candidate, clue)),
      )
    : [];
  if (clue?.isAssumed && nextDay.length > 0) steps.push(say.weakerReading(question, clue, nextDay));

  const own = lookBacks.own;
  const ownYears = own
    ? yearsFrom(own, question).filter((y) => !clue || fallsOn(y, clue.day, clue.weekday))
    : [];
  const ownCandidates = own ? withoutYearOf(own, ownYears) : [];
  return {
    fromText: commonYear(ownCandidates),
    fromCorpus: commonYear(plausible),
    candidates: plausible,
    ownCandidates,
    ...(year !== undefined && { year }),
    basis: clue && year !== undefined ? "weekday" : bound.anchor ? "corpus" : "inferred",
    steps,
  };
}

function yearsFrom({ year: firstYear, since }: LookBack, question: YearQuestion): readonly number[] {
  const { day, readOn } = question;
  const years: number[] = [];
  for (let year = firstYear; year <= calendarDay(readOn).year; year += 1) {
    const number = dayNumber(year, day.month, day.day);
    if (since <= number && number <= readOn) years.push(year);
  }
  return years;
}

/** Where no other year is left, the improbable one stays. */
function withoutYearOf(
  { year: dropped, isWholeYear }: LookBack,
  years: readonly number[],
): readonly number[] {
  const others = years.filter((year) => year !== dropped);
  return isWholeYear && others.length > 0 ? others : years;
}

const isDayAfter = (year: number, { day, weekday }: WeekdayClue): boolean =>
  fallsOn(year, day, (weekday + 1) % 7);

/** One year left is inferred, not stated, and carries a question mark; of several, the digits they share. */
export function commonYear(years: readonly number[]): string {
  const [first, ...rest] = years.map((year) => String(year).padStart(4, "0"));
  if (first === undefined) return "XXXX";
  if (rest.length === 0) return `${first}?`;
  let shared = 0;
  while (shared < 4 && rest.every((year) => year[shared] === first[shared])) shared += 1;
  return first.slice(0, shared).padEnd(4, "X");
}
