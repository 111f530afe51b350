import { languageTag } from "../../domain/language.ts";
import { keyOf } from "../../notebook/entry.ts";
import type { Note } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { writtenIn } from "../written-in.ts";
import { formatMoment } from "./describe-entry.ts";
import { deleteNote } from "./note-deeds.ts";
import { NoteField } from "./NoteField.tsx";
import { actionOfTarget, nameOfTarget } from "./targets.ts";

type NoteEntryProps = {
  readonly note: Note;
  readonly keeper: Keeper;
  readonly index: CorpusIndex;
  readonly takesFocus: boolean;
  /** Left out where what it is about stands right above. */
  readonly namesTarget?: boolean;
  /** Somebody wants to be told in a sentence. */
  readonly tellUser: (sentence: string) => void;
};

/** A note: what it is about, which leads there, and its words. */
export function NoteEntry(props: NoteEntryProps) {
  const { note, keeper, index, takesFocus, namesTarget = true, tellUser } = props;
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const { target } = note;
  const known = nameOfTarget(target, index, tell);
  const name = known ?? said.gone;
  const action = known === undefined ? undefined : actionOfTarget(target);
  return (
    <li className="note" data-note={note.id} tabIndex={-1}>
      {namesTarget && target.type !== "none" && (
        <p className="note-target">
          <span className="note-kind">{said.about[target.type]}</span>{" "}
          {action ? (
            <button type="button" aria-label={said.goThere(name)} onClick={() => dispatch(action)}>
              <Mixed text={name} language={language} />
            </button>
          ) : (
            <span>{name}</span>
          )}
        </p>
      )}
      {target.type === "passage" && (
        <q className="note-quote" lang={languageTag(writtenIn(target.passage.exact))}>
          {target.passage.exact}
        </q>
      )}
      <NoteField note={note} keeper={keeper} name={name} takesFocus={takesFocus} />
      <p className="note-foot">
        <span>{said.changed(formatMoment(note.changed))}</span>
        {note.besides !== undefined && <span>{said.besides}</span>}
        <button
          type="button"
          aria-label={`${said.remove}: ${note.body.slice(0, 40)}`}
          data-delete={keyOf(note)}
          onClick={() => {
            deleteNote(keeper, note);
            tellUser(said.removed);
          }}
        >
          {said.remove}
        </button>
      </p>
    </li>
  );
}
