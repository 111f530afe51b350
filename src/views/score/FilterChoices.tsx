import { useDeferredValue } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectMatches } from "../../selectors/select-corpus.ts";
import { FILTER_MODES } from "../../state/app-state.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { FilterFacet } from "./FilterFacet.tsx";
import { TextFilter } from "./TextFilter.tsx";

type FilterChoicesProps = { readonly index: CorpusIndex; readonly isOpened: boolean };

/** Words to look for, whether the rest is hidden or dimmed, and every facet with its counts. */
export function FilterChoices({ index, isOpened }: FilterChoicesProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const mode = useAppState((state) => state.view.filterMode);
  const matches = useAppState(selectMatches);
  const isCalm = useDeferredValue(true, false); // counting every choice can wait for the picture
  const hasFacets = isOpened || (isCalm && index.corpus.events.length <= SMALL);
  return (
    <>
      <div className="filter-head">
        <TextFilter />
        <p className="filter-found">{words.filter.found(matches, index.corpus.events.length)}</p>
        <fieldset className="filter-mode">
          <legend>{words.filter.mode}</legend>
          {FILTER_MODES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="filter-mode"
                checked={choice === mode}
                onChange={() => dispatch({ type: "filter-by", mode: choice })}
              />
              {words.filter.modes[choice]}
            </label>
          ))}
        </fieldset>
      </div>
      {hasFacets && FACETS_SHOWN.map((facet) => <FilterFacet key={facet} facet={facet} index={index} />)}
    </>
  );
}

/** Of more events the choices are counted when somebody asks for them. */
const SMALL = 10_000;

/** The themes, which are many, last. */
const FACETS_SHOWN = ["kinds", "statuses", "bases", "sources", "speakers", "themes"] as const;
