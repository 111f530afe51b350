import { useEffect } from "react";
import { useAppState } from "../page-context.ts";
import { BesideRow } from "./BesideRow.tsx";
import type { BesideLayoutProps } from "./beside-props.ts";
import { goToRow } from "./go-to-row.ts";
import { rowOfPlace } from "./row-of-place.ts";
import { AROUND, useGrowing } from "./use-growing.ts";

/** Corresponding sentences at one height, joined by a line that says how the link is known. */
export function BesideRows({ comparison, texts, wanted, goTo, changes, page }: BesideLayoutProps) {
  const { rows } = comparison;
  const place = useAppState((state) => state.view.place);
  const chosen = rowOfPlace(comparison, texts, place);
  const count = useGrowing(rows.length, Math.max(chosen ?? 0, wanted?.row ?? 0) + AROUND);
  useEffect(() => {
    if (chosen !== undefined) goToRow(page.current, chosen, false);
  }, [chosen, page]);
  useEffect(() => {
    if (wanted) goToRow(page.current, wanted.row);
  }, [wanted, page]);
  return (
    <ol className="beside-rows">
      {rows.slice(0, count).map((row, at) => (
        <BesideRow
          key={row.id}
          row={row}
          at={at}
          texts={texts}
          place={at === chosen ? place : undefined}
          isTabStop={at === (chosen ?? 0)}
          goTo={goTo}
          changes={changes}
        />
      ))}
    </ol>
  );
}
