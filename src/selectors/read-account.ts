import type { DayNumber } from "../domain/calendar-day.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import type { Exclusion, Theme } from "../domain/theme.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import type { YearlessDay } from "../domain/weekday-years.ts";
import { groupBy } from "../base/group-by.ts";
import { inOrderOfIssue } from "./select-reader.ts";

/** A stretch of time from which the corpus holds no text: of what happened then it says nothing. */
export type Gap = {
  readonly after: SourceDocument;
  readonly before: SourceDocument;
  readonly from: DayNumber;
  readonly to: DayNumber;
};

/** A date that no text simply states. */
export type InferredDate = { readonly dating: Dating } & (
  | { readonly type: "event"; readonly event: TimelineEvent }
  | { readonly type: "source"; readonly source: SourceDocument }
);

export type PairTally = {
  readonly a: string;
  readonly b: string;
  readonly reviewed: number;
  readonly proposed: number;
  readonly moved: number;
  readonly onlyA: number;
  readonly onlyB: number;
};

/** A day without a year, as a text gives it, with the weekday that the same text names, if it names one alone. */
export type OpenDay = YearlessDay & {
  readonly passage: Passage;
  readonly weekday?: number;
  readonly weekdayPassage?: Passage;
};

export type Account = {
  readonly gaps: readonly Gap[];
  readonly undated: readonly SourceDocument[];
  readonly dates: readonly InferredDate[];
  /** Events whose proposal an editor changed, of all that were proposed. */
  readonly corrected: readonly TimelineEvent[];
  readonly exclusions: readonly { readonly theme: Theme; readonly exclusion: Exclusion }[];
  readonly pairs: readonly PairTally[];
  readonly openDays: readonly OpenDay[];
};

/** Shorter silences than this are no gaps: a weekly does not fall silent between two issues. */
const LEAST_GAP = 60; // days

export function readAccount(corpus: Corpus): Account {
  const sources = inOrderOfIssue(corpus.sources);
  return {
    gaps: findGaps(sources),
    undated: sources.filter(({ publication }) => publication.earliest === undefined),
    dates: [
      ...sources
        .filter(({ publication }) => isInferred(publication))
        .map((source): InferredDate => ({ type: "source", source, dating: source.publication })),
      ...corpus.events
        .filter(({ dating, publishes }) => publishes === undefined && isInferred(dating))
        .map((event): InferredDate => ({ type: "event", event, dating: event.dating })),
    ],
    corrected: corpus.events.filter(({ status }) => status === "corrected"),
    exclusions: corpus.themes.flatMap((theme) => theme.exclusions.map((exclusion) => ({ theme, exclusion }))),
    pairs: tallyPairs(corpus),
    openDays: findOpenDays(corpus),
  };
}

const isInferred = ({ basis }: Dating): boolean => basis !== "stated";

function findGaps(sources: readonly SourceDocument[]): readonly Gap[] {
  const dated = sources.flatMap((source) => {
    const { earliest, latest = earliest } = source.publication;
    return earliest === undefined || latest === undefined ? [] : [{ source, earliest, latest }];
  });
  return dated.flatMap(({ source: before, earliest }, at) => {
    const last = dated[at - 1];
    if (last === undefined || earliest - last.latest < LEAST_GAP) return [];
    return [{ after: last.source, before, from: last.latest, to: earliest }];
  });
}

function tallyPairs({ alignments }: Corpus): readonly PairTally[] {
  const pairs = groupBy(alignments, ({ a, b }) => `${a}\n${b}`);
  return [...pairs.values()].flatMap((links) => {
    const [first] = links;
    if (first === undefined) return [];
    const count = (holds: (link: (typeof links)[number]) => boolean) => links.filter(holds).length;
    return [
      {
        a: first.a,
        b: first.b,
        reviewed: count(({ status }) => status === "reviewed"),
        proposed: count(({ status }) => status === "proposed"),
        moved: count(({ moved }) => moved),
        onlyA: count(({ right }) => right.length === 0),
        onlyB: count(({ left }) => left.length === 0),
      },
    ];
  });
}

/** TIMEX3 values: `XXXX-04-21` is a day of some year, `XXXX-WXX-6` a Saturday of some week. */
function findOpenDays({ temporalExpressions }: Corpus): readonly OpenDay[] {
  const weekdays = temporalExpressions.flatMap(({ value, passage }) => {
    const [, digit] = /^(?:.*\/)?XXXX-WXX-([1-7])$/.exec(value) ?? [];
    return digit === undefined ? [] : [{ weekday: Number(digit) - 1, passage }];
  });
  const seen = new Set<string>();
  return temporalExpressions.flatMap(({ value, passage }) => {
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)(?:T\w+)?$/.exec(value) ?? [];
    const key = `${passage.sourceId} ${month}-${day}`;
    if (month === undefined || day === undefined || seen.has(key)) return [];
    seen.add(key);
    const named = weekdays.filter((one) => one.passage.sourceId === passage.sourceId).at(-1);
    return [
      {
        month: Number(month),
        day: Number(day),
        passage,
        ...(named && { weekday: named.weekday, weekdayPassage: named.passage }),
      },
    ];
  });
}
