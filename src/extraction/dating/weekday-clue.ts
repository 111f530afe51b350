import { byStart } from "../../domain/span.ts";
import type { DatedSource } from "./dated-source.ts";
import { wordsOf } from "./dated-source.ts";
import type { PublicationDate } from "./publication-date.ts";
import { timexToEdtf } from "./timex-to-edtf.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import type { YearlessDay } from "../../domain/weekday-years.ts";

/** A day without a year that falls on a named weekday: its year is among those where it does. */
export type WeekdayClue = {
  readonly day: YearlessDay;
  /** 0 = Monday. */
  readonly weekday: number;
  readonly mention: TemporalMention;
  /** The words give weekdays only; that the last of them is the day of the dateline is assumed. */
  readonly isAssumed: boolean;
};

/**
 * "Saturday, April 21" says it outright. Failing that, a report that names bare weekdays
 * ("from Friday to Saturday") is taken to be dated on the last of them, as a news agency dates
 * what it reports on the same day; the first such words count, for a report opens with its news.
 */
export function findWeekdayClue(
  source: DatedSource,
  publication: PublicationDate | undefined,
): WeekdayClue | undefined {
  const ordered = source.mentions.toSorted(byStart);
  for (const mention of ordered) {
    const weekday = mention.weekdays?.length === 1 ? mention.weekdays[0] : undefined;
    const day = readYearlessDay(mention.value);
    if (weekday !== undefined && day) return { day, weekday, mention, isAssumed: false };
  }
  if (!publication || publication.year !== undefined) return undefined;
  const bare = ordered.find((mention) => isBareWeekday(source, mention));
  const weekday = bare?.weekdays?.at(-1);
  if (!bare || weekday === undefined) return undefined;
  const { month, day } = publication;
  return { day: { month, day }, weekday, mention: bare, isAssumed: true };
}

export function readYearlessDay(timex: string): YearlessDay | undefined {
  const match = /^XXXX-(\d{2})-(\d{2})$/.exec(timexToEdtf(timex) ?? "");
  return match ? { month: Number(match[1]), day: Number(match[2]) } : undefined;
}

const OTHER_WEEK = /\b(?:next|last|coming|following|previous|every)\b|[上下每]个?(?:周|星期|礼拜)/i;

const isBareWeekday = (source: DatedSource, mention: TemporalMention): boolean =>
  mention.ground === "weekday" &&
  (mention.weekdays?.length ?? 0) > 0 &&
  mention.type !== "SET" &&
  mention.weekdayCount === undefined &&
  !OTHER_WEEK.test(wordsOf(source, mention));
