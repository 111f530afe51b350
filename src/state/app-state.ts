import type { Clock } from "../domain/clock.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { DateBasis } from "../domain/dating.ts";
import type { LessonPlace } from "../domain/lesson.ts";
import type { EventKind, EventStatus } from "../domain/timeline-event.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { Session } from "./session.ts";
import type { Study } from "./study.ts";
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
  readonly bases: readonly DateBasis[];
  /** Ids of entities. */
  readonly speakers: readonly string[];
  readonly statuses: readonly EventStatus[];
  /** Words to be found; without white space at its ends. */
  readonly text: string;
};

/** What becomes of events that do not pass: absent, or shown dimmed beside those that do. */
export const FILTER_MODES = ["hide", "dim"] as const;
export type FilterMode = (typeof FILTER_MODES)[number];

/** The same events in three dresses. */
export const DRESSES = ["score", "list", "table"] as const;
export type Dress = (typeof DRESSES)[number];

export const SCALES = ["gaps-collapsed", "calendar", "equal-steps", "day-zero"] as const;
export type Scale = (typeof SCALES)[number];

/** Order of the theme threads: by family, by the text that uses them first, by how often they are used. */
export const THREAD_ORDERS = ["family", "first", "frequency"] as const;
export type ThreadOrder = (typeof THREAD_ORDERS)[number];

/**
 * The view on a wall, before a room. What a step shows may need more than one page: this one, from 0; `last`
 * is how one comes back to a step.
 */
export type Stage = { readonly page: number | "last" };

export const FIRST_PAGE: Stage = { page: 0 };

/** Everything a link carries; see `url-codec.ts`. */
export type View = {
  readonly language: Language;
  readonly dress: Dress;
  readonly scale: Scale;
  readonly clock: Clock;
  readonly threadOrder: ThreadOrder;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly filterMode: FilterMode;
  /** The source open in the reader; absent: the one the selection leads to. */
  readonly sourceId?: string;
  readonly place?: Place;
  /** Texts read side by side, by the ids of their witnesses: two or three; none: the reader shows one source. */
  readonly beside: readonly string[];
  /** Each of them as it runs, in a column of its own; absent: row by row. */
  readonly inColumns?: true;
  readonly study?: Study;
  /** The stretch of time on screen; absent: everything. */
  readonly window?: ViewWindow;
  /** The lesson that is followed; absent: none. What it shows need not be what is on screen: readers wander off. */
  readonly lesson?: LessonPlace;
  /** Absent: the page a reader works with. */
  readonly stage?: Stage;
};

/** How the window was last moved. Zooms are steps of history, pans are not; see `url-sync.ts`. */
export type Move = "zoom" | "pan";

/** What dragging over the score does: move the axis, or mark a range to look at. */
export type Hand = "move" | "range";

export type AppState = {
  readonly corpus: CorpusState;
  readonly view: View;
  readonly lastMove: Move;
  readonly hand: Hand;
  readonly session: Session;
};

export const NO_FILTERS: Filters = {
  themes: [],
  sources: [],
  kinds: [],
  bases: [],
  speakers: [],
  statuses: [],
  text: "",
};

export const initialView = (language: Language): View => ({
  language,
  dress: "score",
  scale: "gaps-collapsed",
  clock: "happened",
  threadOrder: "family",
  selection: { type: "none" },
  filters: NO_FILTERS,
  filterMode: "hide",
  beside: [],
});
