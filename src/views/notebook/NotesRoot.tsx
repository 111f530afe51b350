import { useContext, useEffect, useState } from "react";
import { writeNotebook } from "../../notebook/notebook-file.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { isTyping } from "../is-typing.ts";
import { NotebookContext, useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { fullVersion, sayKeeping } from "./KeepingLine.tsx";
import { NoteKey } from "./NoteKey.tsx";
import { PaintNotes } from "./PaintNotes.tsx";
import { saveNotebook } from "./save-notes.ts";
import { useKeeper, useNotebook } from "./use-notebook.ts";
import "../look/not-kept.css";
import "../look/notebook.css";

type NotesRootProps = { readonly index: CorpusIndex };

/** What of the notebook concerns the whole page: it is opened, its keys are heard, and where it is not kept that is said. */
export function NotesRoot({ index }: NotesRootProps) {
  const part = useContext(NotebookContext);
  useEffect(() => void part?.fetch(), [part]);
  const keeper = useKeeper();
  if (!keeper) return undefined;
  return (
    <>
      <NotKept keeper={keeper} />
      <UndoKeys keeper={keeper} />
      <NoteKey keeper={keeper} index={index} />
      <PaintNotes keeper={keeper} />
    </>
  );
}

/** Stays as long as something the reader has made lies on this page only. */
function NotKept({ keeper }: { readonly keeper: Keeper }) {
  const said = notebookWordsOf(useLanguage());
  const keeping = useNotebook(keeper, (state) => state.keeping);
  const hasOwnEdits = useNotebook(keeper, (state) => state.hasOwnEdits);
  const doubled = useNotebook(keeper, (state) => state.doubled);
  const isLost = keeping.phase === "failed" || keeping.phase === "nowhere" || keeping.phase === "read-only";
  const isAtRisk = isLost && hasOwnEdits;
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
  if (!isAtRisk && keeping.phase !== "damaged" && doubled === 0) return undefined;
  const save = () => {
    const { notebook } = keeper.store.getState();
    saveNotebook(notebook.corpusId, writeNotebook(notebook));
  };
  return (
    <div className="not-kept" role="alert" data-keeping={keeping.phase}>
      <p>{isAtRisk || keeping.phase === "damaged" ? sayKeeping(keeping, said) : said.doubled(doubled)}</p>
      {isAtRisk && (
        <button type="button" onClick={save}>
          {said.downloadNotes}
        </button>
      )}
      {keeping.phase === "failed" && (
        <button type="button" onClick={() => void keeper.flush()}>
          {said.keepAgain}
        </button>
      )}
      {keeping.phase === "nowhere" && (
        <a href={fullVersion()} target="_blank" rel="noopener">
          {said.openFull}
        </a>
      )}
      {!isAtRisk && keeping.phase !== "damaged" && (
        <button type="button" onClick={() => keeper.store.setState({ doubled: 0 })}>
          {said.close}
        </button>
      )}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, outside of fields, which have their own. */
function UndoKeys({ keeper }: { readonly keeper: Keeper }) {
  const said = notebookWordsOf(useLanguage());
  const [outcome, setOutcome] = useState("");
  const listen = useHandler((event: KeyboardEvent) => {
    const isHeld = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isHeld || event.key.toLowerCase() !== "z" || event.defaultPrevented || isTyping(event.target))
      return;
    const { store } = keeper;
    const { past, future } = store.getState();
    if ((event.shiftKey ? future : past).length === 0) return;
    event.preventDefault();
    if (event.shiftKey) store.redo();
    else store.undo();
    setOutcome(event.shiftKey ? said.redone : said.undone);
  });
  useEffect(() => {
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [listen]);
  return (
    <p className="for-ears" role="status">
      {outcome}
    </p>
  );
}
