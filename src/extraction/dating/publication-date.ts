import { isRealDay } from "../../domain/calendar-day.ts";
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

/** The first full day of the dateline; failing that, of the header, then of the byline. */
export function findPublicationDate(
  text: string,
  segments: readonly Segment[],
  mentions: readonly TemporalMention[],
): PublicationDate | undefined {
  for (const place of PLACES) {
    for (const segment of segments.filter(({ kind }) => kind === place)) {
      for (const mention of mentions) {
        const date = contains(segment, mention) ? readDay(mention) : undefined;
        if (date) return { mention, segment, ...date, isDoubtful: isBesideTitle(text, segment, mention) };
      }
    }
  }
  return undefined;
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
