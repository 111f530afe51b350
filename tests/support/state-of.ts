import type { Corpus } from "../../src/domain/corpus.ts";
import { initialView } from "../../src/state/app-state.ts";
import { NEW_SESSION } from "../../src/state/session.ts";
import type { AppState, View } from "../../src/state/app-state.ts";

/** The state of a page with a corpus open, as it first stands but for what is named. */
export const stateOf = (corpus: Corpus, view: Partial<View> = {}): AppState => ({
  corpus: { phase: "ready", isOwn: false, corpus },
  view: { ...initialView("en"), ...view },
  lastMove: "zoom",
  hand: "move",
  session: NEW_SESSION,
});
