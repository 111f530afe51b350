import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { newNotebookStudy, NOTEBOOK_PAGES } from "../../state/study.ts";
import type { Study } from "../../state/study.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { StudyChoice } from "../study/StudyChoice.tsx";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { DamagedNotes } from "./DamagedNotes.tsx";
import { KeepingLine } from "./KeepingLine.tsx";
import { NotesPage } from "./NotesPage.tsx";
import { TrailPage } from "./TrailPage.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import { useKeeper, useNotebook } from "./use-notebook.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import "../look/notebook.css";

export type NotebookStudy = Extract<Study, { readonly type: "notebook" }>;

type NotebookPanelProps = { readonly study: NotebookStudy; readonly index: CorpusIndex };

/** The reader's notebook in the margin, as soon as it is open. */
export function NotebookPanel({ study, index }: NotebookPanelProps) {
  const keeper = useKeeper();
  return keeper && <OpenNotebook study={study} index={index} keeper={keeper} />;
}

function OpenNotebook({ study, index, keeper }: NotebookPanelProps & { readonly keeper: Keeper }) {
  const said = notebookWordsOf(useLanguage());
  const dispatch = useDispatch();
  const isDamaged = useNotebook(keeper, ({ keeping }) => keeping.phase === "damaged");
  return (
    <div className="notebook">
      <KeepingLine keeper={keeper} />
      {isDamaged ? (
        <DamagedNotes keeper={keeper} />
      ) : (
        <>
          <div className="notebook-bar">
            <StudyChoice
              label={said.pages.label}
              choices={NOTEBOOK_PAGES}
              value={study.show}
              nameOf={(page) => said.pages[page]}
              onChoose={(page) => dispatch({ type: "study", study: newNotebookStudy(page) })}
            />
            <UndoButtons keeper={keeper} />
          </div>
          {study.show === "notes" ? (
            <NotesPage keeper={keeper} index={index} opened={study.note} />
          ) : (
            <TrailPage keeper={keeper} index={index} />
          )}
        </>
      )}
    </div>
  );
}
