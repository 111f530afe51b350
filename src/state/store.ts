import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Action } from "./actions.ts";
import type { AppState, View } from "./app-state.ts";
import { reduce } from "./reducer.ts";
import { NEW_SESSION } from "./session.ts";

export type AppStore = StoreApi<AppState> & { readonly dispatch: (action: Action) => void };

/** One store a page; state changes only through `dispatch`. */
export function createAppStore(view: View): AppStore {
  const store = createStore<AppState>(() => ({
    corpus: { phase: "loading" },
    view,
    lastMove: "zoom",
    hand: "move",
    session: NEW_SESSION,
  }));
  const dispatch = (action: Action) => store.setState((state) => reduce(state, action), true);
  return Object.assign(store, { dispatch });
}
