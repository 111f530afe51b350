import { ofKind } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { fitView } from "../../state/fit-view.ts";
import { decodeView } from "../../state/url-codec.ts";
import { useDispatch, useLanguage, useReadState } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { useKeeper, useNotebook } from "./use-notebook.ts";

/** Leads to where the reader last stayed; nothing where that is not known. */
export function ResumeButton() {
  const keeper = useKeeper();
  return keeper && <Resume keeper={keeper} />;
}

function Resume({ keeper }: { readonly keeper: Keeper }) {
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const dispatch = useDispatch();
  const readState = useReadState();
  const address = useNotebook(keeper, ({ notebook }) => ofKind(notebook.entries, "place")[0]?.address);
  if (address === undefined || address === "") return undefined;
  const resume = () => {
    const { corpus } = readState();
    if (corpus.phase !== "ready") return;
    const view = { ...decodeView(address), language };
    dispatch({ type: "restore", view: fitView(view, corpus.corpus) });
  };
  return (
    <button type="button" className="resume" onClick={resume}>
      {said.trail.resume}
    </button>
  );
}
