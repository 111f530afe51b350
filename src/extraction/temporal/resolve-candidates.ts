import type { PartOfDay } from "../../domain/dating.ts";
import type { Language } from "../../domain/language.ts";
import type { Candidate, Page } from "./candidate.ts";
import { englishTense } from "./en/tense.ts";
import type { DateMeaning } from "./meaning.ts";
import { resolveDate } from "./resolve-date.ts";
import { sameSentence } from "./same-sentence.ts";
import type { Setting } from "./setting.ts";
import type { TemporalMention } from "./temporal-mention.ts";
import { dateValue, parsePartialDate, type PartialDate } from "./timex-value.ts";
import { chineseTense } from "./zh/tense.ts";

/** A date that was named, and where. */
type Named = { readonly date: PartialDate; readonly page: Page; readonly end: number };

/** Two dates this close stand together: 4月20日至25日, "on March 3, and on the 5th". */
const TOGETHER = 16;

/** Resolves candidates in reading order; remembers the dates named before. */
export function makeResolver(
  language: Language,
  anchor: PartialDate,
  genre: Setting["genre"],
): (candidate: Candidate, page: Page) => TemporalMention {
  const tenseAround = language === "en" ? englishTense : chineseTense;
  let previous: Named | undefined;
  let frame: PartialDate | undefined;
  let stated: (Named & { readonly bare: boolean }) | undefined;
  let lastDay: Named | undefined;
  let period: Named | undefined;
  let completed: Named | undefined;
  // "In September, the office said today, against … in the same month last year": today is no month.
  const comparedWith = (meaning: DateMeaning, page: Page, start: number): PartialDate | undefined =>
    meaning.ofPeriod && period?.page === page && sameSentence(page.folded, period.end, start)
      ? period.date
      : undefined;
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
          ? lastStated.date
          : undefined,
      beforeInSentence: () =>
        lastCompleted?.page === page && sameSentence(page.folded, lastCompleted.end, start)
          ? lastCompleted.date
          : undefined,
      yearIsBare: lastStated?.bare ?? false,
      ...(previous === undefined ? {} : { previous: comparedWith(meaning, page, start) ?? previous.date }),
      ...(lastDay?.page === page ? { previousDay: lastDay.date } : {}),
      previousIsNear: previous?.page === page && start - previous.end <= TOGETHER,
      ...(frame === undefined ? {} : { frame }),
      tense: () => tenseAround(page.folded, start, end),
      genre,
    };
    const { value, ground } = resolveDate(meaning, setting);
    const before = page.folded.slice(Math.max(0, start - 14), start);
    const aside = COMPARISON.test(before) || page.folded.slice(start, end).includes("同期");
    if (!aside && (genre === "news" || meaning.base?.from !== "anchor")) {
      const date = parsePartialDate(value);
      if (date !== undefined) previous = { date, page, end };
      if (date?.day !== undefined) lastDay = { date, page, end };
      if (genre === "narrative")
        frame = movedFrame(frame, previous?.date, meaning, page.text.slice(Math.max(0, start - 12), start));
    }
    const named =
      !aside && (meaning.year !== undefined || meaning.base?.unit === "Y") ? parseYear(value) : undefined;
    // The dateline is no part of the story.
    const told = ground === "anchor" && meaning.base === undefined && meaning.month !== undefined;
    if (told && !aside && value !== dateValue(anchor))
      completed = { page, end, date: parsePartialDate(value) ?? {} };
    if (named !== undefined)
      stated = { page, end, date: named, bare: meaning.month === undefined && meaning.season === undefined };
    const whole = aside ? undefined : parsePartialDate(value);
    if (whole !== undefined && whole.day === undefined && (whole.month ?? whole.part) !== undefined)
      period = { page, end, date: whole };
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
      ...(value.startsWith("XXXX-WXX-") ? weekdayCountOf(meaning, setting) : {}),
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

function weekdayCountOf(
  { base, direction }: DateMeaning,
  { tense }: Setting,
): Pick<TemporalMention, "weekdayCount"> {
  if (base !== undefined) return { weekdayCount: { weeks: base.amount } };
  const isAhead = direction === "future" || (direction === undefined && tense() === "future");
  return isAhead ? { weekdayCount: { forward: true } } : {};
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
