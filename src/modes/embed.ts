import type { Mode } from "./mode.ts";

/** What an embedded page shows of the whole. */
export const SHOWS = ["all", "score", "reader", "family", "compare"] as const;
export type Show = (typeof SHOWS)[number];

/**
 * A guest in a page of somebody else's: it leaves the host its wheel, its keys, its focus, its place on the
 * screen and its Back button, and keeps nothing, since a guest is often not allowed to.
 */
export const EMBED: Mode = {
  regions: { score: "always", reader: "always", margin: "always" },
  wheel: "scrolls-page",
  whenNarrow: "list",
  history: "replace",
  keys: "focus-inside",
  mayStore: false,
  mayOpenFiles: false,
  mayScrollPage: false,
  links: "new-page",
};

const REGIONS_OF: Readonly<Record<Show, Mode["regions"]>> = {
  all: EMBED.regions,
  score: { score: "always", reader: "when-chosen", margin: "when-chosen" },
  reader: { score: "never", reader: "always", margin: "when-chosen" },
  family: { score: "never", reader: "when-chosen", margin: "always" },
  compare: { score: "never", reader: "always", margin: "when-chosen" },
};

/** A guest that shows one thing, and what is chosen in it. */
export const embedOf = (show: Show): Mode => ({ ...EMBED, regions: REGIONS_OF[show] });

/** On the whole screen there is no host whose wheel could be taken. */
export const alone = (mode: Mode): Mode => ({ ...mode, wheel: "zooms-where-nothing-scrolls" });
