import type { Keeper } from "./keeper.ts";

/** One notebook as it lies in the browser. */
export type KeptNotebook = { readonly corpusId: string; readonly text: string };

/** The notebook of the open corpus, as soon as it is open, and those of all others. */
export type Notebooks = {
  /** Shaped as React wants a store. */
  readonly current: () => Keeper | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * All there are, what is not written yet included: for when nothing else works. Never rejects: what the browser
   * does not give is not in it.
   */
  readonly rescue: () => Promise<readonly KeptNotebook[]>;
};
