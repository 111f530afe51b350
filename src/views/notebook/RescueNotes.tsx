import { useContext, useEffect, useState } from "react";
import type { KeptNotebook } from "../../notebook/notebooks.ts";
import { NotebookContext, useLanguage } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { saveNotebook } from "./save-notes.ts";
import { useNotebooks } from "./use-notebook.ts";
import "../look/notebook.css";
import "../look/trail.css";

/** On a page that shows nothing else: the reader's notes as files, from every notebook in this browser. */
export function RescueNotes() {
  const { rescue: words } = notebookWordsOf(useLanguage());
  const part = useContext(NotebookContext);
  const notebooks = useNotebooks();
  const [found, setFound] = useState<readonly KeptNotebook[]>();
  useEffect(() => {
    if (!part) return undefined;
    let isWanted = true;
    void (async () => {
      await part.fetch();
      const all = await notebooks.rescue();
      if (isWanted) setFound(all);
    })();
    return () => {
      isWanted = false;
    };
  }, [part, notebooks]);
  if (!found || found.length === 0) return undefined;
  return (
    <section className="rescue-notes">
      <h2>{words.heading}</h2>
      <ul>
        {found.map(({ corpusId, text }) => (
          <li key={corpusId}>
            <button type="button" className="note-begin" onClick={() => saveNotebook(corpusId, text)}>
              {words.save(corpusId)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
