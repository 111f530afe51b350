import type { TimexType } from "../../domain/temporal-expression.ts";

/** Units of TIMEX3 periods; hours, minutes and seconds follow a T (`PT3H`). */
export type TimeUnit = "CE" | "DE" | "Y" | "Q" | "M" | "W" | "D" | "H" | "MIN" | "S";

/**
 * From where a relative expression counts.
 *
 *     anchor    the day of writing ("last week", 去年)
 *     previous  the date named before it ("the following day", 次年)
 *     forward   the day of writing when the sentence looks ahead, else the date named before (两年后)
 *     context   either: the day of writing in news, the date named before in histories
 */
export type Origin = "anchor" | "previous" | "forward" | "context";

/** A count of units away from an origin: {unit: "W", amount: -1, from: "anchor"} is last week. */
export type Shift = { readonly unit: TimeUnit; readonly amount: number; readonly from: Origin };

/** Feasts whose day is reckoned for each year. */
export type Feast =
  | "spring-festival"
  | "new-years-eve"
  | "lantern"
  | "tomb-sweeping"
  | "dragon-boat"
  | "mid-autumn"
  | "easter"
  | "good-friday"
  | "thanksgiving"
  | "labor-day"
  | "memorial-day"
  | "ash-wednesday"
  | "palm-sunday"
  | "easter-monday"
  | "king-day"
  | "presidents-day"
  | "columbus-day";

/**
 * What the words say of a date, before anything is filled in from elsewhere. `base` gives
 * the coarse part by counting (去年), the other fields what is named (十一月).
 *
 *     last November   direction "past", month 11
 *     本月20日         base {M, 0, anchor}, day 20
 *     the 15th        day 15
 */
export type DateMeaning = {
  readonly kind: "date";
  readonly base?: Shift;
  /** "begun" is the latest that has begun, whatever the tense. */
  readonly direction?: "past" | "present" | "future" | "begun";
  readonly era?: "BC";
  readonly century?: number;
  /** First three digits (199) or the tens alone (9) when no century is named. */
  readonly decade?: number;
  readonly year?: number;
  /** '68, 98年: the century is the likeliest one. */
  readonly shortYear?: number;
  readonly half?: 1 | 2;
  readonly quarter?: number;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  readonly month?: number;
  readonly week?: number;
  /** Rank of a week in its month; 5 is the last. */
  readonly weekOfMonth?: number;
  readonly weekend?: true;
  readonly day?: number;
  /** ISO: 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** TIMEX3 time without its T: `AF`, `09:30`. */
  readonly time?: string;
  /** The month stands with the date before: the "15th" of "July 14th to 15th". */
  readonly elided?: true;
  /** Counted from a quarter or season, stays one: "a year earlier" than a third quarter. */
  readonly keepsPart?: true;
  /** Counted from the month or quarter named last, over days named since: "the same month last year". */
  readonly ofPeriod?: true;
  /** A feast that moves from year to year. */
  readonly feast?: Feast;
  /** Fiscal year: value `FY2007`. */
  readonly fiscal?: true;
};

/** A value that needs nothing from elsewhere: `P3Y`, `PRESENT_REF`, `XXXX-XX-XX`. */
export type FixedMeaning = { readonly kind: "fixed"; readonly value: string };

export type Meaning = DateMeaning | FixedMeaning;

/** What one recogniser makes of its words. */
export type Reading = { readonly type: TimexType; readonly meaning: Meaning };
