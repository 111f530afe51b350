import { elementAt } from "../../base/element-at.ts";
import { memo } from "react";
import type { ComparedRow } from "../../compare/compare-texts.ts";
import type { Place } from "../../state/app-state.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { BesideCell } from "./BesideCell.tsx";
import type { NamedText } from "./named-text.ts";
import { RowHandle } from "./RowHandle.tsx";
import type { LinkChanges } from "./use-link-changes.ts";

type BesideRowProps = {
  readonly row: ComparedRow;
  readonly at: number;
  readonly texts: readonly NamedText[];
  /** Words of this row that are asked for. */
  readonly place: Place | undefined;
  readonly isTabStop: boolean;
  readonly goTo: (row: number) => void;
  readonly changes: LinkChanges;
};

/** Sentences that correspond: all are lit where the pointer or the focus is on one of them. */
export const BesideRow = memo(function BesideRow(props: BesideRowProps) {
  const { row, at, texts, place, isTabStop, goTo, changes } = props;
  const said = besideWordsOf(useLanguage());
  const status = row.status ?? "alone";
  return (
    <li
      className={`beside-row is-${status}${row.isMoved ? " is-moved" : ""}${place ? " is-chosen" : ""}`}
      data-row={at}
    >
      <RowHandle row={row} at={at} texts={texts} isTabStop={isTabStop} changes={changes} />
      {row.isMoved && <p className="beside-moved">{said.moved}</p>}
      {row.cells.map((units, column) => {
        const text = elementAt(texts, column);
        return (
          <BesideCell
            key={column}
            text={text}
            units={units}
            marks={row.marks[column] ?? []}
            place={place?.sourceId === text.sourceId ? place : undefined}
            goTo={goTo}
          />
        );
      })}
    </li>
  );
});
