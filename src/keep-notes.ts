import { findChanges, put } from "./notebook/change.ts";
import { keyOf, ofKind } from "./notebook/entry.ts";
import type { Entries, Entry } from "./notebook/entry.ts";
import type { Keeper } from "./notebook/keeper.ts";
import { writeNotebook } from "./notebook/notebook-file.ts";
import type { Notebooks } from "./notebook/notebooks.ts";
import { entriesOfSession, isOfSession, keepingRest, sessionOf } from "./notebook/session-entries.ts";
import { visit } from "./notebook/trail.ts";
import type { AppState, View } from "./state/app-state.ts";
import { initialView } from "./state/app-state.ts";
import type { AppStore } from "./state/store.ts";
import { encodeView } from "./state/url-codec.ts";
import { browserWorld } from "./storage/browser-world.ts";
import { keepNotebook } from "./storage/keep-notebook.ts";
import { keepNowhere } from "./storage/no-shelf.ts";
import { rescueNotebooks } from "./storage/rescue.ts";
import { joinTabs } from "./storage/tabs.ts";

/** From asking for a notebook until it is open, for whoever measures it. */
const ASKED = "throughline-notebook-asked";
const OPENED = "throughline-notebook";

/** Where somebody is, once they have stayed. */
const STAY = 1000; // ms

/**
 * Opens the notebook of whatever corpus is open, writes into it what is decided and looked at on the page, and
 * brings back what was decided before. `mayStore`: whether anything may be kept in this place.
 */
export function keepNotes(app: AppStore, mayStore: boolean): Notebooks {
  let keeper: Keeper | undefined;
  let leave: (() => void) | undefined;
  let corpus = app.getState().corpus;
  const listeners = new Set<() => void>();

  const open = async (): Promise<void> => {
    corpus = app.getState().corpus;
    const opened = corpus;
    leave?.();
    [leave, keeper] = [undefined, undefined];
    for (const listener of listeners) listener();
    if (opened.phase !== "ready") return;
    const { id } = opened.corpus;
    performance.mark(ASKED);
    const tabs = joinTabs(id, () => void keeper?.hear());
    const made = mayStore ? await keepNotebook(id, browserWorld(id, tabs.tell)) : await keepNowhere(id);
    if (app.getState().corpus !== opened) return tabs.leave(); // another has been opened meanwhile
    const leaveApp = joinApp(app, made);
    const leavePage = followPage(made);
    leave = () => {
      leaveApp();
      leavePage();
      void made.flush().then(tabs.leave);
    };
    keeper = made;
    performance.measure(OPENED, ASKED);
    for (const listener of listeners) listener();
  };

  app.subscribe((state) => {
    if (state.corpus !== corpus) void open();
  });
  void open();
  return {
    current: () => keeper,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rescue: async () => {
      const others = mayStore ? await rescueNotebooks() : [];
      const notebook = keeper?.store.getState().notebook;
      if (!notebook || notebook.entries.size === 0) return others;
      const own = { corpusId: notebook.corpusId, text: writeNotebook(notebook) };
      return [own, ...others.filter(({ corpusId }) => corpusId !== own.corpusId)];
    },
  };
}

/** The page and the notebook tell each other what was decided; the notebook alone hears what was looked at. */
function joinApp(app: AppStore, { store }: Keeper): () => void {
  const entriesNow = (): Entries => store.getState().notebook.entries;
  const decided = (entries: Entries): Entries =>
    new Map([...entries].filter(([, entry]) => isOfSession(entry)));
  const fromSession = ({ session }: AppState): Entries => {
    const entries = entriesNow();
    return new Map(
      entriesOfSession(session).map((entry) => [keyOf(entry), keepingRest(entries.get(keyOf(entry)), entry)]),
    );
  };
  const toSession = (): void => {
    const state = app.getState();
    if (findChanges(fromSession(state), decided(entriesNow())).length === 0) return;
    app.dispatch({ type: "restore-session", session: sessionOf(entriesNow(), state.session) });
  };

  // What was decided before the notebook was open is newer than what is in it.
  store.edit([...fromSession(app.getState()).values()].map((entry: Entry) => put(entriesNow(), entry)));
  toSession();
  look(app.getState());

  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(timer);
    const address = addressOf(app.getState().view);
    if (address === "" || ofKind(entriesNow(), "place")[0]?.address === address) return;
    store.record([put(entriesNow(), { kind: "place", address, at: Date.now() })]);
  };

  timer = setTimeout(stay, STAY);
  addEventListener("pagehide", stay); // before what is not written yet is written

  function look({ view: { selection, place, sourceId, lesson } }: AppState): void {
    const now = Date.now();
    const seen: Entry[] = [];
    if (selection.type !== "none") seen.push(visit(entriesNow(), selection.type, selection.id, now));
    if (sourceId !== undefined) seen.push(visit(entriesNow(), "source", sourceId, now));
    if (place)
      seen.push(visit(entriesNow(), "passage", `${place.sourceId}:${place.start}-${place.end}`, now));
    if (lesson && lesson.sceneId !== "")
      seen.push(visit(entriesNow(), "scene", `${lesson.lessonId}/${lesson.sceneId}`, now));
    store.record(seen.map((entry) => put(entriesNow(), entry)));
  }

  const leaveApp = app.subscribe((state, before) => {
    if (state.corpus !== before.corpus) return; // its session belongs to another notebook
    if (state.session !== before.session) {
      const changes = findChanges(decided(entriesNow()), fromSession(state));
      // What is typed into one answer is one step back.
      const [only] = changes.length === 1 ? changes : [];
      if (changes.length > 0) store.edit(changes, only?.after?.kind === "answer" ? only.key : undefined);
    }
    const { selection, place, sourceId, lesson } = before.view;
    const { view } = state;
    if (view === before.view) return;
    const isElsewhere =
      view.selection !== selection ||
      view.place !== place ||
      view.sourceId !== sourceId ||
      view.lesson !== lesson;
    if (isElsewhere) look(state);
    clearTimeout(timer);
    timer = setTimeout(stay, STAY);
  });
  const leaveStore = store.subscribe((state, before) => {
    if (state.notebook !== before.notebook) toSession();
  });
  return () => {
    clearTimeout(timer);
    removeEventListener("pagehide", stay);
    leaveApp();
    leaveStore();
  };
}

/** Where one is, apart from the notebook that is open beside it, and from the language; nothing on the opening page. */
function addressOf({ study, ...view }: View): string {
  const place = study?.type === "notebook" || study === undefined ? view : { ...view, study };
  const address = encodeView({ ...place, language: "en" });
  return address === encodeView(initialView("en")) ? "" : address;
}

/** Writes what is not written when the page is left, and hears what other tabs did when it is come back to. */
function followPage({ flush, hear }: Keeper): () => void {
  const leaving = () => void flush();
  const turn = () => void (document.visibilityState === "hidden" ? flush() : hear());
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", leaving);
  addEventListener("blur", leaving);
  return () => {
    document.removeEventListener("visibilitychange", turn);
    removeEventListener("pagehide", leaving);
    removeEventListener("blur", leaving);
  };
}
