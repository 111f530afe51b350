import { useState } from "react";
import type { Problem } from "../../base/problem.ts";
import { importNotebook } from "../../notebook/import-notebook.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage, useReadState } from "../page-context.ts";
import { viewAddress } from "../picture/view-address.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { NOTE_FORMS, saveNotes } from "./save-notes.ts";

type TakeNotesProps = {
  readonly keeper: Keeper;
  readonly index: CorpusIndex;
  readonly tellUser: (sentence: string) => void;
};

/** The notebook as a file, in three forms, and back from the one that holds all of it. */
export function TakeNotes({ keeper, index, tellUser }: TakeNotesProps) {
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const readState = useReadState();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { store } = keeper;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    await keeper.takeSnapshot();
    const read = importNotebook(store.getState().notebook, text, file.name);
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) return;
    const { notebook, changes, doubled } = read.value;
    store.setState({ notebook });
    store.endGroup();
    store.edit(changes);
    tellUser(said.imported(changes.length, doubled));
  };
  return (
    <section className="take-notes">
      <h3>{said.file.heading}</h3>
      <p>
        {NOTE_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            data-form={form}
            onClick={() => {
              const { notebook } = store.getState();
              const page = viewAddress(readState(), location);
              tellUser(said.saved(saveNotes(form, notebook, index, language, page)));
            }}
          >
            {said.file[form]}
          </button>
        ))}
        <label className="file-button">
          {said.file.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              void open(target.files?.[0]);
              target.value = ""; // the same file may be chosen again
            }}
          />
        </label>
      </p>
      <p className="study-note">{said.file.says}</p>
      {problems.map(({ what, where, remedy }) => (
        <p key={what} role="alert" className="note-problem" lang="en">
          {what} ({where}). {remedy}
        </p>
      ))}
    </section>
  );
}
