import { writeCsv } from "../base/write-csv.ts";
import type { Described } from "./described.ts";

/** Notes as a table, one a row. `head` names the columns in the order in which they stand. */
export const writeNotesCsv = (
  notes: readonly Described[],
  head: Readonly<Record<keyof Described, string>>,
): string =>
  writeCsv([
    COLUMNS.map((column) => head[column]),
    ...notes.map((note) => COLUMNS.map((column) => note[column] ?? "")),
  ]);

const COLUMNS = ["about", "name", "quote", "body", "created", "changed", "address"] as const;
