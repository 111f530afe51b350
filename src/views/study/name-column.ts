import type { Bilingual, Language } from "../../domain/language.ts";
import type { MatrixColumn } from "../../selectors/select-matrix.ts";
import { unreachable } from "../../base/assert.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";

/** What stands over a column, and the language of names that no editor has put into both. */
export type ColumnName = { readonly text: string; readonly writtenIn?: Language };

export function nameColumn(column: MatrixColumn, language: Language): ColumnName {
  const tell = (text: Bilingual) => text[language];
  switch (column.type) {
    case "witness": {
      const { source, witness } = column;
      const version = source.witnesses.length > 1 ? ` · ${tell(witness.label)}` : "";
      return { text: `${tell(source.shortTitle)}${version}` };
    }
    case "speaker":
      if (column.speaker === undefined) return { text: matrixWordsOf(language).newsroom[column.language] };
      return typeof column.speaker === "string"
        ? { text: column.speaker, writtenIn: column.language }
        : { text: tell(column.speaker) };
    case "theme":
      return { text: tell(column.theme.shortLabel) };
    default:
      return unreachable(column);
  }
}

/** The language its words or characters are counted in; none where columns are formulas. */
export const languageOfColumn = (column: MatrixColumn): Language | undefined =>
  column.type === "witness"
    ? column.witness.language
    : column.type === "speaker"
      ? column.language
      : undefined;
