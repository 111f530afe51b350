import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import { axisPixels, toAxisWindow } from "./axis-pixels.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import { chooseTicks, formatGap, tickLabel } from "./choose-ticks.ts";
import type { Tick } from "./choose-ticks.ts";
import type { LabelledMark } from "./lay-out-labels.ts";
import { layOutLabels } from "./lay-out-labels.ts";
import { calendarScale } from "./calendar-scale.ts";
import { collapsedScale } from "./gaps-collapsed-scale.ts";
import type { Extent, TimeScale } from "./time-scale.ts";

export type DatedColumn = { readonly id: string; readonly day: DayNumber | undefined };

/** What the score is asked to show. Widths in CSS pixels. */
export type ScoreQuestion = {
  readonly events: readonly TimelineEvent[];
  readonly columns: readonly DatedColumn[];
  readonly scale: TimeScale;
  /** The day each event begins, by id, hidden ones included: when a claim was said. */
  readonly days: ReadonlyMap<string, DayNumber>;
  readonly window: ViewWindow | undefined;
  readonly language: Language;
  readonly left: number;
  readonly width: number;
  /** Rows that marks of an importance (1 to 3) may ask for. */
  readonly maxRows: (importance: number) => number;
  /** On a low screen marks go without the line that says their date. */
  readonly isCompact: boolean;
  /** Always on the score while it is chosen, whatever its importance. */
  readonly chosenId: string | undefined;
  readonly labelWidth: (event: TimelineEvent) => number;
  readonly claimWidth: (event: TimelineEvent) => number;
};

/**
 * A mark: its shape at `x`, its true extent from `from` to `to`, its label in `row`.
 *
 *     from          to            opens left:  ···──┤      opens right:  ├──···
 *      ├────────────┤
 */
export type ScoreMark = {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  readonly row: number;
  readonly lines: number;
};

/** A claim about a time since some day: drawn from that day to the day on which it was said. */
export type ClaimLine = {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly saidAt: number;
  /** Where its label ends and the open end begins to fade. */
  readonly labelEnd: number;
  readonly row: number;
};

/** Joins what happened to when it was reported. */
export type Tether = { readonly eventId: string; readonly publicationId: string };

export type ScoreLayout = {
  readonly scale: TimeScale;
  readonly axis: AxisPixels;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly marks: readonly ScoreMark[];
  readonly folded: readonly TimelineEvent[];
  readonly claims: readonly ClaimLine[];
  readonly claimRows: number;
  readonly rows: number;
  readonly columnX: ReadonlyMap<string, number>;
};

const TICK_ROOM = 76;
const FADE = 44;
const TETHER_ROOM = 6;

export function layOutScore(question: ScoreQuestion): ScoreLayout {
  const { scale } = question;
  const window = toAxisWindow(question.window, scale);
  const axis = axisPixels(scale, window, question.left, question.width);
  const claims = question.events.filter(isClaimLine);
  const claimLines = layOutClaims(claims, axis, question);
  const marks = question.events
    .filter((event) => !isClaimLine(event))
    .flatMap((event) => placeMark(event, axis, question.isCompact) ?? []);
  const labels = layOutLabels(
    marks.map((mark) => ({
      id: mark.event.id,
      lines: mark.lines,
      importance: mark.event.id === question.chosenId ? 1 : mark.event.importance,
      ...besideWhat(mark, marks, question.labelWidth(mark.event)),
    })),
    question.maxRows,
  );
  return {
    scale,
    axis,
    ticks: ticksOf(scale, axis, question.language),
    gaps: scale.gaps.map(({ from, to, days }) => ({
      from: axis.x(from),
      to: axis.x(to),
      label: formatGap(days, question.language),
    })),
    marks: marks.flatMap((mark) => {
      const row = labels.rowOf.get(mark.event.id);
      return row === undefined ? [] : [{ ...mark, row }];
    }),
    folded: marks.filter(({ event }) => labels.folded.includes(event.id)).map(({ event }) => event),
    claims: claimLines,
    claimRows: Math.max(0, ...claimLines.map(({ row }) => row + 1)),
    rows: labels.rows,
    columnX: new Map(
      question.columns.flatMap(({ id, day }) => (day === undefined ? [] : [[id, axis.x(day + 0.5)]])),
    ),
  };
}

/**
 * A part stands under its whole, a publication under the whole it reports, where these are on
 * the score. The row of a publication is kept free from there on, for the tether between them.
 */
function besideWhat(
  { event, x }: Omit<ScoreMark, "row">,
  marks: readonly Omit<ScoreMark, "row">[],
  width: number,
): Pick<LabelledMark, "x" | "width" | "under"> {
  const above = marks.find(({ event: other }) =>
    event.publishes === undefined
      ? other.id === event.partOf
      : other.partOf === undefined &&
        other.publishes === undefined &&
        other.kind === "meeting" &&
        other.reportedIn.includes(event.publishes),
  );
  if (!above) return { x, width };
  if (event.publishes === undefined || above.x > x) return { x, width, under: above.event.id };
  return { x: above.x - TETHER_ROOM, width: x - above.x + TETHER_ROOM + width, under: above.event.id };
}

/**
 * A claim sits where it was said, on a line that comes from the time it speaks of. Each has a
 * line of its own; on a low screen those about one time share one as long as labels have room.
 *
 *     ●────────■ Claim, 2018────────■ Claim, 2022───────■ Claim, 2025
 *     ●─────────────────────────────────────■ Claim, 2023
 */
