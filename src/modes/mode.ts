import type { HistoryUse } from "../state/url-sync.ts";

export const REGIONS = ["score", "reader", "margin"] as const;
export type Region = (typeof REGIONS)[number];

/** Whether a region is there from the start, only while something is chosen, or not at all. */
export type RegionPlace = "always" | "when-chosen" | "never";

/** How the page behaves in the place where it is shown. Views ask it what they may do, never which it is. */
export type Mode = {
  readonly regions: Readonly<Record<Region, RegionPlace>>;
  /** What the wheel does over the score; with Ctrl or ⌘ held it zooms everywhere. */
  readonly wheel: "zooms-where-nothing-scrolls" | "scrolls-page";
  /** What stands for the score where an axis from left to right has no room. */
  readonly whenNarrow: "time-runs-down" | "list";
  /** What a step of the reader's does to the history of the browser. */
  readonly history: HistoryUse;
  /** Where the keys of the page are heard: wherever the focus is, or with the focus inside a region only. */
  readonly keys: "everywhere" | "focus-inside";
  /** Whether anything may be kept in the browser. It may still refuse. */
  readonly mayStore: boolean;
  /** Whether a person may open files of their own in it. */
  readonly mayOpenFiles: boolean;
  /** Whether the page around the regions may be scrolled, and the focus moved, without being asked. */
  readonly mayScrollPage: boolean;
  /** Where links to other pages open. */
  readonly links: "here" | "new-page";
};
