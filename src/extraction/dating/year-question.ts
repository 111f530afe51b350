import type { DayNumber } from "../../domain/calendar-day.ts";
import type { DatedSource } from "./dated-source.ts";
import type { LookBacks } from "./look-back.ts";
import type { PublicationDate } from "./publication-date.ts";
import type { WeekdayClue } from "./weekday-clue.ts";
import type { YearlessDay } from "../../domain/weekday-years.ts";

/** Of which year is this day? With everything that may answer. */
export type YearQuestion = {
  readonly source: DatedSource;
  readonly day: YearlessDay;
  readonly lookBacks: LookBacks;
  readonly publication?: PublicationDate;
  readonly clue?: WeekdayClue;
  /** No text can report what happened after the day it was read. */
  readonly readOn: DayNumber;
};
