import { findLowest } from "./range-tree.ts";
import { fillStack, hasRoom, inTime } from "./stack-labels.ts";
import type { StackBounds, StackedLabel } from "./stack-labels.ts";
import { rankFrom } from "./vertical-index.ts";
import type { VerticalIndex, VerticalSection } from "./vertical-index.ts";
import type { VerticalLane } from "./vertical-picture.ts";
import { AIR_ABOVE, AIR_BELOW } from "./vertical-places.ts";

/** An axis is never shorter, in CSS pixels. */
export const SHORTEST_AXIS = 320;
/** Cells are between this long and twice as long: labels of one cell never leave it. */
const CELL_OCTAVES = 1;
/** Labels tried in a cell besides those it has already, and labels that have room there at most. */
const CANDIDATES = 32;
const MOST_LABELS = 48;
/** From the top of a label to the middle of its shape, which would stand at its day. */
export const TO_MIDDLE = 10;
/** How far a label may be moved from its day; a line leads back to it. */
const UP = 56;
const DOWN = 150;
const STRIP_SLACK = 8; // more than half its height
/** Height of a shape without words. */
export const STRIP_HEIGHT = 15;

/** A lane of a section, as far as labels are concerned. */
export type LabelColumn = {
  readonly section: VerticalSection;
  readonly lane: VerticalLane;
};

/** Which labels stand in which cell; remembered, since one scrolls back and forth. */
export type VerticalLabels = {
  readonly index: VerticalIndex;
  readonly heightOf: (at: number, width: number) => number;
  readonly known: Map<string, readonly number[]>;
};

const MOST_KNOWN = 4000;

/** Between two levels the same labels stand. */
const PER_OCTAVE = 2;
export const levelOfAxis = (length: number): number =>
  Math.max(0, Math.floor(PER_OCTAVE * Math.log2(length / SHORTEST_AXIS) + 1e-9));

/** A hair shorter than the axis may be that shows the level: what fits there fits the axis. */
const lengthAtLevel = (level: number): number => SHORTEST_AXIS * 2 ** (level / PER_OCTAVE) * (1 - 1e-9);

/** Cells of the axis at a level, twice as many with every octave. */
export const cellsAtLevel = (level: number): number =>
  2 ** Math.max(0, Math.floor(level / PER_OCTAVE) - CELL_OCTAVES);

/**
 * Ranks of the labels that a cell shows at a level, in the order of time. What has a label at one
 * level keeps it at the next; then the most important of the others, as long as there is room.
 */
export function labelsOfCell(
  labels: VerticalLabels,
  column: LabelColumn,
  level: number,
  cell: number,
): readonly number[] {
  const { lane, section } = column;
  const key = `${lane.band} ${lane.isOpen ? lane.width : 0} ${level} ${cell}`;
  const known = labels.known.get(key);
  if (known) return known;
  const cells = cellsAtLevel(level);
  const runs = runsOf(labels.index, lane.band, cell / cells, cell + 1 === cells ? 2 : (cell + 1) / cells);
  const length = lengthAtLevel(level);
  const bounds = boundsOfCell(section, level, cell, length);
  const toLabel = (rank: number) => stackedLabel(labels, column, length, rank);
  const stack =
    stackOfAll(runs, toLabel, bounds) ??
    fillStack(wantedIn(labels, column, level, cell, runs).map(toLabel), bounds, MOST_LABELS);
  const ranks = stack.map(({ rank }) => rank);
  if (labels.known.size > MOST_KNOWN) labels.known.clear();
  labels.known.set(key, ranks);
  return ranks;
}

type Runs = ReturnType<typeof runsOf>;

/** Where all have room, nothing has to be chosen. */
function stackOfAll(
  runs: Runs,
  toLabel: (rank: number) => StackedLabel,
  bounds: StackBounds,
): readonly StackedLabel[] | undefined {
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  if (count > MOST_LABELS) return undefined;
  const all = runs
    .flatMap(([start, end]) => Array.from({ length: end - start }, (_, place) => toLabel(start + place)))
    .toSorted(inTime);
  return hasRoom(all, bounds) ? all : undefined;
}

/** First those that had a label at the level above, then the most important of the others. */
function wantedIn(
  labels: VerticalLabels,
  column: LabelColumn,
  level: number,
  cell: number,
  runs: Runs,
): readonly number[] {
  const { turns } = labels.index;
  const isHere = (rank: number) => runs.some(([start, end]) => start <= rank && rank < end);
  const byTurn = (a: number, b: number) => (turns.values[a] ?? 0) - (turns.values[b] ?? 0);
  const isHalved = level > 0 && cellsAtLevel(level - 1) < cellsAtLevel(level);
  const before = level === 0 ? [] : labelsOfCell(labels, column, level - 1, isHalved ? cell >> 1 : cell);
  const kept = before.filter(isHere).toSorted(byTurn);
  const spoken = new Set(kept);
  const others = runs.flatMap(([start, end]) =>
    findLowest(turns, start, end, CANDIDATES, (rank) => !spoken.has(rank)),
  );
  return [...kept, ...others.toSorted(byTurn)];
}

/** The ranks of a band between two positions: those of its marks and those of its claims. */
export function runsOf(
  { order }: VerticalIndex,
  band: number,
  from: number,
  to: number,
): readonly (readonly [start: number, end: number])[] {
  return [band * 2, band * 2 + 1].flatMap((track) => {
    const { start = 0, end = 0 } = order.tracks[track] ?? {};
    const first = rankFrom(order, start, end, from);
    const last = rankFrom(order, first, end, to);
    return first < last ? [[first, last] as const] : [];
  });
}

/** Heights from where position 0 would be. */
export function boundsOfCell(
  { from, to }: VerticalSection,
  level: number,
  cell: number,
  length: number,
): StackBounds {
  const cells = cellsAtLevel(level);
  const top = cell / cells;
  const bottom = (cell + 1) / cells;
  return {
    top: top <= from ? from * length - AIR_ABOVE : top * length,
    bottom: bottom >= to ? to * length + AIR_BELOW : bottom * length,
  };
}

/** A label may stand anywhere beside its day, and a little before and after it. */
export function stackedLabel(
  { index, heightOf }: VerticalLabels,
  { lane, section }: LabelColumn,
  length: number,
  rank: number,
): StackedLabel {
  const { order, question } = index;
  const at = order.at[rank] ?? 0;
  const position = order.position[rank] ?? 0;
  const y = position * length;
  if (!lane.isOpen) {
    return {
      rank,
      y: y - STRIP_HEIGHT / 2,
      height: STRIP_HEIGHT,
      up: STRIP_SLACK,
      down: STRIP_SLACK,
    };
  }
  const height = heightOf(at, lane.width);
  const { scale } = question;
  const nextDay = scale.position(scale.day(position) + 1);
  const day = Math.max(0, Math.min(nextDay, section.to) - position) * length;
  return {
    rank,
    y: y - TO_MIDDLE,
    height,
    up: Math.max(UP, height - TO_MIDDLE), // it may always end at its day, where its cell may end too
    down: DOWN + (Number.isFinite(day) ? day : 0),
  };
}
