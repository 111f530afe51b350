import { otherCorpus } from "../base/messages/notebook-file.ts";
import { failure, success } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { findChanges } from "./change.ts";
import type { Change } from "./change.ts";
import { mergeNotebooks } from "./merge-notebooks.ts";
import { readNotebook } from "./notebook-file.ts";
import { newNotebook } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";

export type Import = {
  /** With what is not read here, but kept; its entries are those of before. */
  readonly notebook: Notebook;
  /** What the file adds: nothing that was there is taken away or replaced by it. */
  readonly changes: readonly Change[];
  /** How many entries stand beside one that was there. */
  readonly doubled: number;
};

/** Adds the notes of a file to a notebook. */
export function importNotebook(into: Notebook, text: string, file: string): Result<Import> {
  const read = readNotebook(text, file);
  if (!read.ok) return read;
  const { corpusId } = read.value;
  if (corpusId !== into.corpusId) return failure(otherCorpus(file, corpusId, into.corpusId));
  const { notebook, doubled } = mergeNotebooks(newNotebook(corpusId), into, read.value);
  return success({
    notebook: { ...notebook, entries: into.entries },
    changes: findChanges(into.entries, notebook.entries),
    doubled: doubled.length,
  });
}
