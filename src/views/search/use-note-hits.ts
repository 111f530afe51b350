import { useMemo } from "react";
import type { Note, NoteTarget } from "../../notebook/entry.ts";
import { findNotes } from "../../notebook/find-notes.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { nameOfTarget } from "../notebook/targets.ts";
import { useKeeper } from "../notebook/use-notebook.ts";
import { useTell } from "../page-context.ts";

export type NoteHits = {
  /** Those worth showing in a list of many kinds. */
  readonly notes: readonly Note[];
  readonly count: number;
  readonly nameOf: (target: NoteTarget) => string;
};

const MOST = 5;

/** The reader's notes in which a query stands. */
export function useNoteHits(index: CorpusIndex, query: string): NoteHits {
  const tell = useTell();
  const keeper = useKeeper();
  return useMemo(() => {
    const nameOf = (target: NoteTarget) => nameOfTarget(target, index, tell) ?? "";
    const { entries } = keeper?.store.getState().notebook ?? { entries: new Map() };
    const found = query === "" ? [] : findNotes(entries, { text: query }, nameOf);
    return { notes: found.slice(0, MOST), count: found.length, nameOf };
  }, [index, query, tell, keeper]);
}
