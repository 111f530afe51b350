import { Fragment } from "react";
import { groupBy } from "../../base/group-by.ts";
import { languageTag } from "../../domain/language.ts";
import type { MatrixColumn } from "../../selectors/select-matrix.ts";
import { useLanguage, useWords } from "../page-context.ts";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { languageOfColumn, nameColumn } from "./name-column.ts";

type MatrixHeadProps = {
  readonly columns: readonly MatrixColumn[];
  /** Words or characters of each column. */
  readonly lengths: readonly (number | undefined)[];
};

/** What the columns are; whoever speaks in two languages stands once over two columns, each with its own length. */
export function MatrixHead({ columns, lengths }: MatrixHeadProps) {
  const language = useLanguage();
  const said = matrixWordsOf(language);
  const numbered = columns.map((column, at) => ({ column, length: lengths[at] }));
  const groups = [...groupBy(numbered, ({ column }) => groupOf(column)).values()];
  const isTwofold = groups.some(({ length }) => length > 1);
  return (
    <thead>
      <tr>
        <th scope="col" {...(isTwofold && { rowSpan: 2 })}>
          {said.theme}
        </th>
        {groups.map((group) => {
          const [first] = group;
          if (!first) return undefined;
          const { text, writtenIn } = nameColumn(first.column, language);
          const isOne = group.length === 1;
          return (
            <th
              key={first.column.id}
              scope={isOne ? "col" : "colgroup"}
              {...(isOne ? isTwofold && { rowSpan: 2 } : { colSpan: group.length })}
            >
              <span {...(writtenIn && { lang: languageTag(writtenIn) })}>{text}</span>
              {isOne && <Length {...first} />}
            </th>
          );
        })}
      </tr>
      {isTwofold && (
        <tr className="matrix-languages">
          {groups.map((group) => (
            <Fragment key={group[0]?.column.id}>
              {group.length > 1 &&
                group.map((one) => (
                  <th key={one.column.id} scope="col">
                    <Length {...one} />
                  </th>
                ))}
            </Fragment>
          ))}
        </tr>
      )}
    </thead>
  );
}

/** The same for the columns of one person; a column that is nobody's is a group of its own. */
const groupOf = (column: MatrixColumn): unknown =>
  column.type === "speaker" ? (column.speaker ?? column) : column;

function Length({ column, length }: { readonly column: MatrixColumn; readonly length: number | undefined }) {
  const words = useWords();
  const counted = languageOfColumn(column);
  if (counted === undefined) return undefined;
  return <span className="matrix-length">{words.source.tokens(length ?? 0, counted)}</span>;
}
