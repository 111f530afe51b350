import { calendarDay, dayNumber, daysInMonth, isRealDay, weekday } from "../../domain/calendar-day.ts";
import { FEAST_MONTHS, feastDay } from "./feast-day.ts";
import type { DateMeaning, Shift } from "./meaning.ts";
import { recentYear } from "./recent-year.ts";
import type { Setting } from "./setting.ts";
import type { TemporalMention } from "./temporal-mention.ts";
import { dateValue, type PartialDate, weekValue, yearValue } from "./timex-value.ts";

export type Resolved = { readonly value: string; readonly ground: TemporalMention["ground"] };

/** The TIMEX3 value of a date within its document. Parts that nothing settles stay X. */
export function resolveDate(meaning: DateMeaning, setting: Setting): Resolved {
  const { value, ground: calendarGround } = resolveCalendarPart(meaning, setting);
  const ground = meaning.elided ? "previous" : calendarGround;
  if (meaning.time === undefined) return { value, ground };
  const day = /^(?:BC)?[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value)
    ? value
    : /^(?:BC)?[\dX]{4}-[\dX]{2}$/.test(value)
      ? `${value}-XX`
      : /^(?:BC)?[\dX]{4}$/.test(value)
        ? `${value}-XX-XX`
        : value;
  return { value: `${day}T${meaning.time}`, ground };
}

function resolveCalendarPart(meaning: DateMeaning, setting: Setting): Resolved {
  if (meaning.century !== undefined)
    return { value: `${meaning.era ?? ""}${String(meaning.century).padStart(2, "0")}`, ground: "explicit" };
  if (meaning.decade !== undefined) return resolveDecade(meaning, meaning.decade, setting);
  if (meaning.base !== undefined) return resolveShift(meaning, meaning.base, setting);
  if (meaning.year !== undefined) return { value: withYear(meaning, meaning), ground: "explicit" };
  if (meaning.shortYear !== undefined) {
    const year = nearestCentury(meaning.shortYear, setting);
    return { value: withYear(meaning, { year }), ground: "anchor" };
  }
  if (meaning.weekend !== undefined) return resolveWeekend(setting);
  if (meaning.weekday !== undefined && meaning.month === undefined && meaning.day === undefined)
    return resolveWeekday(meaning, meaning.weekday, setting);
  if (meaning.month !== undefined || hasPartOfYear(meaning)) return resolveYearless(meaning, setting);
  if (meaning.day !== undefined) return resolveDayOnly(meaning.day, setting);
  return resolveTimeOnly(setting);
}

const hasPartOfYear = (meaning: DateMeaning): boolean =>
  meaning.season !== undefined ||
  meaning.quarter !== undefined ||
  meaning.half !== undefined ||
  meaning.week !== undefined ||
  meaning.feast !== undefined;

/** The finer parts that are named, written after a given year. */
function withYear(meaning: DateMeaning, year: PartialDate): string {
  const era = year.era ?? meaning.era;
  const date: PartialDate = { ...(era === undefined ? {} : { era }), ...yearOf(year) };
  if (meaning.fiscal) return `FY${yearValue(date)}`;
  if (meaning.quarter !== undefined) return `${yearValue(date)}-Q${meaning.quarter || "X"}`;
  if (meaning.half !== undefined) return `${yearValue(date)}-H${meaning.half}`;
  if (meaning.season !== undefined) return `${yearValue(date)}-${meaning.season}`;
  if (meaning.feast !== undefined) {
    const day = date.year === undefined || era !== undefined ? undefined : feastDay(meaning.feast, date.year);
    return dateValue(day ?? date);
  }
  if (meaning.weekOfMonth !== undefined && meaning.month !== undefined)
    return weekInMonth(date, meaning.month, meaning.weekOfMonth);
  if (meaning.week !== undefined) return `${yearValue(date)}-W${String(meaning.week).padStart(2, "0")}`;
  return dateValue({ ...date, ...monthOf(meaning), ...dayOf(meaning) });
}

