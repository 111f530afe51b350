import type { Mode } from "./mode.ts";

/** On a wall, before a room: one thing at a time, and the steps of a talk are one visit. */
export const PRESENT: Mode = {
  regions: { score: "never", reader: "never", margin: "never" },
  wheel: "scrolls-page",
  whenNarrow: "time-runs-down",
  history: "replace",
  keys: "everywhere",
  mayStore: true,
  mayOpenFiles: false,
  mayScrollPage: false,
  links: "new-page",
};
