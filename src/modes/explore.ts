import type { Mode } from "./mode.ts";

/** A page of its own: all of it, and every step can be taken back. */
export const EXPLORE: Mode = {
  regions: { score: "always", reader: "always", margin: "always" },
  wheel: "zooms-where-nothing-scrolls",
  whenNarrow: "time-runs-down",
  history: "push",
  keys: "everywhere",
  mayStore: true,
  mayOpenFiles: true,
  mayScrollPage: true,
  links: "here",
};
