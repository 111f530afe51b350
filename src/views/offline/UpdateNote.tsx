import { useSyncExternalStore } from "react";
import type { Offline } from "../../offline/keep-offline.ts";
import { useLanguage } from "../page-context.ts";
import { offlineWordsOf } from "../words/offline-words.ts";
import "../look/update-note.css";

type UpdateNoteProps = {
  readonly offline: Offline;
  /** Something of whoever reads here is not kept yet and would be lost. */
  readonly isUnsaved: boolean;
};

/** That a newer version of the page waits, and the button that loads it: never by itself. */
export function UpdateNote({ offline, isUnsaved }: UpdateNoteProps) {
  const said = offlineWordsOf(useLanguage());
  const state = useSyncExternalStore(offline.subscribe, offline.state);
  return (
    <div role="status" className="update-note">
      {state === "newer" && (
        <p>
          {said.newer}{" "}
          {isUnsaved ? (
            said.unsaved
          ) : (
            <button type="button" className="tab" onClick={offline.takeOver}>
              {said.load}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
