import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { LaterMenu } from "../later/LaterMenu.tsx";
import { useWords } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { FilterChips } from "./FilterChips.tsx";
import "../look/filter.css";

type FilterMenuProps = { readonly index: CorpusIndex };

/** Everything events can be filtered by, in a popover; what is filtered stands beside it and can be taken back. */
export function FilterMenu({ index }: FilterMenuProps) {
  const { filter } = useWords();
  const { opener, popover, onToggle } = usePopover<HTMLDivElement>();
  return (
    <div className="filter">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget="filter-menu">
        {filter.label}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <FilterChips index={index} />
      <LaterMenu
        popover={popover}
        id="filter-menu"
        label={filter.label}
        className="menu filter-menu"
        onToggle={onToggle}
      >
        {({ FilterChoices }, isOpened) => <FilterChoices index={index} isOpened={isOpened} />}
      </LaterMenu>
    </div>
  );
}
