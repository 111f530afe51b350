import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { applyChanges } from "./change.ts";
import type { Change } from "./change.ts";
import type { Entries } from "./entry.ts";
import { edit, endGroup, redo, undo } from "./history.ts";
import type { Edited, Step } from "./history.ts";
import { mayEdit } from "./keeping.ts";
import type { Keeping } from "./keeping.ts";
import type { Notebook } from "./notebook.ts";

export type NotebookState = {
  readonly notebook: Notebook;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly keeping: Keeping;
  /** Whether the browser has promised not to clear it by itself; unknown until it was asked. */
  readonly isPersistent?: boolean;
  /** How many entries were written in two places at once and stand twice since. */
  readonly doubled: number;
  /** The reader has made something here, beyond looking. */
  readonly hasOwnEdits: boolean;
};

export type NotebookStore = StoreApi<NotebookState> & {
  /** Does something that can be undone; nothing while nothing may be changed. */
  readonly edit: (changes: readonly Change[], group?: string) => void;
  readonly endGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Notes something that is no deed of the reader's, and no step back undoes: what was looked at. */
  readonly record: (changes: readonly Change[]) => void;
};

export function createNotebookStore(notebook: Notebook): NotebookStore {
  const store = createStore<NotebookState>(() => ({
    notebook,
    past: [],
    future: [],
    keeping: { phase: "keeping" },
    doubled: 0,
    hasOwnEdits: false,
  }));
  const become = (to: (edited: Edited) => Edited, isOwn = false): void =>
    store.setState((state) => {
      if (!mayEdit(state.keeping)) return state;
      const { past, future, notebook } = state;
      const next = to({ entries: notebook.entries, past, future });
      return {
        past: next.past,
        future: next.future,
        hasOwnEdits: state.hasOwnEdits || isOwn,
        notebook: withEntries(notebook, next.entries),
      };
    });
  return Object.assign(store, {
    edit: (changes: readonly Change[], group?: string) =>
      become(
        (edited) => edit(edited, { changes, ...(group !== undefined && { group }) }),
        changes.some(isOwn),
      ),
    endGroup: () => become(endGroup),
    undo: () => become(undo),
    redo: () => become(redo),
    record: (changes: readonly Change[]) =>
      store.setState((state) => {
        const { notebook, keeping } = state;
        if (!mayEdit(keeping)) return state;
        const news = changes.filter(({ before, after }) => before !== after);
        return { notebook: withEntries(notebook, applyChanges(notebook.entries, news)) };
      }),
  });
}

/** Something the reader would miss, and not only how or where they read. */
const isOwn = ({ after }: Change): boolean =>
  after !== undefined && after.kind !== "reading" && after.kind !== "seen" && after.kind !== "place";

export const withEntries = (notebook: Notebook, entries: Entries): Notebook =>
  entries === notebook.entries ? notebook : { ...notebook, entries };
