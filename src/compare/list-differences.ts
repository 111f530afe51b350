import { elementAt } from "../base/element-at.ts";
import type { Span } from "../domain/span.ts";
import type { ComparedRow } from "./compare-texts.ts";
import type { ComparedText } from "./text-unit.ts";

/** A row, and the words by which it is listed. */
export type ListedWords<T extends ComparedText = ComparedText> = {
  readonly row: number;
  readonly text: T;
  readonly span: Span;
};

/** What sets the texts apart, of one sort, in the order of the rows. */
export type DifferenceList<T extends ComparedText = ComparedText> = {
  readonly items: readonly ListedWords<T>[];
} & (
  | {
      readonly kind: "only";
      readonly text: T;
      /** Sentences and lines of the text that are in the listed rows. */
      readonly units: number;
    }
  | { readonly kind: "lacks"; readonly text: T }
  | { readonly kind: "reordered" }
  | { readonly kind: "moves" }
);

/**
 * What only one text has; of three texts, what one lacks and both others have; rows that stand at
 * another place in one of them; words that moved, each listed by the text further left. A list
 * without items is a finding too and stays.
 */
export function listDifferences<T extends ComparedText>(
  rows: readonly ComparedRow[],
  texts: readonly T[],
): readonly DifferenceList<T>[] {
  const filled = rows.map((row, at) => filledCells(row, at, texts));
  const first = (isListed: (cells: readonly FilledCell<T>[], row: number) => boolean) =>
    filled.flatMap((cells, row) => (isListed(cells, row) ? cells.slice(0, 1) : []));
  const only = texts.map((text) => {
    const cells = first((own) => own.length === 1 && own[0]?.text === text);
    const units = cells.reduce((sum, cell) => sum + cell.units, 0);
    return { kind: "only", text, units, items: cells } as const;
  });
  const lacks = texts.map((text) => {
    const items = first((own) => own.length > 1 && own.every((cell) => cell.text !== text));
    return { kind: "lacks", text, items } as const;
  });
  return [
    ...only,
    // Of two texts one lacks just what only the other has.
    ...(texts.length > 2 ? lacks : []),
    { kind: "reordered", items: first((_, row) => rows[row]?.isMoved === true) },
    { kind: "moves", items: listMoves(rows, texts) },
  ];
}

type FilledCell<T extends ComparedText> = ListedWords<T> & { readonly units: number };

/** The texts that have something in a row, and its first sentence there. */
const filledCells = <T extends ComparedText>(
  { cells }: ComparedRow,
  row: number,
  texts: readonly T[],
): readonly FilledCell<T>[] =>
  cells.flatMap((units, column) => {
    const [span] = units;
    return span ? [{ row, text: elementAt(texts, column), span, units: units.length }] : [];
  });

/** Both ends of a move carry its number: the first that is met, text after text, is listed. */
function listMoves<T extends ComparedText>(
  rows: readonly ComparedRow[],
  texts: readonly T[],
): readonly ListedWords<T>[] {
  const moves = new Map<number, ListedWords<T>>();
  texts.forEach((text, column) =>
    rows.forEach(({ marks }, row) => {
      for (const { move, start, end } of marks[column] ?? []) {
        if (move && !moves.has(move.number)) moves.set(move.number, { row, text, span: { start, end } });
      }
    }),
  );
  return [...moves.values()];
}
