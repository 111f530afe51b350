import { useEffect, useRef } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { MatrixTable } from "../../selectors/select-matrix.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { nameColumn } from "./name-column.ts";
import { PassageList } from "./PassageList.tsx";

type MatrixPassagesProps = {
  readonly table: MatrixTable;
  readonly index: CorpusIndex;
  readonly cell: readonly string[];
};

/** What the open number counts, under the table. */
export function MatrixPassages({ table, index, cell: [rowId, columnId] }: MatrixPassagesProps) {
  const language = useLanguage();
  const tell = useTell();
  const said = matrixWordsOf(language);
  const section = useRef<HTMLElement>(null);
  const row = table.rows.find(({ theme }) => theme.id === rowId);
  const cell = row?.cells.find(({ column }) => column.id === columnId);
  useEffect(() => {
    if (rowId !== undefined) section.current?.scrollIntoView({ block: "nearest" });
  }, [rowId, columnId]);
  return (
    <section ref={section} className="matrix-passages" aria-live="polite">
      {row && cell && (
        <>
          <h3>
            {said.passages(tell(row.theme.shortLabel), nameColumn(cell.column, language).text)}{" "}
            <span className="link-date">{said.counted(cell.count)}</span>
          </h3>
          <PassageList key={`${rowId}|${columnId}`} passages={cell.passages} index={index} />
        </>
      )}
    </section>
  );
}
