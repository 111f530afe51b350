import type { Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import type { Span } from "../../domain/span.ts";
import { languageTag } from "../../domain/language.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";

type BesideListsProps = {
  readonly comparison: Comparison;
  readonly texts: readonly ComparedText[];
  readonly names: readonly string[];
  readonly goTo: (row: number) => void;
};

/** What only one text has, what one lacks, what stands elsewhere, what moved: each leads to its row. */
export function BesideLists({ comparison, texts, names, goTo }: BesideListsProps) {
  const said = besideWordsOf(useLanguage());
  const { rows, only, lacks, reordered } = comparison;
  const columnsOf = (column: number, list: readonly number[]): readonly Item[] =>
    list.map((row) => ({ row, column }));
  const firstColumn = (row: number) => rows[row]?.cells.findIndex((units) => units.length > 0) ?? 0;
  const anyColumn = (list: readonly number[]): readonly Item[] =>
    list.map((row) => ({ row, column: firstColumn(row) }));
  const moved: readonly Item[] = rows.flatMap(({ marks }, row) =>
    marks.flatMap((list, column) =>
      list.flatMap(({ move, start, end }) =>
        move && column === movedFrom(rows, move.number) ? [{ row, column, span: { start, end } }] : [],
      ),
    ),
  );
  const lists = [
    ...texts.map(({ id, units }, column) => ({
      key: `only-${id}`,
      label: said.lists.only(names[column] ?? "", countUnits(rows, only[column] ?? [], column), units.length),
      items: columnsOf(column, only[column] ?? []),
    })),
    ...(texts.length > 2
      ? texts.map(({ id }, column) => ({
          key: `lacks-${id}`,
          label: said.lists.lacks(names[column] ?? "", lacks[column]?.length ?? 0, rows.length),
          items: anyColumn(lacks[column] ?? []),
        }))
      : []),
    {
      key: "reordered",
      label: said.lists.reordered(reordered.length, rows.length),
      items: anyColumn(reordered),
    },
    { key: "moves", label: said.lists.moves(comparison.moves), items: moved },
  ];
  return (
    <details className="beside-lists">
      <summary>{said.lists.label}</summary>
      <div className="beside-lists-body">
        {lists.map(({ key, label, items }) => (
          <section key={key} data-list={key}>
            <h3>{label}</h3>
            <ul>
              {items.slice(0, MOST).map(({ row, column, span: own }, at) => {
                const text = texts[column];
                const span = own ?? rows[row]?.cells[column]?.[0];
                return (
                  text &&
                  span && (
                    <li key={at}>
                      <button type="button" className="quote" onClick={() => goTo(row)}>
                        <q lang={languageTag(text.language)}>
                          {beginning(text.text.slice(span.start, span.end))}
                        </q>
                      </button>
                    </li>
                  )
                );
              })}
            </ul>
            {items.length > MOST && <p className="beside-note">{said.lists.more(items.length - MOST)}</p>}
          </section>
        ))}
      </div>
    </details>
  );
}

/** A row, and the words by which it is listed: those of a text there, or some of them. */
type Item = { readonly row: number; readonly column: number; readonly span?: Span };

const MOST = 100;
const LONGEST = 90;

const beginning = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : words;

type Rows = Comparison["rows"];

/** The text further left of the two between which words moved. */
const movedFrom = (rows: Rows, number: number): number =>
  Math.min(
    ...rows.flatMap(({ marks }) =>
      marks.flatMap((list, column) => (list.some(({ move }) => move?.number === number) ? [column] : [])),
    ),
  );

const countUnits = (rows: Rows, list: readonly number[], column: number): number =>
  list.reduce((sum, row) => sum + (rows[row]?.cells[column]?.length ?? 0), 0);
