import { fileNamePart } from "../../base/file-name.ts";
import type { Language } from "../../domain/language.ts";
import { ofKind } from "../../notebook/entry.ts";
import { writeNotebook } from "../../notebook/notebook-file.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { writeMarkdown } from "../../notebook/write-markdown.ts";
import { writeNotesCsv } from "../../notebook/write-notes-csv.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { saveFile } from "../picture/save-file.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { describeWith, formatMoment } from "./describe-entry.ts";

export const NOTE_FORMS = ["markdown", "json", "csv"] as const;
export type NoteForm = (typeof NOTE_FORMS)[number];

/** Saves a notebook as JSON, whole, as it can be opened again. Gives the name of the file. */
export function saveNotebook(corpusId: string, text: string): string {
  const name = `${fileNamePart(corpusId, "corpus")}-notes.json`;
  saveFile(new Blob([text], { type: "application/json" }), name);
  return name;
}

/** Saves notes and answers, the first written first. `page` is the address of the page without its fragment. */
export function saveNotes(
  form: NoteForm,
  notebook: Notebook,
  index: CorpusIndex,
  language: Language,
  page: string | undefined,
): string {
  if (form === "json") return saveNotebook(notebook.corpusId, writeNotebook(notebook));
  const said = notebookWordsOf(language);
  const entries = [...ofKind(notebook.entries, "note"), ...ofKind(notebook.entries, "answer")];
  const notes = entries.toSorted((a, b) => a.created - b.created).map(describeWith(index, language, page));
  const stem = `${fileNamePart(notebook.corpusId, "corpus")}-notes`;
  if (form === "csv") {
    const name = `${stem}.csv`;
    saveFile(new Blob([writeNotesCsv(notes, said.columns)], { type: "text/csv;charset=utf-8" }), name);
    return name;
  }
  const [day = ""] = formatMoment(Date.now()).split(" ");
  const text = writeMarkdown(notes, {
    title: `${said.file.title} ${index.corpus.title[language]}`,
    line: said.fileLine(notes.length, day),
    open: said.file.link,
    written: said.written,
  });
  const name = `${stem}.md`;
  saveFile(new Blob([text], { type: "text/markdown;charset=utf-8" }), name);
  return name;
}
