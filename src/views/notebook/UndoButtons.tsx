import type { Keeper } from "../../notebook/keeper.ts";
import { useLanguage } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { useNotebook } from "./use-notebook.ts";

type UndoButtonsProps = { readonly keeper: Keeper };

/** A step back, a step forth. They keep the focus where there is nothing more to undo. */
export function UndoButtons({ keeper }: UndoButtonsProps) {
  const said = notebookWordsOf(useLanguage());
  const canUndo = useNotebook(keeper, ({ past }) => past.length > 0);
  const canRedo = useNotebook(keeper, ({ future }) => future.length > 0);
  const { undo, redo } = keeper.store;
  return (
    <p className="undo-buttons">
      <button
        type="button"
        className="tab"
        aria-keyshortcuts="Control+Z"
        aria-disabled={!canUndo}
        onClick={undo}
      >
        {said.undo}
      </button>
      <button
        type="button"
        className="tab"
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={!canRedo}
        onClick={redo}
      >
        {said.redo}
      </button>
    </p>
  );
}
