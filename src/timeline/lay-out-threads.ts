import { chooseWordings } from "./choose-wordings.ts";
import { fitWords } from "./fit-words.ts";
import { GLYPH_LEAST, glyphAt } from "./glyph-paths.ts";
import { layOutHeads } from "./lay-out-heads.ts";
import { levelOf, placeColumns, WORDS_X } from "./thread-columns.ts";
import type { PlacedColumn } from "./thread-columns.ts";
import type { ThreadIndex } from "./thread-index.ts";
import type { PlacedBead, PlacedLabel, PlacedThread, ThreadPicture, WrittenWords } from "./thread-picture.ts";
import type { ThreadLine } from "./thread-question.ts";
import { writeOut } from "./write-out.ts";
import { EVERYTHING } from "./axis-window.ts";
import type { AxisWindow } from "./axis-window.ts";

export type ThreadView = {
  readonly window: AxisWindow;
  /** The id of the thread that writes out all its wordings. */
  readonly chosen?: string | undefined;
  /** The rows wanted: those that reach into this stretch of the picture; absent: all. */
  readonly from?: number;
  readonly to?: number;
  /** Ids of lines whose rows are wanted wherever they stand. */
  readonly keep?: readonly string[];
  /** Height of the chosen row while a window moves: it is not to jump with every frame. */
  readonly chosenHeight?: number | undefined;
};

export const ROW = 24;
const LABEL_ROW = 19;
const FAMILY_GAP = 5;
const BELOW_WORDS = 7;
const BASELINE = 4;
const LABEL_X = 16;
const GLYPH_ROOM = 19;
/** Free before the first bead. */
const LABEL_END = 18;
const NARROWEST_LABEL = 118;
const FORMULA_GAP = 7;
const LEAST_FORMULA = 24;
const EDGE = 16;
const SMALLEST = 13;
const LARGEST = 20;
const RING = 9;

/** The threads of one window, in a time that depends on what is in view. */
export function layOutThreads(index: ThreadIndex, asked: ThreadView): ThreadPicture {
  const { question } = index;
  // What is set by episodes is not on the axis: no window moves it.
  const view = question.setting.type === "axis" ? asked : { ...asked, window: EVERYTHING };
  const { left, width, beside } = question;
  const { from = -Infinity, to = Infinity, keep = [] } = view;
  const columns = placeColumns(question, index.levelAt(levelOf(view.window)), view.window);
  const rows: PlacedThread[] = [];
  let y = 0;
  question.lines.forEach((line, at) => {
    if (line.opensFamily && at > 0) y += FAMILY_GAP;
    const isChosen = line.id === view.chosen;
    const known = isChosen ? view.chosenHeight : plainHeight(question.isNarrow);
    const isIn = y < to && (known === undefined || y + known > from);
    if (isIn || keep.includes(line.id)) {
      const row = placeThread(index, line, at, y, columns, { ...view, isChosen });
      rows.push(row);
      y += row.height;
    } else {
      y += known ?? 0;
    }
  });
  return {
    ...layOutHeads(question, columns),
    columns,
    rows: rows.filter((row) => row.y + row.height > from || keep.includes(row.line.id)),
    height: y,
    end: left + width + beside + EDGE,
  };
}

const plainHeight = (isNarrow: boolean): number => ROW + (isNarrow ? LABEL_ROW : 0);

type RowView = ThreadView & { readonly isChosen: boolean };

function placeThread(
  index: ThreadIndex,
  line: ThreadLine,
  at: number,
  y: number,
  columns: readonly PlacedColumn[],
  view: RowView,
): PlacedThread {
  const { question } = index;
  const above = question.isNarrow ? LABEL_ROW : 0;
  const middle = y + above + ROW / 2;
  const beads = columns.map((column) => placeBead(index, line, at, column, middle, view.isChosen));
  const lowest = beads.reduce(
    (most, { words }) => words.reduce((low, word) => Math.max(low, word.y), most),
    middle + BASELINE,
  );
  const height = Math.max(plainHeight(question.isNarrow), lowest + BELOW_WORDS - y);
  const runs = placeRuns(index, at, beads, view);
  const labelEnd = Math.min(
    (beads[0]?.x ?? Infinity) - LABEL_END,
    (runs[0]?.from ?? Infinity) - LABEL_END + 6,
  );
  return {
    line,
    at,
    y,
    height: (view.isChosen ? view.chosenHeight : undefined) ?? height,
    middle,
    label: placeLabel(index, line, y + ROW / 2 + BASELINE - (above > 0 ? 2 : 0), labelEnd),
    beads,
    runs,
    isChosen: view.isChosen,
  };
}

