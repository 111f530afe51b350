import type { Clock } from "../../domain/clock.ts";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { keepWords } from "../../timeline/keep-words.ts";
import { eventsOfCluster } from "../../timeline/find-unlabelled.ts";
import { layOutPicture } from "../../timeline/lay-out-picture.ts";
import type { Era } from "../../timeline/lay-out-picture.ts";
import { dayOnAxis } from "../../timeline/order-events.ts";
import type { ScoreIndex } from "../../timeline/score-index.ts";
import type { Cluster, ScorePicture } from "../../timeline/score-picture.ts";
import { stackRows } from "../../timeline/score-rows.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import { walkOrder } from "../../timeline/walk-order.ts";
import type { WalkOrder } from "../../timeline/walk-order.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";

/** A score as a stage needs it. As long as nothing but window, choice and focus change, it is the same object. */
export type StagedScore = {
  /** Scores with one key differ at most in what is dimmed. */
  readonly key: unknown;
  readonly columns: EventColumns;
  readonly scale: TimeScale;
  readonly order: WalkOrder;
  readonly language: Language;
  readonly clock: Clock;
  /** The axis, in CSS pixels from the left edge of the stage. */
  readonly left: number;
  readonly width: number;
  /** Of its highest picture, in CSS pixels. */
  readonly height: number;
  /** Of the picture of a window: rows open as one looks closer. */
  readonly heightAt: (window: AxisWindow) => number;
  /** Whether every label has been given its place by now. */
  readonly isComplete: boolean;
  /** `always`: events that have a label wherever they stand in the window; `passes`: what is dimmed, see `ScoreView`. */
  readonly layOut: (window: AxisWindow, always: readonly number[], passes?: Uint8Array) => ScorePicture;
  /** All events that a cluster of a picture counts, as `at`, in the order of time. */
  readonly eventsOf: (cluster: Cluster, picture: ScorePicture) => readonly number[];
  /** The window itself where an event stands well inside, or else one of the same width in which it does. */
  readonly windowAt: (at: number, window: AxisWindow) => AxisWindow;
};

export type StagedView = {
  readonly left: number;
  readonly language: Language;
  readonly eras?: readonly Era[];
};

/** The same score with some events dimmed. */
export const withDimmed = (score: StagedScore, passes: Uint8Array): StagedScore => ({
  ...score,
  layOut: (window, always) => score.layOut(window, always, passes),
});

/** An index on its way to the stage. */
export function stageScore(index: ScoreIndex, { left, language, eras }: StagedView): StagedScore {
  const { question, order } = index;
  const { columns, scale, plan, clock } = question;
  const dayAt = (at: number) => dayOnAxis(question, at) - (plan.bands[plan.bandOf?.[at] ?? 0]?.origin ?? 0);
  return {
    key: index,
    columns: keepWords(columns),
    scale,
    language,
    clock,
    left,
    width: question.width,
    height: stackRows(index, Infinity).height,
    heightAt: ({ left: from, right }) => stackRows(index, 1 / (right - from)).height,
    isComplete: index.isComplete,
    order: walkOrder(
      columns,
      (at) => (order.rank[at] ?? -1) !== -1,
      clock === "happened" ? undefined : (at) => columns.said[at] ?? 0,
    ),
    layOut: (window, always, passes) =>
      layOutPicture(index, {
        window: { from: scale.day(window.left), to: scale.day(window.right) },
        left,
        width: question.width,
        language,
        always,
        ...(eras && { eras }),
        ...(passes && { passes }),
      }),
    eventsOf: ({ cell }, { axis, marks }) => {
      const place = (x: number) => scale.position(axis.day(x));
      const window = { left: place(axis.left), right: place(axis.left + axis.width) };
      return eventsOfCluster(index, cell, window, new Set(marks.map(({ at }) => at)));
    },
    windowAt: (at, window) => {
      const width = window.right - window.left;
      const place = scale.position(dayAt(at));
      if (place >= window.left && place <= window.right - width / 20) return window;
      const left = Math.min(1 - width, Math.max(0, place - width / 3)); // its label runs to the right of it
      return { left, right: left + width };
    },
  };
}
