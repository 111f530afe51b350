import type { Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import { overlaps } from "../../domain/span.ts";
import type { Place } from "../../state/app-state.ts";

/** The row that holds the words which are asked for. */
export function rowOfPlace(
  { rows }: Comparison,
  texts: readonly ComparedText[],
  place: Place | undefined,
): number | undefined {
  if (!place) return undefined;
  const found = rows.findIndex(({ cells }) =>
    cells.some(
      (units, column) =>
        texts[column]?.sourceId === place.sourceId && units.some((unit) => overlaps(unit, place)),
    ),
  );
  return found === -1 ? undefined : found;
}
