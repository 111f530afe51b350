import type { KeyboardEvent } from "react";
import type { ComparedRow } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { roveFocus } from "../rove-focus.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { LinkChanges } from "./use-link-changes.ts";

type RowHandleProps = {
  readonly row: ComparedRow;
  readonly at: number;
  readonly texts: readonly ComparedText[];
  readonly isTabStop: boolean;
  readonly changes: LinkChanges;
};

/** The number of a row, its one stop for keys: chooses its words, merges and splits its links, takes a change back. */
export function RowHandle({ row, at, texts, isTabStop, changes }: RowHandleProps) {
  const said = besideWordsOf(useLanguage());
  const dispatch = useDispatch();
  const column = row.cells.findIndex((units) => units.length > 0);
  const [first] = row.cells[column] ?? [];
  const sourceId = texts[column]?.sourceId;
  const choose = () => {
    if (first && sourceId !== undefined) {
      dispatch({ type: "go-to-words", place: { sourceId, start: first.start, end: first.end } });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    roveFocus(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === "m") changes.merge(at);
    else if (event.key.toLowerCase() === "s") changes.split(at);
    else if (event.key.toLowerCase() === "u") changes.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="beside-handle">
      <button
        type="button"
        className="row-number"
        data-rove=""
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${said.row(at + 1)}, ${said.status[row.status ?? "alone"]}${row.isMoved ? `, ${said.moved}` : ""}`}
        title={said.status[row.status ?? "alone"]}
        onClick={choose}
        onKeyDown={onKeyDown}
      >
        {at + 1}
      </button>
      <span className="row-status" aria-hidden="true" />
    </span>
  );
}
