import type { PlacedColumn } from "../../timeline/thread-columns.ts";
import type { ThreadLine } from "../../timeline/thread-question.ts";

/** A place the focus can be at: the label of a line, or, with a column, a bead of it. */
export type ThreadStop = { readonly line: string; readonly column?: string };

/** Where a key leads: up and down in the same column, left and right along the thread, Home and End to its ends. */
export function walkThreads(
  lines: readonly ThreadLine[],
  columns: readonly PlacedColumn[],
  { line, column }: ThreadStop,
  key: string,
): ThreadStop | undefined {
  const at = lines.findIndex(({ id }) => id === line);
  const here = column === undefined ? -1 : columns.findIndex((candidate) => candidate.key === column);
  const toRow = (row: number): ThreadStop => {
    const next = lines[Math.max(0, Math.min(lines.length - 1, row))];
    return { line: next?.id ?? line, ...(column !== undefined && { column }) };
  };
  const toColumn = (place: number): ThreadStop => {
    const next = columns[Math.min(columns.length - 1, place)];
    return place < 0 || !next ? { line } : { line, column: next.key };
  };
  switch (key) {
    case "ArrowDown":
      return toRow(at + 1);
    case "ArrowUp":
      return toRow(at - 1);
    case "ArrowRight":
      return toColumn(here + 1);
    case "ArrowLeft":
      return toColumn(here - 1);
    case "Home":
      return toColumn(-1);
    case "End":
      return toColumn(columns.length - 1);
    default:
      return undefined;
  }
}
