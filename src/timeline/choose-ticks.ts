import { lightFormat } from "date-fns";
import { calendarDay, dayNumber, weekday } from "../domain/calendar-day.ts";
import type { DayNumber } from "../domain/calendar-day.ts";
import { shortMonth } from "../domain/month-name-en.ts";
import type { Bilingual, Language } from "../domain/language.ts";

/** A labelled place on the axis. `to` is where the named day, month or year ends. */
export type Tick = { readonly from: DayNumber; readonly to: DayNumber; readonly label: string };

type Unit = "part" | "day" | "month" | "year";
type Step = { readonly unit: Unit; readonly count: number; readonly days: number };

/** From fine to coarse. The first step whose labels have room is taken. */
const STEPS: readonly Step[] = [
  { unit: "part", count: 1, days: 0.25 },
  { unit: "day", count: 1, days: 1 },
  { unit: "day", count: 2, days: 2 },
  { unit: "day", count: 7, days: 7 },
  { unit: "day", count: 14, days: 14 },
  { unit: "month", count: 1, days: 30.4 },
  { unit: "month", count: 3, days: 91.3 },
  { unit: "year", count: 1, days: 365.25 },
  { unit: "year", count: 2, days: 730.5 },
  { unit: "year", count: 5, days: 1826 },
  { unit: "year", count: 10, days: 3652 },
  { unit: "year", count: 50, days: 18_262 },
  { unit: "year", count: 100, days: 36_525 },
  { unit: "year", count: 500, days: 182_625 },
  { unit: "year", count: 1000, days: 365_250 },
  { unit: "year", count: 2000, days: 730_500 },
  { unit: "year", count: 5000, days: 1_826_250 },
  { unit: "year", count: 10_000, days: 3_652_500 },
];

/**
 * Ticks in [from, to): as fine as leaves `room` pixels between labels at `pixelsPerDay`.
 * Units begin where the calendar begins them: years on 1 January, months on their first, round years
 * as people count them: 500 BCE and 500, not 501 BCE. From 1 BCE follows 1 CE.
 */
export function chooseTicks(
  from: DayNumber,
  to: DayNumber,
  pixelsPerDay: number,
  room: number,
  language: Language,
): readonly Tick[] {
  const step =
    STEPS.find((candidate) => candidate.days * pixelsPerDay >= room && !isOddWeek(candidate, to - from)) ??
    STEPS.at(-1);
  if (!step || !(from < to)) return [];
  if (step.unit === "part") return partTicks(from, to, pixelsPerDay, language);
  const ticks: Tick[] = [];
  let start = firstStart(from, step);
  for (let guard = 0; start < to && guard < 1000; guard += 1) {
    const next = nextStart(start, step);
    ticks.push({ from: start, to: next, label: tickLabel(start, step.unit, language) });
    start = next;
  }
  return ticks;
}

/** Weeks help within two months; beyond, months are what people count in. */
const isOddWeek = ({ unit, count }: Step, length: number): boolean =>
  unit === "day" && count >= 7 && length > 62;

/** The first beginning of a unit at or after `day`. */
function firstStart(day: DayNumber, step: Step): DayNumber {
  const { year, month } = calendarDay(Math.floor(day));
  const begin =
    step.unit === "day"
      ? firstOfCount(Math.floor(day), step.count)
      : step.unit === "month"
        ? dayNumber(year, Math.floor((month - 1) / step.count) * step.count + 1, 1)
        : dayNumber(roundYear(year, step.count), 1, 1);
  return begin >= day ? begin : nextStart(begin, step);
}

/** Every second day is counted from 1970; weeks begin on Monday. */
const firstOfCount = (day: DayNumber, count: number): DayNumber =>
  count % 7 === 0 ? day - weekday(day) : day - (((day % count) + count) % count);

function nextStart(start: DayNumber, step: Step): DayNumber {
  if (step.unit === "day") return start + step.count;
  const { year, month } = calendarDay(start);
  if (step.unit === "year") return dayNumber(nextRoundYear(year, step.count), 1, 1);
  const months = month - 1 + step.count;
  return dayNumber(year + Math.floor(months / 12), (months % 12) + 1, 1);
}

/**
 * The last year, up to `year`, that is round as people count: …, 1000 BCE, 500 BCE, 1, 500, 1000, ….
 * Years here are astronomical, so 500 BCE is -499. The year 1 stands for the 0 that does not exist,
 * but not beside a 2, where there is no room for it.
 */
