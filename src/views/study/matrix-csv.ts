import { fileNamePart } from "../../base/file-name.ts";
import { writeCsv } from "../../base/write-csv.ts";
import type { Language } from "../../domain/language.ts";
import type { MatrixTable } from "../../selectors/select-matrix.ts";
import type { Study } from "../../state/study.ts";
import { ratePerThousand } from "../../themes/count-occurrences.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { languageOfColumn, nameColumn } from "./name-column.ts";

/** One row per number, absences among them: a table that can be counted on without knowing ours. */
export function matrixCsv(
  { rows }: MatrixTable,
  { show, within }: Extract<Study, { readonly type: "matrix" }>,
  corpusId: string,
  language: Language,
): { readonly name: string; readonly text: string } {
  const { columns, unit, show: names } = matrixWordsOf(language);
  const head = [columns.theme, names[show], columns.count, columns.of, columns.unit, columns.rate];
  const lines = rows.flatMap(({ theme, cells }) =>
    cells.map(({ column, count, of }) => [
      theme.label[language],
      nameColumn(column, language).text,
      count,
      of,
      unit[languageOfColumn(column) ?? within],
      Number(ratePerThousand(count, of).toFixed(3)),
    ]),
  );
  return { name: `${fileNamePart(corpusId, "corpus")}-matrix-${show}.csv`, text: writeCsv([head, ...lines]) };
}