/** The last week is the one in which the month's last day but two falls: a week of mostly that month. */
function weekInMonth(year: PartialDate, month: number, rank: number): string {
  if (year.year === undefined || year.era !== undefined) return dateValue({ ...year, month });
  const day = rank === 5 ? daysInMonth(year.year, month) - 3 : 4 + (rank - 1) * 7;
  return weekValue(dayNumber(year.year, month, day));
}

const yearOf = ({ year }: PartialDate): PartialDate => (year === undefined ? {} : { year });
const monthOf = ({ month }: PartialDate): PartialDate => (month === undefined ? {} : { month });
const dayOf = ({ day }: PartialDate): PartialDate => (day === undefined ? {} : { day });

function resolveDecade(meaning: DateMeaning, decade: number, setting: Setting): Resolved {
  const era = meaning.era ?? "";
  if (decade >= 10) return { value: `${era}${String(decade).padStart(3, "0")}`, ground: "explicit" };
  const near = setting.genre === "narrative" ? (setting.previous ?? setting.anchor) : setting.anchor;
  if (near.year === undefined) return { value: `XX${decade}`, ground: "none" };
  const here = Math.floor(near.year / 100) * 10 + decade;
  return { value: String(here * 10 > near.year ? here - 10 : here), ground: "anchor" };
}

/** '98 is the year nearest to the anchor that is not more than ten years after it. */
function nearestCentury(shortYear: number, { anchor, previous, genre }: Setting): number {
  const near = (genre === "narrative" ? (previous?.year ?? anchor.year) : anchor.year) ?? 2000;
  const latest = genre === "narrative" ? near + 50 : near + 10;
  return latest - ((((latest - shortYear) % 100) + 100) % 100);
}

// A stand-in for the unknown year of `XXXX-04-21` while days are counted; it is a leap year.
const ANY_YEAR = 2000;

function resolveShift(meaning: DateMeaning, base: Shift, setting: Setting): Resolved {
  const fromPrevious =
    base.from === "previous" ||
    (base.from === "context" && followsPrevious(base, setting)) ||
    (base.from === "forward" && setting.tense() !== "future");
  const origin = fromPrevious ? previousFor(base, setting) : setting.anchor;
  const ground = fromPrevious ? "previous" : "anchor";
  return { value: shiftedValue(meaning, base, origin), ground };
}

/** "The same day", after a month or a year was named too, is still the day named before them. */
function previousFor({ unit }: Shift, { previous, previousDay, genre, anchor }: Setting): PartialDate {
  const isPassedOver = genre === "news" && unit === "D" && previous?.day === undefined;
  return (isPassedOver ? previousDay : undefined) ?? previous ?? anchor;
}

/** "The day" of a report is the one it tells of: the day named last, as far as one was. */
const followsPrevious = ({ unit }: Shift, { genre, previous, previousDay }: Setting): boolean =>
  genre === "narrative" || (unit === "D" && (previous?.day ?? previousDay?.day) !== undefined);

