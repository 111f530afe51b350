import type { PartOfDay } from "../../domain/dating.ts";
import type { Language } from "../../domain/language.ts";
import type { Span } from "../../domain/span.ts";
import type { TimexType } from "../../domain/temporal-expression.ts";

/** The next one after the document's date ("will meet on Friday"), or that of a week so many weeks away (上周五). */
export type WeekdayCount = { readonly forward: true } | { readonly weeks: number };

/**
 * Words that name a time, as one document gives them. `value` is the TIMEX3 value inside
 * that document: parts nobody states are X (`XXXX-11-28`), to be settled by `dating/`.
 */
export type TemporalMention = Span & {
  readonly language: Language;
  readonly type: TimexType;
  readonly value: string;
  /** The recogniser that found it. */
  readonly rule: string;
  /**
   * timex     an expression in the sense of TimeML
   * interval  a from–to, a since…, or a time named by an event ("since the 18th Congress",
   *           "at the 20th Congress", "in the new era"); may contain timex mentions
   */
  readonly layer: "timex" | "interval";
  /**
   * How the value is known within the document.
   *
   *     explicit  every part of it is written
   *     anchor    completed or computed from the document's own date
   *     weekday   a named weekday, counted from the document's own date
   *     previous  completed from a date named before it ("15th" after "July 14th")
   *     event     named by an event, whose date stands elsewhere
   *     none      vague: no calendar value can be given
   */
  readonly ground: "explicit" | "anchor" | "weekday" | "previous" | "event" | "none";
  /** ISO weekdays named, 0 = Monday: [4] for Friday, [4, 5] for "from Friday to Saturday". */
  readonly weekdays?: readonly number[];
  /** Which of the days of that name is meant, where its date is not settled here; if absent the last one. */
  readonly weekdayCount?: WeekdayCount;
  readonly partOfDay?: PartOfDay;
  /** For intervals: TIMEX3 values of both ends; an absent end is open. */
  readonly begin?: string;
  readonly finish?: string;
  /** For intervals named by an event: the words of its name ("the 18th CPC National Congress"). */
  readonly eventName?: Span;
};

export type TemporalContext = {
  readonly language: Language;
  /** The document's own date, `2023-07-16`, or with X where it does not say (`XXXX-04-21`). */
  readonly anchor?: string;
  /** Stretches to read; everything when absent. Furniture is left out by the caller. */
  readonly spans?: readonly Span[];
};
