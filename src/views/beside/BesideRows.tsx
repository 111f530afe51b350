import { useDeferredValue, useEffect } from "react";
import { useAppState } from "../page-context.ts";
import { BesideRow } from "./BesideRow.tsx";
import type { BesideLayoutProps } from "./beside-props.ts";
import { goToRow } from "./go-to-row.ts";
import { rowOfPlace } from "./row-of-place.ts";

/** More than a screen holds; what follows is drawn when there is time. */
const AT_ONCE = 40;

/** Corresponding sentences at one height, joined by a line that says how the link is known. */
export function BesideRows({ comparison, texts, goTo, changes, page }: BesideLayoutProps) {
  const { rows } = comparison;
  const place = useAppState((state) => state.view.place);
  const chosen = rowOfPlace(comparison, texts, place);
  const count = useDeferredValue(rows.length, chosen === undefined ? AT_ONCE : rows.length);
  useEffect(() => {
    if (chosen !== undefined) goToRow(page.current, chosen, false);
  }, [chosen, page]);
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