function layOutClaims(
  events: readonly TimelineEvent[],
  axis: AxisPixels,
  { days, claimWidth, isCompact }: ScoreQuestion,
): readonly ClaimLine[] {
  const rows: { start: number; end: number }[] = [];
  return events
    .map((event) => {
      const start = event.dating.earliest ?? 0;
      return { event, start, said: days.get(event.saidIn ?? "") ?? start };
    })
    .toSorted((a, b) => a.said - b.said)
    .map(({ event, start, said }) => {
      const saidAt = axis.x(said);
      const end = saidAt + claimWidth(event);
      const found = isCompact ? rows.findIndex((row) => row.start === start && row.end <= saidAt) : -1;
      const row = found === -1 ? rows.length : found;
      rows[row] = { start, end };
      return { event, from: axis.x(start), saidAt, labelEnd: end, row };
    });
}

/** Open-ended and said on some occasion: "since the 18th Congress, …". */
export const isClaimLine = (event: TimelineEvent): boolean =>
  event.kind === "claim" && event.dating.earliest !== undefined && event.dating.latest === undefined;

/**
 * Days that hold something: both ends of bounded events, the one known end of open ones.
 * Made from every event of the corpus: the axis stays where it is while filters come and go.
 */
export function makeScale(
  type: TimeScale["type"],
  events: readonly TimelineEvent[],
  columns: readonly DatedColumn[],
): TimeScale {
  const extents = events.flatMap(({ dating: { earliest, latest } }): Extent[] => {
    const from = earliest ?? latest;
    const to = earliest === undefined || latest === undefined ? from : latest;
    return from === undefined || to === undefined ? [] : [{ from, to: to + 1 }];
  });
  const documents = columns.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const all = [...extents, ...documents.map((day) => ({ from: day, to: day + 1 }))];
  return type === "calendar" ? calendarScale(all) : collapsedScale(all, documents);
}

export const firstDays = (events: readonly TimelineEvent[]): ReadonlyMap<string, DayNumber> =>
  new Map(
    events.flatMap(({ id, dating: { earliest, latest } }) => {
      const day = earliest ?? latest;
      return day === undefined ? [] : [[id, day]];
    }),
  );

/** Nothing for a mark outside the window; one that reaches into it from the left stands at the edge. */
function placeMark(
  event: TimelineEvent,
  axis: AxisPixels,
  isCompact: boolean,
): Omit<ScoreMark, "row"> | undefined {
  const { earliest, latest } = event.dating;
  const known = earliest ?? latest;
  if (known === undefined) return undefined;
  const from = earliest === undefined ? axis.x(known) - FADE : axis.x(earliest);
  const to = latest === undefined ? axis.x(known + 1) + FADE : axis.x(latest + 1);
  const x = earliest === undefined ? from : axis.x(known); // on or before a day: the mark stands before it
  if (to < axis.left || x > axis.left + axis.width) return undefined;
  return {
    event,
    x: Math.max(x, axis.left),
    from: Math.max(from, axis.left - FADE),
    to: Math.min(to, axis.left + axis.width + FADE),
    opensLeft: earliest === undefined,
    opensRight: latest === undefined,
    lines: isCompact || event.partOf !== undefined || event.publishes !== undefined ? 1 : 2,
  };
}

/** Each stretch chooses its own ticks; where none falls into view, the first day in view is named. */
function ticksOf(scale: TimeScale, axis: AxisPixels, language: Language): ScoreLayout["ticks"] {
  return scale.stretches.flatMap(({ from, to, holds }) => {
    const start = Math.max(from, axis.day(axis.left));
    const end = Math.min(to, axis.day(axis.left + axis.width));
    if (!(start < end)) return [];
    const pixelsPerDay = (axis.x(to) - axis.x(from)) / (to - from);
    const ticks = chooseTicks(start, end, pixelsPerDay, TICK_ROOM, language).filter(
      (tick) => scale.type === "calendar" || (tick.from >= holds.from - 1 && tick.from < holds.to),
    );
    const shown =
      ticks.length > 0 ? ticks : [nameOfStretch(Math.max(holds.from, start), pixelsPerDay, language)];
    return shown.map((tick) => ({ ...tick, x: axis.x(tick.from) }));
  });
}

/** By its month where days are narrow, by its day where one could be pointed at. */
const nameOfStretch = (day: DayNumber, pixelsPerDay: number, language: Language): Tick => ({
  from: day,
  to: day + 1,
  label: tickLabel(day, pixelsPerDay < TICK_ROOM ? "month" : "day", language),
});

/**
 * From every whole event to the texts that report it, where both are on the score. What was
 * told in the course of another event is reported with that one.
 */
export function layOutTethers(marks: readonly ScoreMark[]): readonly Tether[] {
  const publications = new Map(
    marks.flatMap(({ event }) => (event.publishes === undefined ? [] : [[event.publishes, event.id]])),
  );
  return marks.flatMap(({ event }) => {
    const isTold = event.partOf !== undefined || event.saidIn !== undefined;
    if (isTold || event.publishes !== undefined || event.kind === "background") return [];
    return event.reportedIn.flatMap((sourceId) => {
      const publicationId = publications.get(sourceId);
      return publicationId === undefined ? [] : [{ eventId: event.id, publicationId }];
    });
  });
}
