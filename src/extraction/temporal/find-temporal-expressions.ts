import { byStart, type Span } from "../../domain/span.ts";
import type { Page } from "./candidate.ts";
import { anchorOfReport } from "./dateline.ts";
import { foldText } from "./fold-text.ts";
import { genreOf } from "./genre.ts";
import { findIntervals } from "./intervals.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { makeResolver } from "./resolve-candidates.ts";
import type { TemporalContext, TemporalMention } from "./temporal-mention.ts";
import { parsePartialDate } from "./timex-value.ts";

/**
 * All words of a text that name a time, with their TIMEX3 values within the document.
 * Sorted by start, outer before inner. Linear in the length of the text.
 *
 *     pages → recognisers → the longest wins → refiners → resolution → intervals
 */
export function findTemporalExpressions(text: string, context: TemporalContext): readonly TemporalMention[] {
  const spans = context.spans ?? [{ start: 0, end: text.length }];
  const pages = joinParagraphs(text, spans).map((span) => readSpan(text, span, context));
  const given = parsePartialDate(context.anchor) ?? {};
  const anchor = anchorOfReport(given, pages[0]?.page, context.language);
  const genre = genreOf(
    pages.flatMap(({ candidates }) => candidates),
    anchor,
  );
  const resolver = makeResolver(context.language, anchor, genre);
  return pages
    .flatMap(({ page, candidates, phrases, offset }) => {
      const timexes = candidates.map((candidate) => resolver(candidate, page));
      const intervals = findIntervals(context.language, page, timexes);
      const mentions = [...timexes, ...intervals, ...phrases];
      return offset === 0 ? mentions : mentions.map((mention) => shifted(mention, offset));
    })
    .toSorted(byStart);
}

/** A page is long enough to be worth the many patterns, and short enough to be sliced often. */
const LONGEST_PAGE = 100_000;

/**
 * Paragraphs with nothing but blank lines between them are read as one page: no expression runs
 * over a blank line, and sixty patterns start up once a page. The first span, where a dateline
 * may stand, stays by itself; so do lines that follow one another, over which words could run on.
 */
function joinParagraphs(text: string, spans: readonly Span[]): readonly Span[] {
  const [head, ...rest] = spans;
  if (!head) return [];
  const joined: Span[] = [head];
  for (const span of rest) {
    const last = joined.at(-1);
    const isFree = last !== undefined && joined.length > 1 && isBlankLine(text.slice(last.end, span.start));
    if (last && isFree && span.end - last.start <= LONGEST_PAGE) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

const isBlankLine = (gap: string): boolean => gap.length <= 20 && /^[ \t]*\n[ \t]*\n\s*$/.test(gap);

type PlacedPage = ReadPage & { readonly page: Page; readonly offset: number };

function readSpan(text: string, { start, end }: Span, { language }: TemporalContext): PlacedPage {
  const written = text.slice(start, end);
  const page: Page = { text: written, folded: foldText(written) };
  return { ...readPage(page, language), page, offset: start };
}

const shifted = (mention: TemporalMention, by: number): TemporalMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
  ...(mention.eventName === undefined
    ? {}
    : { eventName: { start: mention.eventName.start + by, end: mention.eventName.end + by } }),
});
