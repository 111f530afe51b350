import type { Snapshot } from "./keeping.ts";
import type { NotebookStore } from "./notebook-store.ts";

/** An open notebook, and whoever keeps it. */
export type Keeper = {
  readonly store: NotebookStore;
  /** Writes now what is not written yet. Never rejects: what became of it stands in `keeping`. */
  readonly flush: () => Promise<void>;
  /** Another tab may have written. */
  readonly hear: () => Promise<void>;
  /** Keeps the present state to go back to, before something large is done. */
  readonly takeSnapshot: () => Promise<void>;
  /** After damage: goes on with an older state, or with an empty notebook. What was damaged is put aside. */
  readonly goOnWith: (snapshot: Snapshot | undefined) => Promise<void>;
};
