import type { PartOfDay } from "../../domain/dating.ts";
import type { Language } from "../../domain/language.ts";
import { byStart, type Span } from "../../domain/span.ts";
import type { Candidate, Page } from "./candidate.ts";
import { anchorOfReport } from "./dateline.ts";
import { ENGLISH_RECOGNISERS, ENGLISH_REFINERS } from "./en/recognisers.ts";
import { englishTense } from "./en/tense.ts";
import { foldText } from "./fold-text.ts";
import { genreOf } from "./genre.ts";
import { findIntervals } from "./intervals.ts";
import { keepLongest } from "./keep-longest.ts";
import { resolveDate } from "./resolve-date.ts";
import { sameSentence } from "./same-sentence.ts";
import type { DateMeaning } from "./meaning.ts";
import type { Setting } from "./setting.ts";
import type { TemporalContext, TemporalMention } from "./temporal-mention.ts";
import { parsePartialDate, type PartialDate } from "./timex-value.ts";
import { CHINESE_RECOGNISERS, CHINESE_REFINERS } from "./zh/recognisers.ts";
import { chineseTense } from "./zh/tense.ts";

/**
 * All words of a text that name a time, with their TIMEX3 values within the document.
 * Sorted by start, outer before inner. Linear in the length of the text.
 *
 *     pages → recognisers → the longest wins → refiners → resolution → intervals
 */
export function findTemporalExpressions(text: string, context: TemporalContext): readonly TemporalMention[] {
  const spans = context.spans ?? [{ start: 0, end: text.length }];
  const pages = spans.map((span) => readPage(text, span, context));
  const given = parsePartialDate(context.anchor) ?? {};
  const anchor = anchorOfReport(given, pages[0]?.page, context.language);
  const genre = genreOf(
    pages.flatMap(({ candidates }) => candidates),
    anchor,
  );
  const resolver = makeResolver(context.language, anchor, genre);
  return pages
    .flatMap(({ page, candidates, offset }) => {
      const timexes = candidates.map((candidate) => resolver(candidate, page));
      const intervals = findIntervals(context.language, page, timexes);
      const mentions = [...timexes, ...intervals];
      return offset === 0 ? mentions : mentions.map((mention) => shifted(mention, offset));
    })
    .toSorted(byStart);
}

type ReadPage = { readonly page: Page; readonly candidates: readonly Candidate[]; readonly offset: number };

function readPage(text: string, { start, end }: Span, { language }: TemporalContext): ReadPage {
  const written = text.slice(start, end);
  const page: Page = { text: written, folded: foldText(written) };
  const recognisers = language === "en" ? ENGLISH_RECOGNISERS : CHINESE_RECOGNISERS;
  const refiners = language === "en" ? ENGLISH_REFINERS : CHINESE_REFINERS;
  const found = keepLongest(recognisers.flatMap((recognise) => recognise(page)));
  const candidates = keepLongest(refiners.reduce((list, refine) => refine(list, page), found));
  return { page, candidates, offset: start };
}

type Named = Span & { readonly year: PartialDate; readonly page: Page };

/** Resolves candidates in reading order; remembers the date named last. */
function makeResolver(
  language: Language,
  anchor: PartialDate,
  genre: Setting["genre"],
): (candidate: Candidate, page: Page) => TemporalMention {
  const tenseAround = language === "en" ? englishTense : chineseTense;
  let previous: PartialDate | undefined;
  let frame: PartialDate | undefined;
  let stated: Named | undefined;
  let completed: Named | undefined;
  return (candidate, page) => {
    const { start, end, rule, type, meaning } = candidate;
    if (meaning.kind === "fixed")
      return {
        start,
        end,
        language,
        type,
        value: meaning.value,
        rule,
        layer: "timex",
        ground: groundOfFixed(meaning.value),
      };
    const [lastStated, lastCompleted] = [stated, completed];
    const setting: Setting = {
      anchor,
      yearInSentence: () =>
        lastStated?.page === page && sameSentence(page.folded, lastStated.end, start)
          ? lastStated.year
          : undefined,
      beforeInSentence: () =>
        lastCompleted?.page === page && sameSentence(page.folded, lastCompleted.end, start)
          ? lastCompleted.year
          : undefined,
      ...(previous === undefined ? {} : { previous }),
      ...(frame === undefined ? {} : { frame }),
      tense: () => tenseAround(page.folded, start, end),
      genre,
    };
    const { value, ground } = resolveDate(meaning, setting);
    const before = page.folded.slice(Math.max(0, start - 14), start);
    const aside = COMPARISON.test(before) || page.folded.slice(start, end).includes("同期");
    if (!aside && (genre === "news" || meaning.base?.from !== "anchor")) {
      previous = parsePartialDate(value) ?? previous;
      if (genre === "narrative")
        frame = movedFrame(frame, previous, meaning, page.text.slice(Math.max(0, start - 12), start));
    }
    const named =
      !aside && (meaning.year !== undefined || meaning.base?.unit === "Y") ? parseYear(value) : undefined;
    if (ground === "anchor" && meaning.base === undefined && meaning.month !== undefined && !aside)
      completed = { start, end, page, year: parsePartialDate(value) ?? {} };
    if (named !== undefined) stated = { start, end, page, year: named };
    const partOfDay = meaning.time === undefined ? undefined : PARTS_OF_DAY[meaning.time];
    return {
      start,
      end,
      language,
      type,
      value,
      rule,
      layer: "timex",
      ground,
      ...(meaning.weekday === undefined ? {} : { weekdays: [meaning.weekday - 1] }),
      ...(partOfDay === undefined ? {} : { partOfDay }),
    };
  };
}

/**
 * A history stands at the last full date, or at the last bare year that follows on the one
 * before or opens a sentence. "As in 1812" is an aside.
 */
function movedFrame(
  frame: PartialDate | undefined,
  named: PartialDate | undefined,
  meaning: DateMeaning,
  before: string,
): PartialDate | undefined {
  if (named?.year === undefined) return frame;
  const bare = meaning.year !== undefined && meaning.month === undefined;
  if (!bare || frame?.year === undefined) return named;
  const steps = frame.era === undefined ? named.year - frame.year : frame.year - named.year;
  const opens = /(?:^|[.!?”"]\s|\n)(?:In|By|During|From|Until|Through|At the \w+ of)? ?(?:the )?$/.test(
    before,
  );
  return (steps >= 0 && steps <= 3) || opens ? named : frame;
}

/** A date that is only compared with is not where the text goes on: "than in 2008", 比上年. */
const COMPARISON = /[比较同与]$|\b(?:than|compared (?:to|with)|versus|as)(?: in| during| on| the| of)*\s$/;

/** The year alone of a value such as `2012-Q1` or `BC0490-08`. */
const parseYear = (value: string): PartialDate | undefined => {
  const year = parsePartialDate(value.slice(0, value.startsWith("BC") ? 6 : 4));
  return year?.year === undefined ? undefined : year;
};

const groundOfFixed = (value: string): TemporalMention["ground"] =>
  /_REF$|X/.test(value) ? "none" : "explicit";

const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  MO: "morning",
  MI: "noon",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};

const shifted = (mention: TemporalMention, by: number): TemporalMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
  ...(mention.eventName === undefined
    ? {}
    : { eventName: { start: mention.eventName.start + by, end: mention.eventName.end + by } }),
});
