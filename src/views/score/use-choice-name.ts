import { unreachable } from "../../base/assert.ts";
import { DATE_BASES } from "../../domain/dating.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Facet } from "../../state/filters.ts";
import { useTell, useWords } from "../page-context.ts";

/** What a choice of a facet is called in the reader's language. */
export function useChoiceName(index: CorpusIndex): (facet: Facet, id: string) => string {
  const words = useWords();
  const tell = useTell();
  const tellName = (name: Parameters<typeof tell>[0] | undefined, id: string) => (name ? tell(name) : id);
  return (facet, id) => {
    switch (facet) {
      case "themes":
        return tellName(index.themes.get(id)?.shortLabel, id);
      case "sources":
        return tellName(index.sources.get(id)?.shortTitle, id);
      case "speakers":
        return tellName(index.entities.get(id)?.name, id);
      case "kinds":
        return nameIn(EVENT_KINDS, words.kind, id);
      case "bases":
        return nameIn(DATE_BASES, words.basis, id);
      case "statuses":
        return nameIn(EVENT_STATUSES, words.status, id);
      default:
        return unreachable(facet);
    }
  };
}

function nameIn<T extends string>(
  choices: readonly T[],
  names: Readonly<Record<T, string>>,
  id: string,
): string {
  const choice = choices.find((candidate) => candidate === id);
  return choice === undefined ? id : names[choice];
}
