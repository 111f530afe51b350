import type { PartOfDay } from "../../domain/dating.ts";
import type { Language } from "../../domain/language.ts";
import { byStart, type Span } from "../../domain/span.ts";
import type { Candidate, Page } from "./candidate.ts";
import { ENGLISH_RECOGNISERS, ENGLISH_REFINERS } from "./en/recognisers.ts";
import { englishTense } from "./en/tense.ts";
import { foldText } from "./fold-text.ts";
import { genreOf } from "./genre.ts";
import { findIntervals } from "./intervals.ts";
import { keepLongest } from "./keep-longest.ts";
import { resolveDate } from "./resolve-date.ts";
import { sameSentence } from "./same-sentence.ts";
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
  const anchor = parsePartialDate(context.anchor) ?? {};
  const genre = genreOf(
    pages.flatMap(({ candidates }) => candidates),
    anchor,
  );
  const resolver = makeResolver(context.language, anchor, genre);
  return pages
    .flatMap(({ page, candidates, offset }) => {
      const timexes = candidates.map((candidate) => resolver(candidate, page));
      const intervals = findIntervals(context.language, page, timexes);
      return [...timexes, ...intervals].map((mention) => shifted(mention, offset));
    })
    .sort(byStart);
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

/** Resolves candidates in reading order; remembers the date named last. */
function makeResolver(
  language: Language,
  anchor: PartialDate,
  genre: Setting["genre"],
): (candidate: Candidate, page: Page) => TemporalMention {
  const tenseAround = language === "en" ? englishTense : chineseTense;
  let previous: PartialDate | undefined;
  let stated: (Span & { readonly year: PartialDate; readonly page: Page }) | undefined;
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
    const nearYear =
      stated?.page === page && sameSentence(page.folded.slice(stated.end, start)) ? stated.year : undefined;
    const setting: Setting = {
      anchor,
      ...(nearYear === undefined ? {} : { yearInSentence: nearYear }),
      ...(previous === undefined ? {} : { previous }),
      tense: () => tenseAround(page.folded, start, end),
      genre,
    };
    const { value, ground } = resolveDate(meaning, setting);
    if (genre === "news" || meaning.base?.from !== "anchor") previous = parsePartialDate(value) ?? previous;
    if (meaning.year !== undefined)
      stated = {
        start,
        end,
        page,
        year: { ...(meaning.era === undefined ? {} : { era: meaning.era }), year: meaning.year },
      };
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
