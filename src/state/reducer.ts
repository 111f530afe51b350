import { unreachable } from "../base/assert.ts";
import type { Action } from "./actions.ts";
import { FIRST_PAGE } from "./app-state.ts";
import type { AppState, CorpusState, Selection, View } from "./app-state.ts";
import { fitView } from "./fit-view.ts";
import { NEW_SESSION, reduceSession } from "./session.ts";
import type { SessionAction } from "./session.ts";

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "corpus-awaited":
      return { ...state, corpus: { phase: "loading" } };
    case "corpus-opened":
      return {
        ...state,
        corpus: { phase: "ready", corpus: action.corpus, isOwn: action.isOwn ?? false },
        view: fitView(state.view, action.corpus),
        session: { ...NEW_SESSION, reading: state.session.reading },
      };
    case "corpus-failed":
      return { ...state, corpus: { phase: "failed", problems: action.problems } };
    case "select": {
      const { sourceId, ...view } = reduceView(state.view, action);
      const stays = action.place !== undefined || occursIn(state.corpus, action.selection, sourceId);
      const kept = stays && sourceId !== undefined ? { ...view, sourceId } : view;
      return { ...state, view: isInWindow(state, action.selection) ? kept : withoutWindow(kept) };
    }
    case "restore-session":
    case "link-pair":
    case "tag-difference":
    case "untag-all":
    case "set-reading":
    case "decide-wording":
    case "guess":
    case "keep-lesson":
    case "drop-lesson":
      return { ...state, session: reduceSession(state.session, action) };
    case "take":
      return { ...state, hand: action.hand };
    case "look-at":
      return { ...state, view: reduceView(state.view, action), lastMove: action.by ?? "zoom" };
    default:
      return { ...state, view: reduceView(state.view, action) };
  }
}

/** What is chosen must be seen: a window that leaves it out is opened. */
function isInWindow({ corpus, view: { window } }: AppState, selection: Selection): boolean {
  if (!window || corpus.phase !== "ready" || selection.type !== "event") return true;
  const dating = corpus.corpus.events.find(({ id }) => id === selection.id)?.dating;
  const from = dating?.earliest ?? dating?.latest;
  const to = dating?.latest ?? dating?.earliest;
  return from === undefined || to === undefined || (from < window.to && to >= window.from);
}

function withoutWindow(view: View): View {
  const { window: _window, ...rest } = view;
  return rest;
}

/** Whoever reads a text stays in it as long as what they choose stands there too. */
function occursIn(state: CorpusState, selection: Selection, sourceId: string | undefined): boolean {
  if (state.phase !== "ready" || sourceId === undefined) return false;
  switch (selection.type) {
    case "none":
      return true;
    case "source":
      return selection.id === sourceId;
    case "event": {
      const event = state.corpus.events.find(({ id }) => id === selection.id);
      return event?.passages.some((passage) => passage.sourceId === sourceId) ?? false;
    }
    case "theme":
      return state.corpus.occurrences.some(
        ({ themeId, passage }) => themeId === selection.id && passage.sourceId === sourceId,
      );
    default:
      return unreachable(selection);
  }
}

type ViewAction = Exclude<
  Exclude<Action, SessionAction>,
  { readonly type: "corpus-awaited" | "corpus-opened" | "corpus-failed" | "take" }
>;

/** Where only some texts count, one of them is open. */
function openFiltered(view: View): View {
  const { sources } = view.filters;
  const last = sources.at(-1);
  if (last === undefined || (view.sourceId !== undefined && sources.includes(view.sourceId))) return view;
  const { place: _place, ...rest } = view;
  return { ...rest, sourceId: last };
}

/** Whatever else is shown on the stage is shown from its first page. */
function reduceView(view: View, action: ViewAction): View {
  const next = changeView(view, action);
  return next.stage === undefined || next.stage !== view.stage ? next : { ...next, stage: FIRST_PAGE };
}

/** Optional parts are left out rather than set to `undefined`, so equal views are equal objects in the URL. */
function changeView(view: View, action: ViewAction): View {
  switch (action.type) {
    case "select": {
      // A choice is told by its card, so what was studied gives way to it.
      const { place: _place, study: _study, ...rest } = view;
      const next = { ...rest, selection: action.selection };
      if (action.place) return { ...next, place: action.place, sourceId: action.place.sourceId };
      return action.selection.type === "source" ? { ...next, sourceId: action.selection.id } : next;
    }
    case "go-to-words":
      return { ...view, place: action.place, sourceId: action.place.sourceId };
    case "open-source": {
      const { place: _place, ...rest } = view;
      return { ...rest, sourceId: action.sourceId };
    }
    case "read-beside":
      return { ...view, beside: action.witnesses };
    case "set-beside": {
      const { inColumns: _inColumns, ...rest } = view;
      return action.inColumns ? { ...rest, inColumns: true } : rest;
    }
    case "study": {
      const { study: _study, ...rest } = view;
      return action.study === undefined ? rest : { ...rest, study: action.study };
    }
    case "filter":
      return openFiltered({ ...view, filters: action.filters });
    case "filter-by":
      return { ...view, filterMode: action.mode };
    case "wear":
      return { ...view, dress: action.dress };
    case "rescale": {
      return { ...withoutWindow(view), scale: action.scale };
    }
    case "tell-time-by":
      return { ...view, clock: action.clock };
    case "order-threads":
      return { ...view, threadOrder: action.order };
    case "look-at": {
      const rest = withoutWindow(view);
      return action.window === undefined ? rest : { ...rest, window: action.window };
    }
    case "present": {
      const { stage: _stage, ...rest } = view;
      return action.isOn ? { ...rest, stage: FIRST_PAGE } : rest;
    }
    case "turn-page":
      return view.stage ? { ...view, stage: { page: action.page } } : view;
    case "speak":
      return { ...view, language: action.language };
    case "restore":
      return action.view;
    default:
      return unreachable(action);
  }
}
