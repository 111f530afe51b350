import type { Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { ReadingMenu } from "../reader/ReadingMenu.tsx";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { BesideMenu } from "./BesideMenu.tsx";
import { ChangedLinks } from "./ChangedLinks.tsx";
import { LAYOUTS, type Layout } from "./layout.ts";
import type { LinkChanges } from "./use-link-changes.ts";
import { useNameText } from "./use-name-text.ts";

type BesideHeadProps = {
  readonly index: CorpusIndex;
  readonly texts: readonly ComparedText[];
  readonly comparison: Comparison;
  readonly isWaiting: boolean;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly changes: LinkChanges;
};

/** What stands side by side, on which links it rests, and the way back to one text. */
export function BesideHead(props: BesideHeadProps) {
  const { index, texts, comparison, isWaiting, layout, onLayout, changes } = props;
  const said = besideWordsOf(useLanguage());
  const dispatch = useDispatch();
  const nameText = useNameText(index);
  const name = (at: number) => nameText(texts[at]?.id ?? "");
  const furniture = texts.reduce((sum, text) => sum + text.furniture, 0);
  const origins = [...new Set(comparison.layers.map(({ origin }) => origin))];
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
            : origins.map((origin) => (
                <span key={origin} className={`beside-layer is-${origin}`} data-origin={origin}>
                  {said.origin[origin]}
                </span>
              ))}
        </p>
        <button
          type="button"
          className="tab beside-close"
          onClick={() => dispatch({ type: "read-beside", witnesses: [] })}
        >
          {said.close}
        </button>
      </div>
      {!isWaiting && (
        <details className="beside-basis">
          <summary>{said.basis}</summary>
          <p className="beside-note">
            {comparison.layers.map(({ a, b, links, origin }) => (
              <span key={`${a} ${b}`}>
                {said.layer(nameText(a), nameText(b), countJoined(links), origin)}
              </span>
            ))}
            <span>
              {comparison.wordPairs.length === 0
                ? said.noWords
                : said.words(comparison.wordPairs.map(([left, right]) => `${name(left)} – ${name(right)}`))}
            </span>
            {furniture > 0 && <span>{said.furniture(furniture)}</span>}
          </p>
        </details>
      )}
      <ChangedLinks changes={changes} />
    </header>
  );
}

/** Of all links those that join sentences of both. */
const countJoined = (links: Comparison["layers"][number]["links"]): number =>
  links.filter(({ left, right }) => left.length > 0 && right.length > 0).length;
