import type { ViewWindow } from "../domain/view-window.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import type { Tick } from "./choose-ticks.ts";

/**
 * What the score shows of one window: places in CSS pixels from the left and top edge of the score,
 * worked out once and then painted, named for ears and hit by the pointer. Nothing in it depends on
 * what was shown before: the same question gives the same picture.
 */
export type ScorePicture = {
  readonly axis: AxisPixels;
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly gaps: readonly PlacedGap[];
  readonly eras: readonly PlacedEra[];
  readonly bands: readonly Band[];
  /** In the order of time. Every one of them has room for its label. */
  readonly marks: readonly PlacedMark[];
  readonly tethers: readonly Tether[];
  readonly clusters: readonly Cluster[];
  /** Events in the window that pass the filters, labelled or clustered. */
  readonly shown: number;
};

export type PlacedGap = { readonly from: number; readonly to: number; readonly label: string };

/** A period drawn behind everything; it may overlap others and runs on where it is open. */
export type PlacedEra = {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
};

/** A lane, or an episode laid on day 0. A single unnamed band has no label. */
export type Band = {
  readonly id: string;
  readonly label: string;
  readonly top: number;
  readonly height: number;
};

/**
 * One labelled event.
 *
 *        x                    opensLeft:  ···──┤     opensRight:  ├──···
 *        ■ Title               isLine: a claim, on a line from `from` to the day on which it was said
 *          date                `dim`: fails a filter that dims instead of hiding
 *      from├────────────┤to
 */
export type PlacedMark = {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** Height of its row or rows: what a finger may hit. */
  readonly height: number;
  /** Width of shape and label together. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  readonly isLine: boolean;
  /** Whether its date is written under its title. */
  readonly showsDate: boolean;
  readonly dim: boolean;
  /** The other days the text leaves open, drawn as ghosts linked to the mark. */
  readonly ghosts: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  /** Where the other clock puts it, when that is elsewhere: the day it was said, or happened. */
  readonly otherX?: number;
};

/** Joins what happened to the text that reports it; indices into `marks`. */
export type Tether = { readonly from: number; readonly to: number };

/** Events for which no label has room, counted. */
export type Cluster = {
  readonly band: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** The most important of them, as `at`, at most three. */
  readonly first: readonly number[];
  /** From the first of them to the last; absent where all of them began before the window. */
  readonly days?: ViewWindow;
  /** What to look at to see them. */
  readonly window: ViewWindow;
  /** However close one looks none of them gets a label: only a list can name them all. */
  readonly isStubborn?: boolean;
  readonly cell: ClusterCell;
};

/** Where a cluster counts: the ranks of a track from `from` to `to`, which is exclusive. */
export type ClusterCell = {
  readonly track: number;
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** With those that began before this position along the axis and last beyond it. */
  readonly reaching?: number;
};
