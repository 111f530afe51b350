import type { BandPlan } from "./score-bands.ts";
import type { Clock } from "../domain/clock.ts";
import type { EventColumns } from "./event-columns.ts";
import type { TimeScale } from "./time-scale.ts";

/** What `passes` says of an event. What is dimmed keeps its place and its row. */
export const PASSES = { hidden: 0, shown: 1, dimmed: 2 } as const;

/** How a label is written: a title, a title over its date, or the words of a claim on its line. */
export type LabelStyle = "title" | "dated" | "claim";

/** What the places of events along the axis depend on, whichever way the axis runs. */
export type OrderQuestion = {
  readonly columns: EventColumns;
  readonly scale: TimeScale;
  readonly clock: Clock;
  readonly plan: BandPlan;
  /**
   * One of `PASSES` for every `at`; absent: all are shown. What is dimmed may also be told with the view,
   * and then changes nothing here.
   */
  readonly passes?: Uint8Array;
};

/**
 * Everything the rows and the zoom of a label depend on. As long as it is the same, so are they:
 * a window, a selection, a focus are no part of it. Widths and heights in CSS pixels.
 */
export type ScoreQuestion = OrderQuestion & {
  /** Width of the axis when it shows everything. */
  readonly width: number;
  /** Shape, label and the gap after it, from the mark's `x`. Asked once per event. */
  readonly labelWidth: (at: number, style: LabelStyle) => number;
  /** Rows of a band that events of an importance (1 to 3) may ask for. */
  readonly maxRows: (importance: number) => number;
  /** Rows of a band for claims. */
  readonly claimRows: number;
  /**
   * What would find no room at any zoom opens rows of its own when one looks closer, marks and claims
   * each up to so many; absent: none, and of large corpora none.
   */
  readonly mostRows?: number;
  /** On a low screen marks go without the line that says their date, and claims share rows. */
  readonly isCompact: boolean;
  readonly sizes: ScoreSizes;
};

/** Heights in CSS pixels, from the top of the score. */
export type ScoreSizes = {
  readonly top: number;
  readonly row: number;
  readonly claimRow: number;
  /** Above the claims of a band, and between bands. */
  readonly claimGap: number;
  readonly bandGap: number;
  /** For the name of a band that has one. */
  readonly bandHead: number;
  /** The strip that counts what has no label, in bands that need one. */
  readonly clusterRow: number;
  readonly axisGap: number;
  readonly axisHeight: number;
};

export const SCORE_SIZES: ScoreSizes = {
  top: 6,
  row: 18,
  claimRow: 15,
  claimGap: 7,
  bandGap: 8,
  bandHead: 16,
  clusterRow: 16,
  axisGap: 6,
  axisHeight: 24,
};
