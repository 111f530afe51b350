import { useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Keeper } from "../../notebook/keeper.ts";
import type { NotebookState } from "../../notebook/notebook-store.ts";
import type { Notebooks } from "../../notebook/notebooks.ts";
import { usePart } from "../later/Later.tsx";
import { createPart } from "../later/part.ts";
import { NotebookContext } from "../page-context.ts";

/** Where nobody keeps a notebook there is none. */
const NONE: Notebooks = {
  current: () => undefined,
  subscribe: () => () => undefined,
  rescue: () => Promise.resolve([]),
};
const NOBODY = createPart(() => Promise.resolve(NONE));

export function useNotebooks(): Notebooks {
  const state = usePart(useContext(NotebookContext) ?? NOBODY);
  return state.phase === "here" ? state.it : NONE;
}

/** The notebook of the open corpus; nothing until it is open. */
export function useKeeper(): Keeper | undefined {
  const { subscribe, current } = useNotebooks();
  return useSyncExternalStore(subscribe, current);
}

export const useNotebook = <T>({ store }: Keeper, selector: (state: NotebookState) => T): T =>
  useStore(store, selector);
