import type { AppStore } from "./store.ts";
import { decodeView, encodeView } from "./url-codec.ts";
import { fitView } from "./fit-view.ts";
import type { View } from "./app-state.ts";

/**
 * The address always says where one is, and Back undoes a step. Choosing something makes a
 * history entry; panning and zooming only rewrite the current one, or Back would crawl.
 * Returns its own clean-up.
 */
export function keepAddress(store: AppStore, page: Window): () => void {
  let written = page.location.hash;
  let restoring = false;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    const address = encodeView(state.view);
    if (address === written) return;
    written = address;
    const isMended = restoring || state.corpus !== before.corpus; // nobody took a step
    if (!isMended && isStep(state.view, before.view)) page.history.pushState(undefined, "", address);
    else page.history.replaceState(undefined, "", address);
  });
  const restore = () => {
    written = page.location.hash;
    const { corpus, view } = store.getState();
    const decoded = decodeView(written, view.language);
    restoring = true; // an address mended on the way back must not cut off the way forward
    store.dispatch({
      type: "restore",
      view: corpus.phase === "ready" ? fitView(decoded, corpus.corpus) : decoded,
    });
    restoring = false;
  };
  page.addEventListener("popstate", restore);
  page.addEventListener("hashchange", restore);
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", restore);
    page.removeEventListener("hashchange", restore);
  };
}

/** A window that moves is no step of its own; everything else is. */
const isStep = (now: View, before: View): boolean =>
  now.selection !== before.selection ||
  now.filters !== before.filters ||
  now.dress !== before.dress ||
  now.scale !== before.scale ||
  now.language !== before.language ||
  now.sourceId !== before.sourceId ||
  now.place !== before.place;
