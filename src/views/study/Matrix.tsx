import { useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectMatrix } from "../../selectors/select-matrix.ts";
import { MATRIX_ORDERS, MATRIX_UNITS, MATRIX_VIEWS } from "../../state/study.ts";
import type { Study } from "../../state/study.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { MatrixPassages } from "./MatrixPassages.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { NestedPlaces } from "./NestedPlaces.tsx";
import { matrixCsv } from "./matrix-csv.ts";
import { StudyChoice } from "./StudyChoice.tsx";
import "../look/matrix.css";

type MatrixProps = {
  readonly study: Extract<Study, { readonly type: "matrix" }>;
  readonly index: CorpusIndex;
};

/** Formulas by text, by speaker, and together; every number with what it is out of. */
export function Matrix({ study, index }: MatrixProps) {
  const language = useLanguage();
  const said = matrixWordsOf(language);
  const dispatch = useDispatch();
  const table = useAppState(selectMatrix);
  const [outcome, setOutcome] = useState("");
  const { show, order, within, cell } = study;
  const change = (changed: Partial<typeof study>) =>
    dispatch({ type: "study", study: { ...study, cell: [], ...changed } });
  const texts = index.corpus.sources.length;
  const save = () => {
    const { name, text } = matrixCsv(table, study, index.corpus.id, language);
    saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
    setOutcome(said.saved(name));
  };
  return (
    <>
      <div className="study-choices">
        <StudyChoice
          label={said.show.label}
          choices={MATRIX_VIEWS}
          value={show}
          nameOf={(choice) => said.show[choice]}
          onChoose={(chosen) => change({ show: chosen })}
        />
        <StudyChoice
          label={said.order.label}
          choices={MATRIX_ORDERS}
          value={order}
          nameOf={(choice) => said.order[choice]}
          onChoose={(chosen) => change({ order: chosen, cell })}
        />
        {show === "together" && (
          <StudyChoice
            label={said.within.label}
            choices={MATRIX_UNITS}
            value={within}
            nameOf={(choice) => said.within[choice]}
            onChoose={(chosen) => change({ within: chosen, cell })}
          />
        )}
      </div>
      <p className="study-note">
        <strong>{said.smallCorpus(texts)}</strong> {said.versions(index.witnesses.size, texts)}
      </p>
      <MatrixTable
        table={table}
        index={index}
        {...{ show, within }}
        open={cell}
        onOpen={(opened) => change({ cell: opened })}
      />
      <MatrixPassages table={table} index={index} cell={cell} />
      {show === "speakers" && <p className="study-note">{said.speakersRule}</p>}
      {show === "together" && <p className="study-note">{said.togetherRule}</p>}
      <p className="study-note">{said.rule}</p>
      <NestedPlaces index={index} />
      <p className="study-note">
        <button type="button" className="tab save-table" onClick={save}>
          {said.csv}
        </button>{" "}
        {said.csvNote} <span role="status">{outcome}</span>
      </p>
    </>
  );
}
