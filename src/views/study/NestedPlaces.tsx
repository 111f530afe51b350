import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectNested } from "../../selectors/select-matrix.ts";
import { useAppState, useLanguage, useTell } from "../page-context.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { PassageLine } from "./PassageLine.tsx";

type NestedPlacesProps = { readonly index: CorpusIndex };

const MOST = 200;

/** Words counted for two formulas, so that nobody adds the numbers of a column up to a whole. */
export function NestedPlaces({ index }: NestedPlacesProps) {
  const said = matrixWordsOf(useLanguage());
  const tell = useTell();
  const nested = useAppState(selectNested);
  const name = (themeId: string) => {
    const theme = index.themes.get(themeId);
    return theme ? tell(theme.shortLabel) : themeId;
  };
  if (nested.length === 0) return undefined;
  return (
    <details className="apart nested-places">
      <summary>{said.nested(nested.length)}</summary>
      {nested.slice(0, MOST).map(({ inner, outer }) => (
        <div key={`${inner.occurrence.id} ${outer.occurrence.id}`}>
          <PassageLine passage={outer.occurrence.passage} index={index} />
          <p className="card-note">
            {said.pair(name(inner.occurrence.themeId), name(outer.occurrence.themeId))}
          </p>
        </div>
      ))}
    </details>
  );
}
