import { useState } from "react";
import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { ChoiceCount } from "../../selectors/facet-table.ts";
import { selectChoiceCounts } from "../../selectors/select-corpus.ts";
import { toggleChoice } from "../../state/filters.ts";
import type { Facet } from "../../state/filters.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage, useWords } from "../page-context.ts";
import { MarkShape } from "./MarkShape.tsx";
import { ThemeSign } from "../ThemeSign.tsx";
import { useChoiceName } from "./use-choice-name.ts";

type FilterFacetProps = { readonly facet: Facet; readonly index: CorpusIndex };

/** More choices than this are a list nobody reads: as many again come when they are asked for. */
const MOST_CHOICES = 40;
const NO_COUNTS: readonly ChoiceCount[] = [];

/** The choices of one facet, each with how many events it would leave. */
export function FilterFacet({ facet, index }: FilterFacetProps) {
  const words = useWords();
  const language = useLanguage();
  const dispatch = useDispatch();
  const nameOf = useChoiceName(index);
  const filters = useAppState((state) => state.view.filters);
  const counts = useAppState(selectChoiceCounts)?.[facet] ?? NO_COUNTS;
  const [most, setMost] = useState(MOST_CHOICES);
  const chosen: readonly string[] = filters[facet];
  const choices = facet === "speakers" ? counts.toSorted((a, b) => b.of - a.of) : counts;
  const shown = choices.filter(({ id }, at) => at < most || chosen.includes(id));
  if (shown.length === 0) return undefined;
  return (
    <fieldset className={`facet-${facet}`}>
      <legend>{words.filter[facet]}</legend>
      {shown.map(({ id, count, of }) => (
        <label key={id} className={familyClass(facet, id, index)}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            aria-describedby={`count-${facet}-${id}`}
            onChange={() => dispatch({ type: "filter", filters: toggleChoice(filters, facet, id) })}
          />
          {facet === "kinds" && <KindShape id={id} />}
          {facet === "themes" && <ThemeSign id={id} size={11} />}
          <span className="choice-name">
            <Mixed text={nameOf(facet, id)} language={language} />
          </span>
          <span className="choice-count" id={`count-${facet}-${id}`} aria-hidden="true">
            {words.filter.choice(count, of)}
          </span>
        </label>
      ))}
      {shown.length < choices.length && (
        <button type="button" className="more-choices" onClick={() => setMost(most + MOST_CHOICES)}>
          {words.filter.moreChoices(choices.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

function KindShape({ id }: { readonly id: string }) {
  const kind = EVENT_KINDS.find((candidate) => candidate === id);
  return kind && <MarkShape kind={kind} look="stated" size={13} />;
}

/** Themes are written in the colour of their family, as everywhere. */
function familyClass(facet: Facet, id: string, index: CorpusIndex): string | undefined {
  const theme = facet === "themes" ? index.themes.get(id) : undefined;
  return theme && `family-${index.familyRank.get(theme.familyId)}`;
}
