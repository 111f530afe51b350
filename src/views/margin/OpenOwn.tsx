import { useContext } from "react";
import type { ChangeEvent } from "react";
import { OpenFilesContext, useWords } from "../page-context.ts";

/** Bring your own texts: plain texts or a corpus folder, built here in a worker, or a corpus file. */
export function OpenOwn() {
  const words = useWords();
  const openFiles = useContext(OpenFilesContext);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = ""; // choosing the same folder again, after mending it, must count
    if (files.length > 0) openFiles(files);
  };
  return (
    <section className="open-own">
      <h3>{words.open.heading}</h3>
      <p className="card-note">{words.open.note}</p>
      <label className="file-choice">
        {words.open.texts}
        <input type="file" multiple accept=".txt,.text,.md,text/plain" onChange={choose} />
      </label>
      <label className="file-choice">
        {words.open.folder}
        <input type="file" multiple webkitdirectory="" onChange={choose} />
      </label>
      <label className="file-choice">
        {words.open.file}
        <input type="file" accept=".json,application/json" onChange={choose} />
      </label>
    </section>
  );
}
