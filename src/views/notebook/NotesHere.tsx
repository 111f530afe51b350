import { useMemo, useState } from "react";
import type { NoteTarget } from "../../notebook/entry.ts";
import { ofKind } from "../../notebook/entry.ts";
import { isAbout } from "../../notebook/find-notes.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { mayEdit } from "../../notebook/keeping.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { beginNote } from "./note-deeds.ts";
import { NoteEntry } from "./NoteEntry.tsx";
import { nameOfTarget } from "./targets.ts";
import { useKeeper, useNotebook } from "./use-notebook.ts";
import "../look/notebook.css";

type NotesHereProps = {
  readonly type: "event" | "theme" | "source";
  readonly id: string;
  readonly index: CorpusIndex;
};

/** On the card of a thing: the reader's notes on it, and one click to begin another. */
export function NotesHere(props: NotesHereProps) {
  const keeper = useKeeper();
  return keeper && <Notes {...props} keeper={keeper} />;
}

function Notes({ type, id, index, keeper }: NotesHereProps & { readonly keeper: Keeper }) {
  const said = notebookWordsOf(useLanguage());
  const tell = useTell();
  const entries = useNotebook(keeper, ({ notebook }) => notebook.entries);
  const isOpen = useNotebook(keeper, ({ keeping }) => mayEdit(keeping));
  const [begun, setBegun] = useState<string>();
  const [outcome, setOutcome] = useState("");
  const target = useMemo((): NoteTarget => ({ type, id }), [type, id]);
  const notes = ofKind(entries, "note")
    .filter((note) => isAbout(note, target))
    .toSorted((a, b) => a.created - b.created);
  return (
    <section className="notes-here">
      <button
        type="button"
        className="note-begin"
        disabled={!isOpen}
        aria-keyshortcuts="n"
        aria-label={said.noteOn(nameOfTarget(target, index, tell) ?? id)}
        onClick={() => setBegun(beginNote(keeper, target))}
      >
        {said.add} <kbd aria-hidden="true">N</kbd>
      </button>
      <span role="status" className="notes-count">
        {outcome}
      </span>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <NoteEntry
              key={note.id}
              note={note}
              keeper={keeper}
              index={index}
              takesFocus={note.id === begun}
              namesTarget={false}
              tellUser={setOutcome}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
