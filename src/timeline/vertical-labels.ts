import { findLowest } from "./range-tree.ts";
import { fillStack } from "./stack-labels.ts";
import type { StackBounds, StackedLabel } from "./stack-labels.ts";
import { rankFrom } from "./vertical-index.ts";
import type { VerticalIndex, VerticalSection } from "./vertical-index.ts";
import type { VerticalLane } from "./vertical-picture.ts";
import { AIR_ABOVE, AIR_BELOW } from "./vertical-places.ts";
import { levelAt, octaveOf, zoomOf } from "./zoom-levels.ts";

/** An axis is never shorter, in CSS pixels. */
export const SHORTEST_AXIS = 320;
/** Cells are between this long and twice as long: labels of one cell never leave it. */
const CELL_OCTAVES = 1;
/** Labels tried in a cell, and labels that a finger can tell apart there. */
const CANDIDATES = 96;
const MOST_LABELS = 48;
/** From the top of a label to the middle of its shape, which would stand at its day. */
export const TO_MIDDLE = 10;
/** How far a label may be moved from its day; a line leads back to it. */
const UP = 56;
const DOWN = 150;
const STRIP_SLACK = 6;
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

/** Four levels to an octave; between two of them the same labels stand. */
export const levelOfAxis = (length: number): number => levelAt(length / SHORTEST_AXIS);

/** Cells of the axis at a level, twice as many with every octave. */
export const cellsAtLevel = (level: number): number => 2 ** Math.max(0, octaveOf(level) - CELL_OCTAVES);

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
  const { turns } = labels.index;
  const cells = cellsAtLevel(level);
  const runs = runsOf(labels.index, lane.band, cell / cells, cell + 1 === cells ? 2 : (cell + 1) / cells);
  const isHere = (rank: number) => runs.some(([start, end]) => start <= rank && rank < end);
  const byTurn = (a: number, b: number) => (turns.values[a] ?? 0) - (turns.values[b] ?? 0);
  const above = level === 0 ? cells : cellsAtLevel(level - 1);
  const before =
    level === 0 ? [] : labelsOfCell(labels, column, level - 1, above === cells ? cell : cell >> 1);
  const kept = before.filter(isHere).toSorted(byTurn);
  const keptRanks = new Set(kept);
  const others = runs
    .flatMap(([start, end]) => findLowest(turns, start, end, CANDIDATES, (rank) => !keptRanks.has(rank)))
    .toSorted(byTurn);
  const length = SHORTEST_AXIS * zoomOf(level);
  const wanted = [...kept, ...others].map((rank) => stackedLabel(labels, column, length, rank));
  const stack = fillStack(wanted, boundsOfCell(section, level, cell, length), MOST_LABELS);
  const ranks = stack.map(({ rank }) => rank);
  if (labels.known.size > MOST_KNOWN) labels.known.clear();
  labels.known.set(key, ranks);
  return ranks;
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
  const { scale } = question;
  const nextDay = scale.position(scale.day(position) + 1);
  const day = Math.max(0, Math.min(nextDay, section.to) - position) * length;
  return {
    rank,
    y: y - TO_MIDDLE,
    height: heightOf(at, lane.width),
    up: UP,
    down: DOWN + (Number.isFinite(day) ? day : 0),
  };
}
