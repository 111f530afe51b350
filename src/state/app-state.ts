import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { EventKind } from "../domain/timeline-event.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { Problem } from "../base/problem.ts";

/** The corpus on its way to the screen. */
export type CorpusState =
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly corpus: Corpus; readonly isOwn: boolean }
  | { readonly phase: "failed"; readonly problems: readonly Problem[] };

/** What the three regions are about. One selection for all of them. */
export type Selection =
  | { readonly type: "none" }
  | { readonly type: "event"; readonly id: string }
  | { readonly type: "theme"; readonly id: string }
  | { readonly type: "source"; readonly id: string };

/** Words the reader brings to view and lights up, beyond those of the selection itself. */
export type Place = { readonly sourceId: string; readonly start: number; readonly end: number };

/** Empty means "all": an empty filter hides nothing. */
export type Filters = {
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  readonly kinds: readonly EventKind[];
};

/** The same events in three dresses. */
export const DRESSES = ["score", "list", "table"] as const;
export type Dress = (typeof DRESSES)[number];

export const SCALES = ["gaps-collapsed", "calendar"] as const;
export type Scale = (typeof SCALES)[number];

/** Everything a link carries; see `url-codec.ts`. */
export type View = {
  readonly language: Language;
  readonly dress: Dress;
  readonly scale: Scale;
  readonly selection: Selection;
  readonly filters: Filters;
  /** The source open in the reader; absent: the one the selection leads to. */
  readonly sourceId?: string;
  readonly place?: Place;
  /** The stretch of time on screen; absent: everything. */
  readonly window?: ViewWindow;
};

export type AppState = { readonly corpus: CorpusState; readonly view: View };

export const NO_FILTERS: Filters = { themes: [], sources: [], kinds: [] };

export const initialView = (language: Language): View => ({
  language,
  dress: "score",
  scale: "gaps-collapsed",
  selection: { type: "none" },
  filters: NO_FILTERS,
});
