import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { EventKind } from "../domain/timeline-event.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import { axisPixels, toAxisWindow } from "./axis-pixels.ts";
import type { DateLook } from "./date-look.ts";
import { layOutTicks } from "./lay-out-ticks.ts";
import type { TimeScale } from "./time-scale.ts";

/** An event on the strip, at the day on which the axis puts it. */
export type StripMark = {
  readonly id: string;
  readonly day: DayNumber;
  readonly kind: EventKind;
  readonly look: DateLook;
};

/** Marks that stand so close that they would cover each other: up to two are drawn, of more the first and their count. */
export type StripColumn = {
  readonly x: number;
  readonly marks: readonly StripMark[];
  readonly count: number;
};

/**
 * The axis below what is shown to a room: few words, all of them large.
 *
 *              ◆                       5
 *         ■    ■         ●             ■
 *      ───┴────┴────≈────┴─────────────┴──
 *      2018         2022               2025
 */
export type StripPicture = {
  readonly columns: readonly StripColumn[];
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly room: number }[];
  /** Where time that holds nothing is drawn short. */
  readonly breaks: readonly number[];
  readonly x: (day: DayNumber) => number;
};

export type StripQuestion = {
  readonly scale: TimeScale;
  readonly window: ViewWindow | undefined;
  readonly width: number;
  /** Height of its letters in pixels; all else is measured by it. */
  readonly letter: number;
  readonly language: Language;
  readonly measure: (text: string) => number;
};

/** The letters for which the axis of the score was made: its ticks are chosen as if these were as small. */
const SCORE_LETTER = 11.5;
/** In letters. */
const MARK_STEP = 1.5;
const TICK_GAP = 1;
const MOST_STACKED = 2;

/** Marks in the order of the axis. Takes time for all of them, so ask it anew only when something changed. */
export function layOutStrip(marks: readonly StripMark[], question: StripQuestion): StripPicture {
  const { scale, width, letter } = question;
  const axis = axisPixels(scale, toAxisWindow(question.window, scale), 0, width);
  const columns: { x: number; marks: StripMark[]; more: number }[] = [];
  const places = marks
    .map((mark) => ({ mark, x: axis.x(mark.day) }))
    .filter(({ x }) => x >= -1 && x <= width + 1)
    .toSorted((a, b) => a.x - b.x);
  for (const { mark, x } of places) {
    const last = columns.at(-1);
    if (!last || x - last.x >= MARK_STEP * letter) columns.push({ x, marks: [mark], more: 0 });
    else if (last.marks.length < MOST_STACKED) last.marks.push(mark);
    else last.more += 1;
  }
  return {
    columns: columns.map(({ x, marks: own, more }) => ({
      x,
      marks: more > 0 ? own.slice(0, 1) : own,
      count: own.length + more,
    })),
    ticks: layOutLabels(question),
    breaks: scale.gaps
      .map(({ from, to }) => (axis.x(from) + axis.x(to)) / 2)
      .filter((x) => x > letter && x < width - letter),
    x: axis.x,
  };
}

/** Each label stands at its day, as far as the next one leaves it room; the last ones move inwards. */
function layOutLabels({
  scale,
  window,
  width,
  letter,
  language,
  measure,
}: StripQuestion): StripPicture["ticks"] {
  const size = letter / SCORE_LETTER;
  const small = axisPixels(scale, toAxisWindow(window, scale), 0, width / size);
  const ticks: { x: number; label: string; room: number }[] = [];
  let free = 0;
  for (const { x, label } of layOutTicks(scale, small, language)) {
    const room = measure(label);
    const at = Math.min(x * size, width - room);
    if (x < 0 || at < free) continue;
    ticks.push({ x: at, label, room });
    free = at + room + TICK_GAP * letter;
  }
  return ticks;
}
