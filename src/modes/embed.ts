import type { Mode } from "./mode.ts";

/**
 * A guest in a page of somebody else's: it leaves the host its wheel, its keys, its focus, its place on the
 * screen and its Back button, and keeps nothing, since a guest is often not allowed to.
 */
export const EMBED: Mode = {
  regions: { score: "always", reader: "always", margin: "when-chosen" },
  wheel: "scrolls-page",
  history: "replace",
  keys: "focus-inside",
  mayStore: false,
  mayScrollPage: false,
  links: "new-page",
};
