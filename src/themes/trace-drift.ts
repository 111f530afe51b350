import type { Occurrence } from "../domain/theme.ts";
import { wordingKey } from "./count-occurrences.ts";

/** One wording along the texts: what each column holds of it, in the order of the columns. */
export type DriftRow = { readonly words: string; readonly cells: readonly (readonly Occurrence[])[] };

/** Where the formula goes: the row of its commonest wording in a column; columns without any are passed over. */
export type DriftStep = { readonly column: number; readonly row: number };

export type Drift = { readonly rows: readonly DriftRow[]; readonly path: readonly DriftStep[] };

/**
 *     text       2018   2022   2023
 *     strength    ×2     ×3     ×2       rows in the order in which they first stand
 *     power       ×3     ·      ·        path: power, strength, strength
 *
 * Of wordings that are equally common in a text the path takes the one it comes from, then the one that
 * stands first: it shows no change that need not be there.
 */
export function traceDrift(columns: readonly (readonly Occurrence[])[]): Drift {
  const rows = new Map<string, { words: string; cells: Occurrence[][] }>();
  columns.forEach((occurrences, column) => {
    for (const occurrence of occurrences) {
      const key = wordingKey(occurrence.passage.exact);
      const row = rows.get(key) ?? { words: occurrence.passage.exact, cells: columns.map(() => []) };
      rows.set(key, row);
      row.cells[column]?.push(occurrence);
    }
  });
  const list = [...rows.values()];
  const path: DriftStep[] = [];
  columns.forEach((occurrences, column) => {
    if (occurrences.length === 0) return;
    const countOf = (row: number) => list[row]?.cells[column]?.length ?? 0;
    const most = Math.max(...list.map((_row, at) => countOf(at)));
    const from = path.at(-1)?.row;
    const row =
      from !== undefined && countOf(from) === most
        ? from
        : list.findIndex((_row, at) => countOf(at) === most);
    path.push({ column, row });
  });
  return { rows: list, path };
}
