import type { Keeper } from "../../notebook/keeper.ts";
import type { Keeping } from "../../notebook/keeping.ts";
import { useLanguage } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import type { NotebookWords } from "../words/notebook-words.ts";
import { useNotebook } from "./use-notebook.ts";

type KeepingLineProps = { readonly keeper: Keeper };

/** Whether the notebook is kept, as the browser has confirmed it, and no better. */
export function KeepingLine({ keeper }: KeepingLineProps) {
  const said = notebookWordsOf(useLanguage());
  const keeping = useNotebook(keeper, (state) => state.keeping);
  const isPersistent = useNotebook(keeper, (state) => state.isPersistent);
  return (
    <p className={`keeping is-${keeping.phase}`} data-keeping={keeping.phase}>
      <span className="keeping-sign" aria-hidden="true" />
      {sayKeeping(keeping, said)}
      {keeping.phase === "kept" && ` ${said.keeping.onDevice}`}
      {keeping.phase === "kept" && isPersistent === false && ` ${said.keeping.notPromised}`}
      {keeping.phase === "nowhere" && (
        <>
          {" "}
          <a href={fullVersion()} target="_blank" rel="noopener">
            {said.openFull}
          </a>
        </>
      )}
    </p>
  );
}

/** The page itself, where notes can be kept, at the same place. What a host has hung onto the address is left out. */
export const fullVersion = (): string =>
  new URL(`./${location.search}${location.hash.replace(/#?\?secret=.*$/, "")}`, document.baseURI).href;

export function sayKeeping(keeping: Keeping, { keeping: words, damaged }: NotebookWords): string {
  switch (keeping.phase) {
    case "kept":
    case "keeping":
    case "nowhere":
      return words[keeping.phase];
    case "failed":
      return words[keeping.why];
    case "read-only":
      return words.readOnly;
    case "damaged":
      return damaged.heading;
  }
}
