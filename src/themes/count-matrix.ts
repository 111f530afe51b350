import type { Passage } from "../domain/passage.ts";
import { passageAt } from "../domain/passage.ts";
import type { Segment, Sentence, SourceDocument } from "../domain/source-document.ts";
import type { PlacedOccurrence } from "./place-occurrences.ts";

/** The passages counted in one row and column, in the order of the corpus. What is not there counts none. */
export type MatrixCounts = {
  readonly at: (rowId: string, columnId: string) => readonly Passage[];
  /** Ids of the columns that count anything, in the order in which they first do. */
  readonly columns: readonly string[];
};

const NOTHING: readonly Passage[] = [];

function gather(entries: Iterable<readonly [row: string, column: string, passage: Passage]>): MatrixCounts {
  const rows = new Map<string, Map<string, Passage[]>>();
  const columns = new Set<string>();
  for (const [rowId, columnId, passage] of entries) {
    columns.add(columnId);
    const row = rows.get(rowId) ?? new Map<string, Passage[]>();
    rows.set(rowId, row);
    const cell = row.get(columnId);
    if (cell) cell.push(passage);
    else row.set(columnId, [passage]);
  }
  return { at: (rowId, columnId) => rows.get(rowId)?.get(columnId) ?? NOTHING, columns: [...columns] };
}

/** Theme × whatever `columnOf` says: each occurrence counts once, or not at all where that is nothing. */
export const countByColumn = (
  placed: readonly PlacedOccurrence[],
  columnOf: (placed: PlacedOccurrence) => string | undefined,
): MatrixCounts =>
  gather(
    placed.flatMap((one) => {
      const column = columnOf(one);
      const { themeId, passage } = one.occurrence;
      return column === undefined ? [] : [[themeId, column, passage] as const];
    }),
  );

/**
 * Theme × theme: the sentences or paragraphs in which both stand, however often. A theme with itself
 * counts those it stands in at all; the table is the same on both sides of that diagonal.
 */
export function countTogether(
  placed: readonly PlacedOccurrence[],
  sources: ReadonlyMap<string, Pick<SourceDocument, "id" | "text">>,
  unitOf: (placed: PlacedOccurrence) => Sentence | Segment | undefined,
): MatrixCounts {
  const units = new Map<Sentence | Segment, { readonly sourceId: string; readonly themes: Set<string> }>();
  for (const one of placed) {
    const unit = unitOf(one);
    if (unit === undefined) continue;
    const { themeId, passage } = one.occurrence;
    const known = units.get(unit);
    if (known) known.themes.add(themeId);
    else units.set(unit, { sourceId: passage.sourceId, themes: new Set([themeId]) });
  }
  return gather(
    [...units].flatMap(([{ start, end }, { sourceId, themes }]) => {
      const source = sources.get(sourceId);
      if (source === undefined) return [];
      const passage = passageAt(sourceId, source.text, start, end);
      return [...themes].flatMap((row) => [...themes].map((column) => [row, column, passage] as const));
    }),
  );
}

/** A passage of one theme that lies wholly inside a passage of another: 网络强国 inside 建设网络强国 … */
export type Nested = { readonly inner: PlacedOccurrence; readonly outer: PlacedOccurrence };

/**
 * Words that count for two themes, because a wording of one stands inside, or is the same as, a wording
 * of the other. Of two that are the same the one listed first is called the inner one.
 */
export function findNested(placed: readonly PlacedOccurrence[]): readonly Nested[] {
  const byPlace = placed
    .map((one, rank) => ({ one, rank, ...one.occurrence.passage }))
    .toSorted(
      (a, b) =>
        a.sourceId.localeCompare(b.sourceId, "en") || a.start - b.start || b.end - a.end || b.rank - a.rank,
    );
  const found: Nested[] = [];
  let open: typeof byPlace = [];
  for (const next of byPlace) {
    open = open.filter(({ sourceId, end }) => sourceId === next.sourceId && end > next.start);
    for (const outer of open) {
      const isOther = outer.one.occurrence.themeId !== next.one.occurrence.themeId;
      if (isOther && next.end <= outer.end) found.push({ inner: next.one, outer: outer.one });
    }
    open.push(next);
  }
  return found;
}
