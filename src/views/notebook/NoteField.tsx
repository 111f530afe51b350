import { useEffect, useRef } from "react";
import type { Note } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { mayEdit } from "../../notebook/keeping.ts";
import { useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { leaveNote, writeNote } from "./note-deeds.ts";
import { useNotebook } from "./use-notebook.ts";

type NoteFieldProps = {
  readonly note: Note;
  readonly keeper: Keeper;
  /** What it is about. */
  readonly name: string;
  /** It was just begun, or come for: whoever did goes on writing here. */
  readonly takesFocus: boolean;
};

/** The words of a note, kept with every key. */
export function NoteField({ note, keeper, name, takesFocus }: NoteFieldProps) {
  const said = notebookWordsOf(useLanguage());
  const isOpen = useNotebook(keeper, (state) => mayEdit(state.keeping));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const leave = useHandler(() => {
    if (document.hasFocus()) leaveNote(keeper, note.id); // else somebody only looks at another window
  });
  return (
    <textarea
      ref={field}
      className="note-field"
      aria-label={said.field(name === "" ? said.about.none : name)}
      placeholder={said.placeholder}
      rows={Math.max(2, Math.min(12, note.body.split("\n").length + 1))}
      readOnly={!isOpen}
      value={note.body}
      onChange={({ target }) => writeNote(keeper, note, target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault(); // leaves the field, not the notebook
        field.current?.closest<HTMLElement>("[data-note]")?.focus();
      }}
    />
  );
}
