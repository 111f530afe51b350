import { useSyncExternalStore } from "react";
import type { Keeper } from "../../notebook/keeper.ts";
import { wouldBeLost } from "../../notebook/keeping.ts";
import type { Offline } from "../../offline/keep-offline.ts";
import { useKeeper, useNotebook } from "../notebook/use-notebook.ts";
import { useLanguage } from "../page-context.ts";
import { offlineWordsOf } from "../words/offline-words.ts";
import "../look/update-note.css";

type UpdateNoteProps = { readonly offline: Offline };

/** That a newer version of the page waits, and the button that loads it: never by itself, never before notes are kept. */
export function UpdateNote({ offline }: UpdateNoteProps) {
  const said = offlineWordsOf(useLanguage());
  const state = useSyncExternalStore(offline.subscribe, offline.state);
  const keeper = useKeeper();
  return (
    <div role="status" className="update-note">
      {state === "newer" && (
        <p>
          {said.newer}{" "}
          {keeper ? <LoadOnceKept keeper={keeper} offline={offline} /> : <Load offline={offline} />}
        </p>
      )}
    </div>
  );
}

function LoadOnceKept({ keeper, offline }: UpdateNoteProps & { readonly keeper: Keeper }) {
  const said = offlineWordsOf(useLanguage());
  const isUnsaved = useNotebook(keeper, ({ keeping, hasOwnEdits }) => wouldBeLost(keeping, hasOwnEdits));
  return isUnsaved ? said.unsaved : <Load offline={offline} />;
}

function Load({ offline }: UpdateNoteProps) {
  const said = offlineWordsOf(useLanguage());
  return (
    <button type="button" className="tab" onClick={offline.takeOver}>
      {said.load}
    </button>
  );
}
