import type { ViewWindow } from "../domain/view-window.ts";

/**
 * What a score that runs downwards shows of one stretch: places in CSS pixels from its left edge and
 * from the top of all of it, so that nothing moves while one scrolls.
 *
 *     axis │ lane               │ lane
 *     2018 ┼ 3 ┃─■ Conference   │
 *          │   ┃╲              │ ┃─▤ Report
 *          │    ╲■ Speech       │
 */
export type VerticalPicture = {
  readonly top: number;
  readonly bottom: number;
  readonly axisX: number;
  readonly ticks: readonly PlacedTick[];
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Where the axes of the sections begin and end. */
  readonly axes: readonly { readonly from: number; readonly to: number }[];
  readonly lanes: readonly VerticalLane[];
  /** In the order of time within a lane. */
  readonly marks: readonly VerticalMark[];
  /** Extents of labelled events that reach into the stretch from beyond it. */
  readonly reaching: readonly VerticalExtent[];
  readonly clusters: readonly VerticalCluster[];
  /** Ranks of all labels in and near the stretch, ascending. */
  readonly labelled: readonly number[];
};

export type PlacedTick = { readonly y: number; readonly lines: readonly string[] };

/** A column for the events of one band. One that is not open is a strip too narrow for words. */
export type VerticalLane = {
  readonly band: number;
  readonly x: number;
  readonly width: number;
  readonly isOpen: boolean;
};

/** The true length of an event, or the line of a claim, from `from` down to `to` beside its lane. */
export type VerticalExtent = {
  readonly at: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly opensUp: boolean;
  readonly opensDown: boolean;
  readonly isLine: boolean;
  readonly dim: boolean;
};

export type VerticalMark = {
  readonly at: number;
  readonly lane: VerticalLane;
  readonly extent: VerticalExtent;
  /** The day it stands at. */
  readonly y: number;
  /** Shape and words. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Nothing where the lane is a strip. */
  readonly label?: VerticalLabel;
  readonly dim: boolean;
  /** The other days the text leaves open. */
  readonly ghosts: readonly { readonly y: number; readonly from: number; readonly to: number }[];
  /** For publications: the days of what they report. */
  readonly reports: readonly number[];
};

/** Words broken into lines, cut where even the last of them is full. */
export type VerticalLabel = {
  readonly lines: readonly string[];
  readonly date: string;
  /** Indices of themes, as many as have room. */
  readonly themes: readonly number[];
  readonly height: number;
};

/** Events for whose labels there is no room, counted where they stand. */
export type VerticalCluster = {
  readonly lane: VerticalLane;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** Ranks among which they are, with those that have labels; from the first to before the last. */
  readonly runs: readonly (readonly [from: number, to: number])[];
  /** The most important of them, as `at`, at most three. */
  readonly first: readonly number[];
  /** What to look at to see them. */
  readonly window: ViewWindow;
};
