import type { Snapshot } from "../notebook/keeping.ts";

/** Why nothing was written: there is no room, or the browser does not allow it, or a newer page has the shelf. */
export type Refusal = "full" | "refused" | "newer";

/** Where notebooks lie, each as a text, by the id of their corpus. Every promise may reject with what the browser says. */
export type Shelf = {
  readonly read: (corpusId: string) => Promise<unknown>;
  /**
   * Reads and writes in one step, which no other tab can come between. `rewrite` gets what lies there and
   * gives what shall, and what shall be put aside of what lay there; nothing where all stays as it is.
   */
  readonly write: (corpusId: string, rewrite: (kept: unknown) => Rewritten | undefined) => Promise<void>;
  readonly snapshots: (corpusId: string) => Promise<readonly Snapshot[]>;
  readonly addSnapshot: (corpusId: string, snapshot: Snapshot, drop: readonly number[]) => Promise<void>;
  /** What could not be read, as it was found. */
  readonly putAside: (corpusId: string, snapshot: Snapshot) => Promise<void>;
  /** All notebooks, as they lie there. */
  readonly list: () => Promise<readonly { readonly corpusId: string; readonly kept: unknown }[]>;
  readonly close: () => void;
};

export type Rewritten = { readonly text: string; readonly aside?: string };

export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "refused";
}

/** The text of a notebook as it lies on the shelf; nothing where something else lies there. */
export const textOf = (kept: unknown): string | undefined =>
  typeof kept === "object" && kept !== null && "text" in kept && typeof kept.text === "string"
    ? kept.text
    : undefined;
