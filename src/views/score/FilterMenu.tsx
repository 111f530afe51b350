import { useDeferredValue, useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectMatches } from "../../selectors/select-corpus.ts";
import { FILTER_MODES } from "../../state/app-state.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { FilterChips } from "./FilterChips.tsx";
import { FilterFacet } from "./FilterFacet.tsx";
import { TextFilter } from "./TextFilter.tsx";
import "../look/filter.css";

type FilterMenuProps = { readonly index: CorpusIndex };

/** Everything events can be filtered by, in a popover; what is filtered stands beside it and can be taken back. */
export function FilterMenu({ index }: FilterMenuProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const mode = useAppState((state) => state.view.filterMode);
  const matches = useAppState(selectMatches);
  const [isOpened, setOpened] = useState(false);
  const isCalm = useDeferredValue(true, false); // counting every choice can wait for the picture
  const hasFacets = isOpened || (isCalm && index.corpus.events.length <= SMALL);
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="filter">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget="filter-menu">
        {words.filter.label}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <FilterChips index={index} />
      <div
        ref={popover}
        id="filter-menu"
        popover="auto"
        role="group"
        aria-label={words.filter.label}
        className="menu filter-menu"
        onBeforeToggle={() => setOpened(true)}
        onToggle={onToggle}
      >
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
      </div>
    </div>
  );
}

/** Of more events the choices are counted when somebody asks for them. */
const SMALL = 10_000;

/** The themes, which are many, last. */
const FACETS_SHOWN = ["kinds", "statuses", "bases", "sources", "speakers", "themes"] as const;
