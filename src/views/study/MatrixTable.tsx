import { useState } from "react";
import type { MatrixCell, MatrixRow, MatrixTable as Table } from "../../selectors/select-matrix.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { MatrixUnit, MatrixView } from "../../state/study.ts";
import { ratePerThousand } from "../../themes/count-occurrences.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { languageOfColumn, nameColumn } from "./name-column.ts";
import { walkTable } from "./walk-table.ts";

type MatrixTableProps = {
  readonly table: Table;
  readonly index: CorpusIndex;
  readonly show: MatrixView;
  readonly within: MatrixUnit;
  /** Ids of row and column of the number that is open. */
  readonly open: readonly string[];
  readonly onOpen: (cell: readonly string[]) => void;
};

/** More columns are asked for: a thousand texts would be a table nobody can read. */
const COLUMNS_AT_ONCE = 40;

/** Every number a button that opens what it counts; what is absent is drawn as a ring. */
export function MatrixTable({ table, index, show, within, open, onOpen }: MatrixTableProps) {
  const said = matrixWordsOf(useLanguage());
  const [most, setMost] = useState(COLUMNS_AT_ONCE);
  const columns = table.columns.slice(0, most);
  const hidden = table.columns.length - columns.length;
  const highest = Math.max(...table.rows.flatMap(({ cells }) => cells.slice(0, most).map(strengthOf)), 0);
  const first = firstCounted(table.rows);
  return (
    <>
      <div className="matrix-frame" tabIndex={-1}>
        <table className={`matrix matrix-${show}`} onKeyDown={walkTable}>
          <caption className="for-ears">{said.caption[show]}</caption>
          <MatrixHead columns={columns} lengths={table.lengths} />
          <tbody>
            {table.rows.map((row) => (
              <Row
                key={row.theme.id}
                row={{ ...row, cells: row.cells.slice(0, most) }}
                rank={index.familyRank.get(row.theme.familyId) ?? 1}
                {...{ within, open, onOpen, highest, first }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <button type="button" className="tab" onClick={() => setMost(most + COLUMNS_AT_ONCE)}>
          {said.more(Math.min(hidden, COLUMNS_AT_ONCE))}
        </button>
      )}
    </>
  );
}

/** A rate out of a few words says too little to be coloured; it is only written. */
const LEAST_WORDS = 100;

const strengthOf = ({ column, count, of }: MatrixCell): number =>
  of === 0 || (column.type !== "theme" && of < LEAST_WORDS) ? 0 : count / of;

const firstCounted = (rows: readonly MatrixRow[]): MatrixCell | undefined =>
  rows.flatMap(({ cells }) => cells).find(({ count }) => count > 0);

type RowProps = Pick<MatrixTableProps, "within" | "open" | "onOpen"> & {
  readonly row: MatrixRow;
  readonly rank: number;
  readonly highest: number;
  readonly first: MatrixCell | undefined;
};

function Row({ row, rank, within, open, onOpen, highest, first }: RowProps) {
  const tell = useTell();
  const language = useLanguage();
  const words = useWords();
  const said = matrixWordsOf(language);
  const { theme } = row;
  return (
    <tr className={`family-${rank}`} data-theme={theme.id}>
      <th scope="row">
        <Mixed text={tell(theme.shortLabel)} language={language} />
      </th>
      {row.cells.map((cell) => {
        const { column, count, of } = cell;
        const counted = languageOfColumn(column);
        const rate = ratePerThousand(count, of).toFixed(1);
        const full =
          counted === undefined
            ? said.numbers(count, of, within)
            : words.thread.uses(count, of, rate, counted);
        const isSelf = column.type === "theme" && column.theme === theme;
        const isOpen = open[0] === theme.id && open[1] === column.id;
        const depth = highest === 0 ? 0 : Math.round((strengthOf(cell) / highest) * 30);
        return (
          <td
            key={column.id}
            className={isSelf ? "is-self" : undefined}
            style={isSelf ? undefined : ({ "--depth": `${depth}%` } as React.CSSProperties)}
          >
            {count === 0 ? (
              <span className="matrix-absent">
                <span className="ring" aria-hidden="true" />
                <span className="for-ears">{said.absent}</span>
              </span>
            ) : (
              <button
                type="button"
                data-cell={`${theme.id}|${column.id}`}
                data-count={count}
                tabIndex={cell === first ? 0 : -1}
                title={full}
                aria-label={`${tell(theme.shortLabel)}, ${nameColumn(column, language).text}: ${full}`}
                aria-pressed={isOpen}
                onClick={() => onOpen(isOpen ? [] : [theme.id, column.id])}
              >
                {count}
                <span className="matrix-rate">{counted === undefined ? !isSelf && `/${of}` : rate}</span>
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}
