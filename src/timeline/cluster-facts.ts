import type { ViewWindow } from "../domain/view-window.ts";

/** What a run of ranks holds that has no label at a level, and the window that just holds the run. */
export type ClusterFacts = {
  /** Ranks of the most important. */
  readonly first: readonly number[];
  readonly window: ViewWindow;
  readonly days: ViewWindow;
  /** Whether any of them speaks at a deeper zoom. */
  readonly dissolves: boolean;
};
