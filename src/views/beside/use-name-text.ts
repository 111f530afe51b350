import { useCallback } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage, useTell } from "../page-context.ts";

/** What a text is called: its source, and which of its witnesses where there are several. */
export function useNameText(index: CorpusIndex): (witnessId: string) => string {
  const tell = useTell();
  const comma = useLanguage() === "zh" ? "，" : ", ";
  return useCallback(
    (witnessId) => {
      const entry = index.witnesses.get(witnessId);
      if (!entry) return witnessId;
      const source = tell(entry.source.shortTitle);
      return entry.source.witnesses.length > 1 ? `${source}${comma}${tell(entry.witness.label)}` : source;
    },
    [index, tell, comma],
  );
}