function placeBead(
  index: ThreadIndex,
  line: ThreadLine,
  at: number,
  column: PlacedColumn,
  middle: number,
  isChosen: boolean,
): PlacedBead {
  const { measure } = index.question;
  const cell = index.cellAt(at, column);
  const { x } = column;
  const room = Math.floor(column.room + 1e-6); // the same room in every frame of a pan
  const words =
    cell.count === 0 // a translation may word it all the same: pointing at the ring tells
      ? NO_WORDS
      : isChosen
        ? writeOut(cell.readings, room, measure)
        : index.wordsIn(cell, room, () => chooseWordings(cell.readings, room, measure));
  return {
    column,
    x,
    diameter: diameterOf(line, cell.count, index.shareOf(cell)),
    cell,
    words: moved(words, x + WORDS_X, middle + BASELINE),
  };
}

const NO_WORDS: readonly WrittenWords[] = [];

const moved = (words: readonly WrittenWords[], x: number, y: number): readonly WrittenWords[] =>
  words.map((word) => ({ ...word, x: word.x + x, y: word.y + y }));

/** The area grows with the rate, from the smallest bead that holds a number. */
function diameterOf(line: ThreadLine, count: number, share: number): number {
  if (count === 0) return RING;
  const [one, two, three] = GLYPH_LEAST[glyphAt(line.glyph)];
  const least = count < 10 ? one : count < 100 ? two : three;
  return Math.max(least, Math.sqrt(SMALLEST ** 2 + (LARGEST ** 2 - SMALLEST ** 2) * share));
}

/** Between the first bead and the last, or to the edge beyond which they lie, where no bead and no words stand. */
function placeRuns(
  index: ThreadIndex,
  at: number,
  beads: readonly PlacedBead[],
  { window }: ThreadView,
): PlacedThread["runs"] {
  const { left, width } = index.question;
  const reach = index.reachOf(at);
  if (!reach || reach.to < window.left || reach.from > window.right) return [];
  const onLine = beads.filter(({ column }) => !column.isBeside);
  const used = onLine.filter(({ cell }) => cell.count > 0);
  const from = reach.from < window.left ? left : (used[0]?.x ?? Infinity);
  const to = reach.to > window.right ? left + width : (used.at(-1)?.x ?? -Infinity);
  const runs: { from: number; to: number }[] = [];
  let x = from;
  for (const bead of onLine) {
    const radius = bead.diameter / 2 + 1;
    if (bead.x - radius > x) runs.push({ from: x, to: Math.min(to, bead.x - radius) });
    const [first] = bead.words;
    const end = bead.words.reduce((most, word) => Math.max(most, word.x + word.width + 3), bead.x + radius);
    if (first && first.x - 3 > bead.x + radius) runs.push({ from: bead.x + radius, to: first.x - 3 });
    x = Math.max(x, end);
  }
  runs.push({ from: x, to });
  return runs
    .map((run) => ({ from: Math.max(from, run.from), to: Math.min(to, run.to) }))
    .filter((run) => run.to - run.from > 1);
}

/** Glyph, name, formula: cut where the beads begin. */
function placeLabel(
  { question }: ThreadIndex,
  { label, formula }: ThreadLine,
  y: number,
  end: number,
): PlacedLabel {
  const { measure, language, isNarrow, left, width } = question;
  const x = LABEL_X + GLYPH_ROOM;
  const room = isNarrow ? left + width : Math.max(NARROWEST_LABEL, end - x);
  const text = fitWords(label, room, (part) => measure(part, "thread", language));
  const formulaX = x + measure(text, "thread", language) + FORMULA_GAP;
  const rest = x + room - formulaX;
  const zh = rest < LEAST_FORMULA ? "" : fitWords(formula, rest, (part) => measure(part, "formula", "zh"));
  return {
    x: LABEL_X,
    y,
    text,
    formula: zh,
    formulaX,
    width: (zh === "" ? formulaX - FORMULA_GAP : formulaX + measure(zh, "formula", "zh")) - LABEL_X,
  };
}
