import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { MeasureWords } from "./fit-words.ts";
import type { TimeScale } from "./time-scale.ts";

/** One wording of a theme in one text version, or in several. */
export type Wording = { readonly words: string; readonly count: number };

/** What one text version makes of a theme; `wordings` by falling count. 0 is an absence, and is shown. */
export type ThreadReading = {
  readonly language: Language;
  readonly count: number;
  /** The denominator: English words or Chinese characters. */
  readonly tokens: number;
  readonly wordings: readonly Wording[];
};

/** What one document makes of a theme. The first reading is the one a bead counts. */
export type ThreadCell = { readonly readings: readonly [ThreadReading, ...ThreadReading[]] };

/** A theme to be followed; `cells` stand in the order of the columns. */
export type ThreadLine = {
  readonly id: string;
  readonly label: string;
  /** The Chinese formula, where the label is not Chinese already; otherwise empty. */
  readonly formula: string;
  /** Its colour, 1 to 5. */
  readonly family: number;
  /** Its place within its family, which gives the outline of its beads. */
  readonly glyph: number;
  /** Fails a filter that dims instead of hiding. */
  readonly isDim: boolean;
  readonly opensFamily: boolean;
  readonly cells: readonly ThreadCell[];
};

/** A document. Without a day it stands beside the axis. */
export type ThreadColumn = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly day?: DayNumber;
  /** The event it reports. */
  readonly event?: string;
  /** Index of its episode, for columns that are set by episodes. */
  readonly episode?: number;
};

/**
 * Where columns stand: at their days, or, where episodes have no common axis, evenly one after the
 * other in the order of the episodes.
 */
export type ThreadSetting =
  | { readonly type: "axis"; readonly scale: TimeScale }
  | { readonly type: "episodes"; readonly names: readonly string[] };

/** Everything the threads depend on but the window and what is chosen. Sizes in CSS pixels. */
export type ThreadQuestion = {
  readonly lines: readonly ThreadLine[];
  readonly columns: readonly ThreadColumn[];
  readonly setting: ThreadSetting;
  readonly language: Language;
  readonly measure: MeasureWords;
  /** The axis, and the room beside it. */
  readonly left: number;
  readonly width: number;
  readonly beside: number;
  /** Labels stand above their lines instead of before them. */
  readonly isNarrow: boolean;
  /** "7 texts". */
  readonly tellTexts: (count: number) => string;
};
