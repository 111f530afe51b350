import { useMemo, useState } from "react";
import { ofKind } from "../../notebook/entry.ts";
import type { NoteTarget } from "../../notebook/entry.ts";
import { findNotes } from "../../notebook/find-notes.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { newNotebookStudy } from "../../state/study.ts";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { AnswerList } from "./AnswerList.tsx";
import { beginNote } from "./note-deeds.ts";
import { NoteEntry } from "./NoteEntry.tsx";
import { TakeNotes } from "./TakeNotes.tsx";
import { nameOfTarget } from "./targets.ts";
import { useNotebook } from "./use-notebook.ts";

type NotesPageProps = {
  readonly keeper: Keeper;
  readonly index: CorpusIndex;
  /** The id of the note that is being written, or nothing. */
  readonly opened: string;
};

const ABOUT = [
  "passage",
  "event",
  "theme",
  "source",
  "none",
] as const satisfies readonly NoteTarget["type"][];

/** More than this nobody looks through at once. */
const AT_ONCE = 50;

/** All notes and answers: found by their words, filtered by what they are about. */
export function NotesPage({ keeper, index, opened }: NotesPageProps) {
  const said = notebookWordsOf(useLanguage());
  const tell = useTell();
  const dispatch = useDispatch();
  const entries = useNotebook(keeper, ({ notebook }) => notebook.entries);
  const [text, setText] = useState("");
  const [about, setAbout] = useState<NoteTarget["type"]>();
  const [count, setCount] = useState(AT_ONCE);
  const [outcome, setOutcome] = useState("");
  const notes = useMemo(() => {
    const found = findNotes(
      entries,
      { text, ...(about && { about }) },
      (target) => nameOfTarget(target, index, tell) ?? said.gone,
    );
    // By when they were begun: nothing moves under whoever writes.
    return found.toSorted(
      (a, b) => Number(b.id === opened) - Number(a.id === opened) || b.created - a.created,
    );
  }, [entries, text, about, index, tell, said, opened]);
  const all = useMemo(() => ofKind(entries, "note").length, [entries]);
  const begin = () => {
    const note = beginNote(keeper, { type: "none" });
    dispatch({ type: "study", study: newNotebookStudy("notes", note) });
  };
  return (
    <>
      <div className="notes-find">
        <label>
          <span className="for-ears">{said.search}</span>
          <input
            type="search"
            placeholder={said.search}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label>
          {said.filter}{" "}
          <select
            value={about ?? ""}
            onChange={({ target }) => setAbout(ABOUT.find((one) => one === target.value))}
          >
            <option value="">{said.all}</option>
            {ABOUT.map((one) => (
              <option key={one} value={one}>
                {said.about[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="note-begin" onClick={begin}>
          {said.addFree}
        </button>
      </div>
      <p role="status" className="notes-count">
        {outcome === "" ? (all === 0 ? said.none : said.counted(notes.length, all)) : outcome}
      </p>
      {all === 0 && <p className="study-note">{said.how}</p>}
      <ul className="notes">
        {notes.slice(0, count).map((note) => (
          <NoteEntry
            key={note.id}
            note={note}
            keeper={keeper}
            index={index}
            takesFocus={note.id === opened}
            tellUser={setOutcome}
          />
        ))}
      </ul>
      {notes.length > count && (
        <button type="button" className="tab" onClick={() => setCount(count + AT_ONCE)}>
          {said.counted(count, notes.length)} …
        </button>
      )}
      <AnswerList keeper={keeper} index={index} />
      <TakeNotes keeper={keeper} index={index} tellUser={setOutcome} />
    </>
  );
}