function shiftedValue(meaning: DateMeaning, { unit, amount }: Shift, origin: PartialDate): string {
  const { era, year, month, day } = origin;
  const sign = era === "BC" ? -1 : 1;
  const movedYear = (years: number): PartialDate =>
    year === undefined ? {} : crossEra(sign * year + years, era);
  switch (unit) {
    case "CE":
      return year === undefined ? "XX" : String(Math.floor(year / 100) + amount).padStart(2, "0");
    case "DE":
      return year === undefined ? "XXX" : String(Math.floor(year / 10) + amount).padStart(3, "0");
    case "Y":
      // "A year earlier" than a quarter is a quarter.
      return origin.part !== undefined && meaning.keepsPart
        ? `${yearValue(movedYear(amount))}-${origin.part}`
        : withYear(meaning, movedYear(amount));
    case "Q": {
      if (month === undefined) return `${yearValue(origin)}-QX`;
      const quarters = (year ?? ANY_YEAR) * 4 + Math.floor((month - 1) / 3) + amount;
      return `${year === undefined ? "XXXX" : yearValue({ year: Math.floor(quarters / 4) })}-Q${(quarters % 4) + 1}`;
    }
    case "M": {
      if (
        month === undefined &&
        amount !== 0 &&
        amount % 12 === 0 &&
        meaning.day === undefined &&
        year !== undefined
      )
        return shiftedValue(
          { ...meaning, keepsPart: true },
          { unit: "Y", amount: amount / 12, from: "previous" },
          origin,
        );
      if (month === undefined)
        return `${yearValue(origin)}-XX${meaning.day === undefined ? "" : `-${String(meaning.day).padStart(2, "0")}`}`;
      const months = sign * (year ?? ANY_YEAR) * 12 + (month - 1) + amount;
      const moved = year === undefined ? {} : crossEra(Math.floor(months / 12), era);
      return withYear({ ...meaning, month: (((months % 12) + 12) % 12) + 1 }, moved);
    }
    case "W": {
      if (day === undefined || month === undefined) return `${yearValue(origin)}-WXX`;
      const inWeek = dayNumber(year ?? ANY_YEAR, month, day) + 7 * amount;
      if (meaning.weekday !== undefined) {
        const wanted = inWeek - weekday(inWeek) + meaning.weekday - 1;
        return year === undefined ? `XXXX-WXX-${meaning.weekday}` : dateValue(calendarDay(wanted));
      }
      if (year === undefined) return "XXXX-WXX";
      return `${weekValue(inWeek)}${meaning.weekend ? "-WE" : ""}`;
    }
    case "D": {
      if (day === undefined || month === undefined || era !== undefined)
        return (
          dateValue({ ...origin, ...(month === undefined ? {} : { month }) }) +
          (month === undefined ? "-XX-XX" : day === undefined ? "-XX" : "")
        );
      const moved = calendarDay(dayNumber(year ?? ANY_YEAR, month, day) + amount);
      return dateValue({
        ...(year === undefined ? {} : { year: moved.year }),
        month: moved.month,
        day: moved.day,
      });
    }
    default:
      return dateValue(origin);
  }
}

/** There is no year 0: 1 BC is followed by 1. */
function crossEra(year: number, era: "BC" | undefined): PartialDate {
  if (era === undefined) return year > 0 ? { year } : { era: "BC", year: 1 - year };
  return year < 0 ? { era, year: -year } : { year: year + 1 };
}

/** "the weekend": in past tense the one before, in the week itself only from Saturday on. */
function resolveWeekend(setting: Setting): Resolved {
  const { year, month, day } = setting.anchor;
  if (year === undefined || month === undefined || day === undefined)
    return { value: "XXXX-WXX-WE", ground: "weekday" };
  const today = dayNumber(year, month, day);
  const back = setting.tense() !== "future" && weekday(today) < 5 ? 7 : 0;
  return { value: `${weekValue(today - back)}-WE`, ground: "weekday" };
}

function resolveWeekday(meaning: DateMeaning, wanted: number, setting: Setting): Resolved {
  const origin = setting.genre === "narrative" ? (setting.previous ?? setting.anchor) : setting.anchor;
  const { year, month, day } = origin;
  if (year === undefined || month === undefined || day === undefined)
    return { value: `XXXX-WXX-${wanted}`, ground: "weekday" };
  const from = dayNumber(year, month, day);
  const back = (weekday(from) + 1 - wanted + 7) % 7;
  const future =
    meaning.direction === "future" || (meaning.direction === undefined && setting.tense() === "future");
  const strictlyPast = meaning.direction === "past" && back === 0;
  const found = future
    ? from + 7 - (back === 0 && meaning.direction === undefined ? 7 : back)
    : from - (strictlyPast ? 7 : back);
  return { value: dateValue(calendarDay(found)), ground: "weekday" };
}

