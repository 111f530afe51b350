import { dayNumber, isRealDay } from "../../domain/calendar-day.ts";
import type { Segment } from "../../domain/source-document.ts";
import { contains } from "../../domain/span.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { timexToEdtf } from "./timex-to-edtf.ts";

/**
 * The date a text gives itself, in its dateline, header or byline. Find it before the rest:
 *
 *     1. find the mentions of these segments, without an anchor
 *     2. `findPublicationDate`
 *     3. find the mentions of the whole text, with `anchor` = its value
 *     4. `dateCorpus`
 */
export type PublicationDate = {
  readonly mention: TemporalMention;
  readonly segment: Segment;
  /** `2023-07-16`, or `XXXX-04-21` where no year is printed: the anchor of relative expressions. */
  readonly value: string;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** A date printed beside a title may be that of the page or that of what the title names. */
  readonly isDoubtful: boolean;
};

const PLACES = ["dateline", "header", "byline"] as const;

/**
 * The first full day of the dateline; failing that, of the header, then of the byline. Where the
 * first prints no year, a whole date in the days after it does better: under a header of 2023年5月18日
 * a report of 5月17日电 came out on 18 May 2023.
 */
export function findPublicationDate(
  text: string,
  segments: readonly Segment[],
  mentions: readonly TemporalMention[],
): PublicationDate | undefined {
  const days = findDays(text, segments, mentions);
  const first = days.next().value;
  if (!first || first.mention.ground === "explicit") return first;
  for (const other of days) if (isSoonAfter(first, other)) return other;
  return first;
}

/** In a text that gathers many reports, only the first lines of each kind can date the whole. */
const LINES_OF_A_KIND = 8;

/** In the order of the places. */
function* findDays(
  text: string,
  segments: readonly Segment[],
  mentions: readonly TemporalMention[],
): Generator<PublicationDate, undefined> {
  for (const place of PLACES) {
    const lines = segments.filter(({ kind }) => kind === place).slice(0, LINES_OF_A_KIND);
    for (const segment of lines) {
      for (const mention of mentions) {
        const date = contains(segment, mention) ? readDay(mention) : undefined;
        if (date) yield { mention, segment, ...date, isDoubtful: isBesideTitle(text, segment, mention) };
      }
    }
  }
  return undefined;
}

const DAYS_TO_PRINT = 7;

/** Whether a whole date may be that of the page on which a report of a day without its year came out. */
function isSoonAfter(report: PublicationDate, page: PublicationDate): boolean {
  const { year, mention, isDoubtful } = page;
  if (year === undefined || mention.ground !== "explicit" || isDoubtful) return false;
  const printed = dayNumber(year, page.month, page.day);
  return [year, year - 1].some((written) => {
    const days = printed - dayNumber(written, report.month, report.day);
    return days >= 0 && days <= DAYS_TO_PRINT;
  });
}

/** Which segments to search in the first step. */
export const mayHoldPublicationDate = ({ kind }: Segment): boolean =>
  (PLACES as readonly string[]).includes(kind);

function readDay(
  mention: TemporalMention,
): Pick<PublicationDate, "value" | "year" | "month" | "day"> | undefined {
  const value = timexToEdtf(mention.value);
  const match = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(value ?? "");
  if (mention.layer !== "timex" || !value || !match) return undefined;
  const [, year, month, day] = match;
  const isKnown = year !== "XXXX";
  if (!isRealDay(isKnown ? Number(year) : 2000, Number(month), Number(day))) return undefined;
  return { value, ...(isKnown && { year: Number(year) }), month: Number(month), day: Number(day) };
}

const LABEL =
  /\b(?:date|dated|published|posted|updated|released|issued)\b|日期|时间|发布|发表|刊发|更新|来源/i;
const TITLE_WORDS = 4;
const TITLE_CHARACTERS = 8;

/** "date 2023-07-16 XINHUA" dates the page; "Press conference on … | September 6, 2022" does not say what it dates. */
function isBesideTitle(text: string, segment: Segment, mention: TemporalMention): boolean {
  if (segment.kind !== "header") return false;
  const rest = `${text.slice(segment.start, mention.start)} ${text.slice(mention.end, segment.end)}`;
  if (LABEL.test(rest)) return false;
  const words = rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const characters = rest.match(/\p{Script=Han}/gu) ?? [];
  return words.length >= TITLE_WORDS || characters.length >= TITLE_CHARACTERS;
}
