/** A mark with its label, in pixels: the mark stands at `x`, the label takes `width` from there. */
export type LabelledMark = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** Rows the label is high. */
  readonly lines: number;
  /** 1 speaks first. */
  readonly importance: number;
  /** Stands lower than this mark: a part under its whole, a report under what it reports. */
  readonly under?: string;
};

export type LabelLayout = {
  /** The top row of every mark that found room. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Marks for which no row was left, in the order given. */
  readonly folded: readonly string[];
  readonly rows: number;
};

/**
 * Rows for marks so that no two labels collide. The order given is kept from top to bottom
 * where marks share a place; the important ones get their rows first, so when rows run out
 * it is the lesser ones that fold away. `maxRows` says how many rows marks of each importance
 * may ask for.
 *
 *     row 0   ■ National conference     ■ Study session
 *     row 1     20–21 April 2018?         28 November 2025?
 *     row 2   ● Xi speaks               ● Shi Jianzhong lectures
 */
export function layOutLabels(
  marks: readonly LabelledMark[],
  maxRows: (importance: number) => number,
): LabelLayout {
  const kept = new Set<string>();
  for (const level of [1, 2, 3]) {
    for (const mark of marks) {
      if (mark.importance !== level) continue;
      kept.add(mark.id);
      if (place(marks, kept).rows > maxRows(level)) kept.delete(mark.id);
    }
  }
  return {
    ...place(marks, kept),
    folded: marks.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
}

/** First fit from the top, in the order given, and below whatever stands at the same place already. */
function place(marks: readonly LabelledMark[], kept: ReadonlySet<string>): Omit<LabelLayout, "folded"> {
  const ends: number[] = [];
  const rowOf = new Map<string, number>();
  const lowestAt = new Map<number, number>();
  for (const mark of marks) {
    if (!kept.has(mark.id)) continue;
    const above = mark.under === undefined ? undefined : rowOf.get(mark.under);
    const lowest = Math.max(above === undefined ? 0 : above + 1, lowestAt.get(mark.x) ?? 0);
    const row = firstFreeRow(ends, mark, lowest);
    lowestAt.set(mark.x, row + mark.lines);
    for (let line = 0; line < mark.lines; line += 1) ends[row + line] = mark.x + mark.width;
    rowOf.set(mark.id, row);
  }
  return { rowOf, rows: ends.length };
}

function firstFreeRow(ends: readonly number[], mark: LabelledMark, lowest: number): number {
  const isFree = (row: number) => (ends[row] ?? -Infinity) <= mark.x;
  for (let row = lowest; row < ends.length; row += 1) {
    if (Array.from({ length: mark.lines }, (_, line) => row + line).every(isFree)) return row;
  }
  return Math.max(ends.length, lowest);
}
