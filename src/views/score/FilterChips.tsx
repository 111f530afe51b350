import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { NO_FILTERS } from "../../state/app-state.ts";
import { FACETS, isUnfiltered, lookForText, toggleChoice } from "../../state/filters.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { useChoiceName } from "./use-choice-name.ts";

type FilterChipsProps = { readonly index: CorpusIndex };

/** One chip per choice that is made; it takes the choice back. */
export function FilterChips({ index }: FilterChipsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const nameOf = useChoiceName(index);
  const filters = useAppState((state) => state.view.filters);
  if (isUnfiltered(filters)) return undefined;
  const chips = FACETS.flatMap((facet) =>
    filters[facet].map((id) => ({
      key: `${facet}:${id}`,
      label: nameOf(facet, id),
      without: () => toggleChoice(filters, facet, id),
    })),
  );
  const sought = {
    key: "text",
    label: words.filter.wordsChip(filters.text),
    without: () => lookForText(filters, ""),
  };
  return (
    <>
      {[...chips, ...(filters.text === "" ? [] : [sought])].map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={words.filter.remove(label)}
          onClick={() => dispatch({ type: "filter", filters: without() })}
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="tab" onClick={() => dispatch({ type: "filter", filters: NO_FILTERS })}>
        {words.filter.clear}
      </button>
    </>
  );
}
