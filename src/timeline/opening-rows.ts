/** A mark with its label, in pixels at the opening; `under` is the place in the list of what it stands below. */
export type OpeningMark = {
  readonly x: number;
  /** Where its row begins to be taken: `x`, or further left for a tether. */
  readonly from: number;
  readonly end: number;
  readonly lines: number;
  readonly importance: number;
  /** 1 asks first. */
  readonly turn: number;
  readonly under: number;
};

/** After so many that found no room the rest are not asked: the picture is full. */
const PATIENCE = 60;

/**
 * Rows for the picture that a corpus opens with. The order given is kept from top to bottom where marks
 * share a place; the important ones ask first, so when rows run out it is the lesser ones that wait for
 * a deeper zoom. A mark may ask for `maxRows` of its importance, or for a place among what is there already
 * where only its own fan (a whole, its parts, its report) moves for it. Answers the row of every mark, or -1.
 *
 *     row 0   ■ National conference     ■ Study session
 *     row 1     20–21 April 2018?         28 November 2025?
 *     row 2   ● Xi speaks               ● Shi Jianzhong lectures
 */
export function openRows(
  marks: readonly OpeningMark[],
  maxRows: (importance: number) => number,
): readonly number[] {
  const turns = marks.map((_, index) => index).toSorted((a, b) => turnOf(marks, a) - turnOf(marks, b));
  let kept: readonly number[] = [];
  let placed = new Int16Array(marks.length).fill(-1);
  let rows = 0;
  let refused = 0;
  for (const index of turns) {
    const importance = marks[index]?.importance ?? 3;
    const before = kept.findLastIndex((other) => other < index) + 1;
    const tried = kept.toSpliced(before, 0, index);
    const trial = new Int16Array(marks.length).fill(-1);
    const needed = place(marks, tried, trial);
    const isModest = needed <= rows && movesOnlyItsFan(marks, index, placed, trial);
    if (needed <= maxRows(importance) || isModest) {
      kept = tried;
      placed = trial;
      rows = needed;
      refused = 0;
    } else {
      refused += 1;
      if (refused > PATIENCE) break;
    }
  }
  return [...placed];
}

function movesOnlyItsFan(
  marks: readonly OpeningMark[],
  index: number,
  before: Int16Array,
  after: Int16Array,
): boolean {
  const fanOf = (place: number) => (marks[place]?.under === -1 ? place : marks[place]?.under);
  const fan = fanOf(index);
  return before.every((row, place) => row === -1 || row >= (after[place] ?? -1) || fanOf(place) === fan);
}

const turnOf = (marks: readonly OpeningMark[], index: number): number => marks[index]?.turn ?? 0;

/**
 * First fit from the top, in the order given, and below whatever stands at the same place already.
 * Writes the row of every mark that is kept into `rowOf` and answers how many rows that takes.
 */
function place(marks: readonly OpeningMark[], kept: readonly number[], rowOf: Int16Array): number {
  const ends: number[] = [];
  const lowestAt = new Map<number, number>();
  for (const index of kept) {
    const mark = marks[index];
    if (!mark) continue;
    const above = rowOf[mark.under] ?? -1;
    const from = above === -1 ? mark.x : mark.from;
    const lowest = Math.max(above + 1, lowestAt.get(from) ?? 0);
    const row = firstFreeRow(ends, mark, from, lowest);
    lowestAt.set(from, row + mark.lines);
    for (let line = 0; line < mark.lines; line += 1) ends[row + line] = mark.end;
    rowOf[index] = row;
  }
  return ends.length;
}

function firstFreeRow(ends: readonly number[], mark: OpeningMark, from: number, lowest: number): number {
  for (let row = lowest; row < ends.length; row += 1) {
    let line = 0;
    while (line < mark.lines && (ends[row + line] ?? -Infinity) <= from) line += 1;
    if (line === mark.lines) return row;
  }
  return Math.max(ends.length, lowest);
}
