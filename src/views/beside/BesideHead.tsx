import type { Comparison } from "../../compare/compare-texts.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { ReadingMenu } from "../reader/ReadingMenu.tsx";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { BesideMenu } from "./BesideMenu.tsx";
import { focusReader } from "../focus-reader.ts";
import { ChangedLinks } from "./ChangedLinks.tsx";
import { LAYOUTS, type Layout } from "./layout.ts";
import type { LinkChanges } from "./use-link-changes.ts";

type BesideHeadProps = {
  readonly index: CorpusIndex;
  /** None while it is being made. */
  readonly comparison: Comparison | undefined;
  readonly isWaiting: boolean;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly changes: LinkChanges;
};

/** What stands side by side, on which links it rests, and the way back to one text. */
export function BesideHead(props: BesideHeadProps) {
  const { index, comparison, isWaiting, layout, onLayout, changes } = props;
  const said = besideWordsOf(useLanguage());
  const dispatch = useDispatch();
  const origins = [...new Set(comparison?.layers.map(({ origin }) => origin))];
  return (
    <header className="beside-head">
      <div className="beside-controls">
        <BesideMenu index={index} />
        <ReadingMenu />
        <fieldset className="beside-layout">
          <legend>{said.layout.label}</legend>
          {LAYOUTS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="tab"
              aria-pressed={choice === layout}
              onClick={() => onLayout(choice)}
            >
              {said.layout[choice]}
            </button>
          ))}
        </fieldset>
        <p className="beside-note" role="status">
          {isWaiting
            ? said.aligning
            : !comparison
              ? said.comparing
              : origins.map((origin) => (
                  <span key={origin} className={`beside-layer is-${origin}`} data-origin={origin}>
                    {said.origin[origin]}
                  </span>
                ))}
        </p>
        <button
          type="button"
          className="tab beside-close"
          onClick={() => {
            dispatch({ type: "read-beside", witnesses: [] });
            focusReader();
          }}
        >
          {said.close}
        </button>
      </div>
      <ChangedLinks changes={changes} />
    </header>
  );
}
