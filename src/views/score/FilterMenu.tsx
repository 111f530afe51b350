import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import { NO_FILTERS } from "../../state/app-state.ts";
import { toggleChoice } from "../../state/filters.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "./MarkShape.tsx";

type FilterMenuProps = { readonly index: CorpusIndex };
type Part = "themes" | "sources" | "kinds";

/** Themes, sources and kinds as check boxes in a popover; what is filtered stands beside it and can be taken back. */
export function FilterMenu({ index }: FilterMenuProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const filters = useAppState((state) => state.view.filters);
  const toggle = (part: Part, id: string) => () =>
    dispatch({ type: "filter", filters: toggleChoice(filters, part, id) });
  const chips = [
    ...index.corpus.themes
      .filter(({ id }) => filters.themes.includes(id))
      .map((theme) => ({ part: "themes" as const, id: theme.id, label: tell(theme.shortLabel) })),
    ...index.corpus.sources
      .filter(({ id }) => filters.sources.includes(id))
      .map((source) => ({ part: "sources" as const, id: source.id, label: tell(source.shortTitle) })),
    ...filters.kinds.map((kind) => ({ part: "kinds" as const, id: kind, label: words.kind[kind] })),
  ];
  return (
    <div className="filter">
      <button type="button" className="tab" popoverTarget="filter-menu">
        {words.filter.label}
      </button>
      {chips.map(({ part, id, label }) => (
        <button
          key={`${part}:${id}`}
          type="button"
          className="chip"
          aria-label={words.filter.remove(label)}
          onClick={toggle(part, id)}
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 0 && (
        <button
          type="button"
          className="tab"
          onClick={() => dispatch({ type: "filter", filters: NO_FILTERS })}
        >
          {words.filter.clear}
        </button>
      )}
      <div id="filter-menu" popover="auto" className="filter-menu">
        <fieldset>
          <legend>{words.filter.kinds}</legend>
          {EVENT_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={filters.kinds.includes(kind)}
                onChange={toggle("kinds", kind)}
              />
              <MarkShape kind={kind} look="stated" size={13} />
              {words.kind[kind]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.filter.sources}</legend>
          {index.corpus.sources.map(({ id, shortTitle }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={filters.sources.includes(id)}
                onChange={toggle("sources", id)}
              />
              {tell(shortTitle)}
            </label>
          ))}
        </fieldset>
        <fieldset className="themes-field">
          <legend>{words.filter.themes}</legend>
          {index.corpus.themes.map(({ id, shortLabel, familyId }) => (
            <label key={id} className={`family-${index.familyRank.get(familyId)}`}>
              <input type="checkbox" checked={filters.themes.includes(id)} onChange={toggle("themes", id)} />
              <span className="family-ink">
                <Mixed text={tell(shortLabel)} language={language} />
              </span>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