function roundYear(year: number, count: number): number {
  if (count === 1) return year;
  if (year < 1) return Math.floor((year - 1) / count) * count + 1;
  const round = Math.floor(year / count) * count;
  if (round > 0) return round;
  return count > 2 ? 1 : 1 - count;
}

function nextRoundYear(year: number, count: number): number {
  if (count === 1) return year + 1;
  if (year >= 1) return (Math.floor(year / count) + 1) * count;
  const next = roundYear(year, count) + count;
  if (next <= 0) return next;
  return count > 2 ? 1 : count;
}

type Pattern = Readonly<Record<Language, (month: number) => string>>;

/** Patterns of date-fns; the one English word in them, the month, is quoted. Its locales would weigh seven times as much. */
const PATTERNS: Readonly<Record<Exclude<Unit, "part">, Pattern>> = {
  day: { en: (month) => `d '${shortMonth(month)}' y`, zh: () => "y年M月d日" },
  month: { en: (month) => `'${shortMonth(month)}' y`, zh: () => "y年M月" },
  year: { en: () => "y", zh: () => "y年" },
};

/**
 * Written by date-fns. It formats local times, so the day is put at local noon and read
 * back in the same zone: the zone cancels out. It counts the years before 1 backwards from
 * 1 BCE, as people do; the era is ours to name.
 */
export function tickLabel(day: DayNumber, unit: Exclude<Unit, "part">, language: Language): string {
  const key = `${language} ${unit} ${Math.floor(day)}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size > MOST_WRITTEN) written.clear();
  const label = writeLabel(day, unit, language);
  written.set(key, label);
  return label;
}

/** Labels come back frame after frame, and writing one takes as long as laying out ten marks. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;
/** JavaScript counts days no further. */
const LAST_YEAR = 270_000;

function writeLabel(day: DayNumber, unit: Exclude<Unit, "part">, language: Language): string {
  const { year, month, day: dayOfMonth } = calendarDay(Math.floor(day));
  const local = new Date(2000, month - 1, dayOfMonth, 12);
  local.setFullYear(Math.max(-LAST_YEAR, Math.min(LAST_YEAR, year)));
  const isFar = Math.abs(year) > LAST_YEAR;
  const words = isFar
    ? `${year < 1 ? 1 - year : year}${language === "zh" ? "年" : ""}`
    : lightFormat(local, PATTERNS[unit][language](month));
  if (year >= 1) return words;
  return language === "zh" ? `公元前${words}` : `${words} BCE`;
}

/** When the parts of a day begin, in hours. Noon is short, and named only where it has room. */
const PARTS: readonly { readonly hour: number; readonly room: number; readonly label: Bilingual }[] = [
  { hour: 6, room: 0, label: { en: "morning", zh: "上午" } },
  { hour: 11, room: 528, label: { en: "noon", zh: "中午" } },
  { hour: 13, room: 0, label: { en: "afternoon", zh: "下午" } },
  { hour: 18, room: 0, label: { en: "evening", zh: "晚上" } },
];

function partTicks(
  from: DayNumber,
  to: DayNumber,
  pixelsPerDay: number,
  language: Language,
): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.floor(from); day < to; day += 1) {
    const parts = PARTS.filter(({ room }) => pixelsPerDay >= room);
    const starts = [0, ...parts.map(({ hour }) => hour / 24), 1];
    starts.slice(0, -1).forEach((start, index) => {
      const label = parts[index - 1]?.label[language] ?? tickLabel(day, "day", language);
      ticks.push({ from: day + start, to: day + (starts[index + 1] ?? 1), label });
    });
  }
  return ticks.filter((tick) => tick.from >= from && tick.from < to);
}

/** How long a gap is, in the largest unit that says enough: "5 y 3 m", "4 年 3 个月". */
export function formatGap(days: number, language: Language): string {
  const months = Math.round(days / 30.44);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const zh = language === "zh";
  if (months === 0) return zh ? `${days}天` : days === 1 ? "1 day" : `${days} days`;
  const parts = [
    ...(years > 0 ? [zh ? `${years}年` : `${years} y`] : []),
    ...(rest > 0 ? [zh ? `${rest}个月` : `${rest} m`] : []),
  ];
  return parts.join(zh ? "" : " ");
}
