import { unreachable } from "../../base/assert.ts";
import { DATE_BASES } from "../../domain/dating.ts";
import type { Bilingual, Language } from "../../domain/language.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Facet } from "../../state/filters.ts";
import { useLanguage, useWords } from "../page-context.ts";
import type { InterfaceWords } from "../words/interface-words.ts";

/** What a choice of a facet is called in the reader's language. */
export function useChoiceName(index: CorpusIndex): (facet: Facet, id: string) => string {
  return nameChoices(index, useLanguage(), useWords());
}

export function nameChoices(
  index: CorpusIndex,
  language: Language,
  words: InterfaceWords,
): (facet: Facet, id: string) => string {
  const tellName = (name: Bilingual | undefined, id: string) => name?.[language] ?? id;
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
