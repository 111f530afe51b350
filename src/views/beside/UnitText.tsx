import type { WordMark } from "../../compare/compare-texts.ts";
import type { ComparedText, TextUnit } from "../../compare/text-unit.ts";
import type { Span } from "../../domain/span.ts";
import { splitIntoRuns } from "../../reader/split-into-runs.ts";
import type { Place } from "../../state/app-state.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";

type UnitTextProps = {
  readonly text: ComparedText;
  readonly unit: TextUnit;
  readonly marks: readonly WordMark[];
  readonly place: Place | undefined;
  readonly goTo: (row: number) => void;
};

type Layer = Span & { readonly mark?: WordMark };

/** A sentence with its number; words that differ are marked, words that moved lead to their other place. */
export function UnitText({ text, unit, marks, place, goTo }: UnitTextProps) {
  const dispatch = useDispatch();
  const layers: readonly Layer[] = [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, mark })),
    ...(place ? [place] : []),
  ];
  const choose = () => {
    if (!getSelection()?.isCollapsed) return; // words are being selected for copying
    dispatch({ type: "go-to-words", place: { sourceId: text.sourceId, start: unit.start, end: unit.end } });
  };
  return (
    // The row's own button is the keys' way to choose it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span className={`beside-unit kind-${unit.segment.kind}`} data-unit={unit.id} onClick={choose}>
      <span className="unit-number" aria-hidden="true">
        {numberOf(unit)}
      </span>
      {splitIntoRuns(unit, layers).map(({ start, end, highlights }) => (
        <UnitRun
          key={start}
          words={text.text.slice(start, end)}
          mark={highlights.find(({ mark }) => mark)?.mark}
          isFirst={highlights.some(({ mark }) => mark?.start === start)}
          isLit={place !== undefined && highlights.includes(place)}
          goTo={goTo}
        />
      ))}{" "}
    </span>
  );
}

/** `3.2`: second sentence of the third paragraph. */
const numberOf = ({ segment, nth }: TextUnit): string =>
  segment.number === undefined ? "" : nth === undefined ? `${segment.number}` : `${segment.number}.${nth}`;

type UnitRunProps = {
  readonly words: string;
  readonly mark: WordMark | undefined;
  readonly isFirst: boolean;
  readonly isLit: boolean;
  readonly goTo: (row: number) => void;
};

function UnitRun({ words, mark, isFirst, isLit, goTo }: UnitRunProps) {
  const said = besideWordsOf(useLanguage());
  const lit = isLit ? <mark className="is-lit">{words}</mark> : words;
  if (!mark) return lit;
  const { move } = mark;
  return (
    <mark className={`is-${mark.kind}`}>
      {move && isFirst && (
        <button
          type="button"
          className="move-sign"
          title={said.move(move.number)}
          aria-label={said.move(move.number)}
          onClick={(event) => {
            event.stopPropagation();
            goTo(move.row);
          }}
        >
          ⇄{move.number}
        </button>
      )}
      {lit}
    </mark>
  );
}
