import type { Language } from "../domain/language.ts";
import type { GatheredCell } from "./gather-cells.ts";
import type { PlacedColumn } from "./thread-columns.ts";
import type { ThreadLine } from "./thread-question.ts";

/**
 * What the threads show of one window, in CSS pixels from the left edge of the score and the top of
 * its threads. Nothing in it depends on what was shown before.
 *
 *        21 formulas      Conference 2018       Press conference     ┐ headHeight
 *        ● Positive energy   ○──────────────────②─ positive energy ──┘ rows, from y = 0 on
 */
export type ThreadPicture = {
  readonly headHeight: number;
  readonly heads: readonly PlacedHead[];
  readonly episodes: readonly PlacedEpisode[];
  readonly columns: readonly PlacedColumn[];
  /** Those of all rows that were asked for, from top to bottom; `y` counts from the end of the heads. */
  readonly rows: readonly PlacedThread[];
  /** Of all rows, asked for or not. */
  readonly height: number;
  /** The right edge. */
  readonly end: number;
};

/** The name and the date of a document over its beads; both are empty where its neighbours need the room. */
export type PlacedHead = {
  readonly column: PlacedColumn;
  readonly x: number;
  readonly title: string;
  readonly date: string;
  readonly width: number;
};

/** The name of an episode over its documents. */
export type PlacedEpisode = { readonly name: string; readonly from: number; readonly to: number };

export type PlacedThread = {
  readonly line: ThreadLine;
  /** Place among all lines. */
  readonly at: number;
  readonly y: number;
  readonly height: number;
  /** Of its beads and its line, from the top of the picture's rows. */
  readonly middle: number;
  readonly label: PlacedLabel;
  readonly beads: readonly PlacedBead[];
  /** Where its line is drawn: between its first bead and its last, free of beads and words. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly isChosen: boolean;
};

/** `width`: of glyph and words together. */
export type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly formula: string;
  readonly formulaX: number;
  readonly width: number;
};

export type PlacedBead = {
  readonly column: PlacedColumn;
  readonly x: number;
  /** Of a circle of the same area. */
  readonly diameter: number;
  readonly cell: GatheredCell;
  readonly words: readonly WrittenWords[];
};

/** Words at a bead. `y` is the line they stand on, from the top of the picture's rows. */
export type WrittenWords = {
  readonly text: string;
  readonly language: Language;
  readonly isMore: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};