/** "Nov. 28", "in August", "the spring": the year comes from around. */
function resolveYearless(meaning: DateMeaning, setting: Setting): Resolved {
  const { frame, anchor, genre } = setting;
  const recent = recentYear(meaning, setting);
  if (recent !== undefined) return { value: withYear(meaning, { year: recent }), ground: "anchor" };
  const nearYear = meaning.direction === undefined ? setting.yearInSentence() : undefined;
  if (nearYear !== undefined) return { value: withYear(meaning, nearYear), ground: "previous" };
  if (genre === "narrative" && frame?.year !== undefined)
    return { value: withYear(meaning, frame), ground: "previous" };
  const before = setting.beforeInSentence();
  if (before?.year !== undefined && before.month !== undefined && follows(meaning, before, setting))
    return { value: withYear(meaning, { year: before.year }), ground: "anchor" };
  if (anchor.year === undefined || anchor.month === undefined)
    return { value: withYear(meaning, {}), ground: "anchor" };
  return {
    value: withYear(meaning, { year: likelyYear(meaning, anchor.year, anchor, setting) }),
    ground: "anchor",
  };
}

/** "Began in February and ended in May": what a sentence tells goes forward, within a year if it can. */
const follows = ({ month, direction }: DateMeaning, before: PartialDate, setting: Setting): boolean =>
  month !== undefined &&
  direction === undefined &&
  month >= (before.month ?? 13) &&
  setting.tense() !== "future";

const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function likelyYear(meaning: DateMeaning, year: number, anchor: PartialDate, { tense }: Setting): number {
  const month =
    meaning.month ??
    (meaning.feast === undefined ? undefined : FEAST_MONTHS[meaning.feast]) ??
    (meaning.quarter !== undefined
      ? meaning.quarter * 3 - 2
      : meaning.half !== undefined
        ? meaning.half * 6 - 5
        : meaning.season !== undefined
          ? SEASON_MONTHS[meaning.season]
          : 1);
  const here = month * 31 + (meaning.day ?? (month === anchor.month ? (anchor.day ?? 1) : 1));
  const now = (anchor.month ?? 1) * 31 + (anchor.day ?? 1);
  if (meaning.direction === "present") return year;
  if (meaning.direction === "begun") return here > now ? year - 1 : year;
  if (meaning.direction === "past") return here < now && month !== anchor.month ? year : year - 1;
  if (meaning.direction === "future") return here > now ? year : year + 1;
  if (tense() === "future") return here < now ? year + 1 : year;
  // Two days of grace: a report may be dated by the place of the desk, not of the event.
  if (tense() === "past") return here > now + 2 ? year - 1 : year;
  if (here > now + 186) return year - 1;
  return year;
}

/** "the 15th" after "July 14th": the month is the one named last. */
function resolveDayOnly(day: number, setting: Setting): Resolved {
  const { previous, anchor, tense, genre } = setting;
  const origin =
    previous?.month !== undefined && (genre === "narrative" || previous.day !== undefined)
      ? previous
      : anchor;
  if (origin.month === undefined) return { value: dateValue({ ...yearOf(origin), day }), ground: "anchor" };
  const inAnchorMonth =
    origin.month === anchor.month && origin.year === anchor.year && !setting.previousIsNear;
  if (inAnchorMonth && tense() !== "future" && anchor.day !== undefined && day > anchor.day + 2) {
    const before =
      origin.month === 1
        ? { ...decrement(origin), month: 12 }
        : { ...yearOf(origin), month: origin.month - 1 };
    if (before.year === undefined || isRealDay(before.year, before.month, day))
      return { value: dateValue({ ...before, day }), ground: "anchor" };
  }
  return { value: dateValue({ ...origin, day }), ground: origin === anchor ? "anchor" : "previous" };
}

const decrement = ({ year }: PartialDate): PartialDate => (year === undefined ? {} : { year: year - 1 });

/** "the morning", "9 a.m.": of the day that is being spoken of. */
function resolveTimeOnly({ previous, previousDay, anchor, genre }: Setting): Resolved {
  const origin = previous?.day !== undefined ? previous : genre === "news" ? (previousDay ?? anchor) : {};
  if (origin.day === undefined) return { value: "XXXX-XX-XX", ground: "none" };
  return { value: dateValue(origin), ground: origin === anchor ? "anchor" : "previous" };
}
