import type { AppState } from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** Corpora beyond so many events are large: what can wait for their picture waits. */
const LARGE = 10_000;

export const isLarge = ({ corpus }: AppState): boolean =>
  corpus.phase === "ready" && corpus.corpus.events.length > LARGE;

/**
 * The store as it was until the frame is on the screen that shows a choice: what is chosen in a large
 * corpus is lit where it was chosen, and only then are its words looked up. `soon` runs what it is given
 * when that frame has been shown. All else is told at once, and whatever is done is done to the store.
 */
export function createTrailingStore(store: AppStore, soon: (run: () => void) => () => void): AppStore {
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  let held = store.getState();
  let forget: (() => void) | undefined;
  let leave: (() => void) | undefined;

  const catchUp = (): void => {
    forget?.();
    forget = undefined;
    const before = held;
    held = store.getState();
    if (held !== before) for (const listener of listeners) listener(held, before);
  };
  const follow = (state: AppState): void => {
    if (!isLarge(state) || !isOtherChoice(state, held)) catchUp();
    else forget ??= soon(catchUp);
  };
  return {
    ...store,
    getState: () => (listeners.size === 0 ? store.getState() : held),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        held = store.getState();
        leave = store.subscribe(follow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        leave?.();
        forget?.();
        forget = undefined;
      };
    },
  };
}

function isOtherChoice({ corpus, view }: AppState, before: AppState): boolean {
  const { selection, place, sourceId } = before.view;
  const isSame = view.selection === selection && view.place === place && view.sourceId === sourceId;
  return corpus === before.corpus && !isSame;
}
