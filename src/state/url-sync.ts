import type { AppStore } from "./store.ts";
import { decodeView, encodeView } from "./url-codec.ts";
import { fitView } from "./fit-view.ts";
import type { AppState } from "./app-state.ts";
import type { Study } from "./study.ts";

/** Browsers stop listening to a page that writes its address more often than a hundred times in 30 s. */
const REST = 300; // ms

/** Whether a step becomes an entry of the browser's history, rewrites the one there is, or leaves the address alone. */
export type HistoryUse = "push" | "replace" | "none";

/** As much of a window as an address needs. */
export type AddressPage = Pick<
  Window,
  "setTimeout" | "clearTimeout" | "addEventListener" | "removeEventListener"
> & {
  readonly location: Pick<Location, "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
};

/**
 * The address always says where one is, and Back undoes a step.
 *
 *     a choice                   a new entry of history
 *     a zoom, a leap in time     a new entry when it begins, rewritten until the view rests
 *     words typed into a field   one entry for all of them
 *     a pan, a step on stage     the current entry is rewritten
 *
 * Rewriting happens at once, then at most every 300 ms, and always in the end. A guest in another page, whose
 * Back button is not its own, has every entry rewritten instead. Returns its own clean-up.
 */
export function keepAddress(
  store: AppStore,
  page: AddressPage,
  use: Exclude<HistoryUse, "none"> = "push",
): () => void {
  let written = page.location.hash;
  let restoring = false;
  /** What the current entry is still being rewritten for. */
  let open: "zoom" | "typing" | undefined;
  let timer: number | undefined;
  /** As long as a hand holds something, what it does is one step, however slowly the page follows. */
  let isHeld = false;

  const address = () => encodeView(store.getState().view);
  const wait = () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(rest, REST);
  };
  const rewrite = () => {
    if (address() === written) return false;
    written = address();
    page.history.replaceState(undefined, "", written);
    return true;
  };
  const push = () => {
    written = address();
    page.history.pushState(undefined, "", written);
  };
  const rest = () => {
    timer = undefined;
    if (rewrite() || (isHeld && open === "zoom")) wait();
    else if (open === "zoom") open = undefined;
  };
  const rewriteSoon = () => {
    if (timer !== undefined) return;
    rewrite();
    wait();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    const change = restoring ? "mended" : changeOf(state, before);
    if (state.corpus !== before.corpus) {
      wait(); // an address that opening has mended can wait for the picture
    } else if (change === "mended") {
      rewrite();
    } else if (use === "replace" || change === "pan" || change === open) {
      rewriteSoon();
    } else if (address() !== written) {
      const left = encodeView(before.view);
      if (left !== written) page.history.replaceState(undefined, "", left); // where Back shall lead
      push();
      open = change === "step" ? undefined : change;
      if (open === "zoom") wait();
    }
  });

  const restore = () => {
    if (page.location.hash === written) return;
    written = page.location.hash;
    page.clearTimeout(timer);
    [timer, open] = [undefined, undefined];
    const { corpus, view } = store.getState();
    const decoded = decodeView(written, view.language);
    restoring = true; // an address mended on the way back must not cut off the way forward
    store.dispatch({
      type: "restore",
      view: corpus.phase === "ready" ? fitView(decoded, corpus.corpus) : decoded,
    });
    restoring = false;
  };
  const flush = () => void (timer !== undefined && rewrite());
  const hold = () => {
    isHeld = true;
  };
  const release = () => {
    isHeld = false;
  };
  const listeners = {
    popstate: restore,
    hashchange: restore,
    pagehide: flush,
    pointerdown: hold,
    pointerup: release,
    pointercancel: release,
  };
  for (const [type, listener] of Object.entries(listeners)) page.addEventListener(type, listener);
  return () => {
    flush();
    page.clearTimeout(timer);
    unsubscribe();
    for (const [type, listener] of Object.entries(listeners)) page.removeEventListener(type, listener);
  };
}

/** What a person did between two states, as far as history goes. */
function changeOf(now: AppState, before: AppState): "mended" | "step" | "typing" | "zoom" | "pan" {
  if (now.corpus !== before.corpus) return "mended"; // nobody took a step
  if (now.view.stage && before.view.stage) return "pan"; // a hundred steps of a talk are one visit
  if (isTypedQuestion(now.view.study, before.view.study)) return "typing";
  const { filters, window: _now, ...rest } = now.view;
  const { filters: former, window: _before, ...old } = before.view;
  const keys = new Set([...Object.keys(rest), ...Object.keys(old)]) as Set<keyof typeof rest>;
  if ([...keys].some((key) => rest[key] !== old[key])) return "step";
  if (filters === former) return now.lastMove;
  const words = encodeView({ ...now.view, filters: { ...former, text: filters.text } });
  return words === encodeView(now.view) ? "typing" : "step";
}

/** Whether two questions to the concordance differ in nothing but the words that are sought. */
const isTypedQuestion = (now: Study | undefined, before: Study | undefined): boolean =>
  now?.type === "concordance" &&
  before?.type === "concordance" &&
  now.find !== before.find &&
  now.order === before.order &&
  now.syntax === before.syntax;
