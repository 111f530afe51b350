import { ofKind } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { readNotebook } from "../../notebook/notebook-file.ts";
import { useLanguage } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { formatMoment } from "./describe-entry.ts";
import { useNotebook } from "./use-notebook.ts";
import "../look/notebook.css";
import "../look/trail.css";

type DamagedNotesProps = { readonly keeper: Keeper };

/** What was kept cannot be read: which older state to go on with, and the unreadable copy as a file. */
export function DamagedNotes({ keeper }: DamagedNotesProps) {
  const { damaged } = notebookWordsOf(useLanguage());
  const keeping = useNotebook(keeper, (state) => state.keeping);
  if (keeping.phase !== "damaged") return undefined;
  const { snapshots, text } = keeping;
  return (
    <section className="damaged-notes" role="alert">
      <p>{damaged.says}</p>
      <ul>
        {snapshots.map((snapshot) => (
          <li key={snapshot.at}>
            <button type="button" data-snapshot={snapshot.at} onClick={() => void keeper.goOnWith(snapshot)}>
              {damaged.restore(formatMoment(snapshot.at), countNotes(snapshot.text))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-snapshot="none" onClick={() => void keeper.goOnWith(undefined)}>
            {damaged.empty}
          </button>
        </li>
        <li>
          <button
            type="button"
            data-snapshot="damaged"
            onClick={() =>
              saveFile(new Blob([text], { type: "text/plain;charset=utf-8" }), "damaged-notes.txt")
            }
          >
            {damaged.download}
          </button>
        </li>
      </ul>
    </section>
  );
}

function countNotes(text: string): number {
  const read = readNotebook(text, "");
  return read.ok ? ofKind(read.value.entries, "note").length : 0;
}
