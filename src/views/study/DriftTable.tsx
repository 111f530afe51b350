import { useMemo, useRef, useState } from "react";
import { languageTag } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { FamilyDrift } from "../../selectors/read-family.ts";
import { describeDate } from "../describe-date.ts";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { familyWordsOf } from "../words/family-words.ts";
import { DriftPath } from "./DriftPath.tsx";
import { PassageList } from "./PassageList.tsx";
import { walkTable } from "./walk-table.ts";

type DriftTableProps = { readonly drift: FamilyDrift; readonly index: CorpusIndex };

/** A table of wordings by text, with the path drawn through the commonest of each text. */
export function DriftTable({ drift, index }: DriftTableProps) {
  const { rows, path, columns } = drift;
  const language = useLanguage();
  const words = useWords();
  const tell = useTell();
  const said = familyWordsOf(language);
  const [open, setOpen] = useState<readonly [row: number, column?: number]>();
  const [openRow, openColumn] = open ?? [];
  const shown = openRow === undefined ? undefined : rows[openRow];
  const passages = (openColumn === undefined ? shown?.cells.flat() : shown?.cells[openColumn]) ?? [];
  const tag = languageTag(drift.language);
  const toggle = (row: number, column?: number) =>
    setOpen(
      openRow === row && openColumn === column ? undefined : column === undefined ? [row] : [row, column],
    );
  const first = path[0];
  const frame = useRef<HTMLDivElement>(null);
  const dated = useMemo(
    () => path.filter(({ column }) => columns[column]?.source.publication.earliest !== undefined),
    [path, columns],
  );
  return (
    <div className="drift">
      <div className="drift-scroll" tabIndex={-1}>
        <div
          className="drift-frame"
          ref={frame}
          style={{ "--columns": columns.length } as React.CSSProperties}
        >
          <table onKeyDown={walkTable}>
            <caption>{said.language[drift.language]}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="for-ears">{said.wording}</span>
                </th>
                {columns.map(({ source, witness }, at) => (
                  <th key={witness.id} scope="col">
                    <span className="drift-text">{tell(source.shortTitle)}</span>
                    <span className="link-date">
                      {describeDate(source.publication, language, words, "short")}
                    </span>
                    {rows.every(({ cells }) => cells[at]?.length === 0) && (
                      <>
                        <span className="ring" aria-hidden="true" />
                        <span className="for-ears">{said.absent}</span>
                      </>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ words: wording, cells }, row) => (
                <tr key={wording}>
                  <th scope="row">
                    <button
                      type="button"
                      lang={tag}
                      aria-expanded={openRow === row && openColumn === undefined}
                      onClick={() => toggle(row)}
                    >
                      {wording}
                    </button>
                  </th>
                  {cells.map((here, column) => (
                    <td key={columns[column]?.witness.id}>
                      {here.length > 0 && (
                        <button
                          type="button"
                          data-cell={`${row}|${column}`}
                          tabIndex={first?.row === row && first.column === column ? 0 : -1}
                          aria-expanded={openRow === row && openColumn === column}
                          aria-label={said.opens(
                            wording,
                            tell(columns[column]?.source.shortTitle ?? { en: "", zh: "" }),
                            here.length,
                          )}
                          onClick={() => toggle(row, column)}
                        >
                          <span className="drift-count">{here.length}</span>
                        </button>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <DriftPath frame={frame} steps={dated} />
        </div>
      </div>
      {shown && (
        <div className="drift-lines" aria-live="polite">
          <p className="for-ears">{said.lines(shown.words, passages.length)}</p>
          <PassageList passages={passages.map(({ passage }) => passage)} index={index} />
        </div>
      )}
    </div>
  );
}
