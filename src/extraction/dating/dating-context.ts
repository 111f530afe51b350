import type { DayNumber } from "../../domain/calendar-day.ts";
import { byStart } from "../../domain/span.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import type { DatedSource } from "./dated-source.ts";
import { findEventAnchors, type EventAnchors } from "./event-anchors.ts";
import { inferYear, type YearInference } from "./infer-year.ts";
import { findLookBacks, type LookBacks } from "./look-back.ts";
import { findPublicationDate, type PublicationDate } from "./publication-date.ts";
import { findWeekdayClue, type WeekdayClue } from "./weekday-clue.ts";
import type { YearlessDay } from "../../domain/weekday-years.ts";

/** All that is known about one source before its expressions are dated one by one. */
export type DatingContext = {
  readonly source: DatedSource;
  readonly anchors: EventAnchors;
  /** The mentions in the order of the text, and where in it each of them stands. */
  readonly ordered: readonly TemporalMention[];
  readonly placeOf: ReadonlyMap<TemporalMention, number>;
  readonly lookBacks: LookBacks;
  readonly readOn: DayNumber;
  readonly publication?: PublicationDate;
  readonly clue?: WeekdayClue;
  /** The year of the text, where its own date has none. */
  readonly year?: YearInference;
};

export function makeContexts(sources: readonly DatedSource[], readOn: DayNumber): readonly DatingContext[] {
  const anchors = findEventAnchors(sources);
  return sources.map((source) => {
    const publication = findPublicationDate(source.text, source.segments, source.mentions);
    const ordered = source.mentions.toSorted(byStart);
    const lookBacks = findLookBacks(source, anchors);
    const clue = findWeekdayClue(source, publication);
    const context = {
      source,
      anchors,
      ordered,
      placeOf: new Map(ordered.map((mention, index) => [mention, index])),
      lookBacks,
      readOn,
      ...(publication && { publication }),
      ...(clue && { clue }),
    };
    if (!publication || publication.year !== undefined) return context;
    return { ...context, year: inferYearOf(context, publication) };
  });
}

/** The day of writing that came with a text, where the text does not print one itself, or only without its year. */
export function givenDayOf({ source, publication }: DatingContext): string | undefined {
  return publication?.mention.ground === "explicit" ? undefined : source.writtenOn;
}

/** The year of a day of a text. A weekday helps where it is the weekday of that day, or of the text's own date. */
export function inferYearOf(context: DatingContext, { month, day }: YearlessDay): YearInference {
  const { source, lookBacks, readOn, publication, clue } = context;
  const isAbout = (date: YearlessDay | undefined): boolean => date?.month === month && date.day === day;
  const helps = clue && (isAbout(clue.day) || isAbout(publication));
  return inferYear({
    source,
    day: { month, day },
    lookBacks,
    readOn,
    ...(publication && { publication }),
    ...(helps && { clue }),
  });
}
