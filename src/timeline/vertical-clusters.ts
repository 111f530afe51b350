import { findLowest } from "./range-tree.ts";
import { runsOf } from "./vertical-labels.ts";
import type { VerticalIndex } from "./vertical-index.ts";
import type { VerticalCluster, VerticalLane, VerticalPicture } from "./vertical-picture.ts";
import { yOf } from "./vertical-places.ts";
import type { PlacedSection } from "./vertical-places.ts";

/** A count is as high as a finger needs, and stands in a cell between so high and twice as high. */
export const LEAST_COUNT = 26;
const CELL = 48;
const AIR = 2;
const TITLES = 3;

export type ClusterQuestion = {
  readonly index: VerticalIndex;
  readonly placed: PlacedSection;
  readonly lane: VerticalLane;
  readonly length: number;
  readonly top: number;
  readonly bottom: number;
  /** Ranks that have labels, ascending. */
  readonly labelled: readonly number[];
};

/** Cells of a fixed grid, halved with every octave. */
const countCells = (length: number): number => 2 ** Math.max(0, Math.floor(Math.log2(length / CELL)));

/** What has no label, counted per cell of the axis between two heights. */
export function countUnlabelled(question: ClusterQuestion): readonly VerticalCluster[] {
  const { index, placed, lane, length, top, bottom, labelled } = question;
  const { section } = placed;
  const cells = countCells(length);
  const toCell = (y: number) => (section.from + (y - placed.axisTop) / length) * cells;
  const first = Math.max(Math.floor(section.from * cells), Math.floor(toCell(top)));
  const last = Math.min(Math.ceil(section.to * cells), Math.ceil(toCell(bottom)));
  const clusters: VerticalCluster[] = [];
  const spoken = new Set(labelled);
  for (let cell = Math.max(0, first); cell < Math.min(cells, last); cell += 1) {
    const runs = runsOf(index, lane.band, cell / cells, cell + 1 === cells ? 2 : (cell + 1) / cells);
    const count = runs.reduce((sum, [start, end]) => sum + end - start - between(labelled, start, end), 0);
    if (count <= 0) continue;
    clusters.push({
      lane,
      ...boxOf(question, runs, cell / cells, (cell + 1) / cells),
      count,
      runs,
      ...describe(question, runs, spoken),
    });
  }
  return clusters;
}

type Runs = readonly (readonly [number, number])[];

/** From the first of them to the last, inside the cell. */
function boxOf(
  { index, placed, length }: ClusterQuestion,
  runs: Runs,
  from: number,
  to: number,
): { readonly y: number; readonly height: number } {
  const { position } = index.order;
  const places = runs.flatMap(([start, end]) => [position[start] ?? 0, position[end - 1] ?? 0]);
  const firstY = yOf(placed, length, Math.min(...places));
  const lastY = yOf(placed, length, Math.max(...places));
  const cellTop = yOf(placed, length, from) + AIR;
  const cellBottom = Math.max(cellTop + LEAST_COUNT, yOf(placed, length, to) - AIR);
  const height = Math.min(cellBottom - cellTop, Math.max(LEAST_COUNT, lastY - firstY));
  const y = Math.min(cellBottom - height, Math.max(cellTop, (firstY + lastY - height) / 2));
  return { y, height };
}

/** The most important of them, and the stretch that just holds them all. */
function describe(
  { index, lane }: ClusterQuestion,
  runs: Runs,
  labelled: ReadonlySet<number>,
): Pick<VerticalCluster, "first" | "window"> {
  const { turns, order, question } = index;
  const byTurn = (a: number, b: number) => (turns.values[a] ?? 0) - (turns.values[b] ?? 0);
  // A strip has no room for words, and opens as a whole.
  const first = (lane.isOpen ? runs : [])
    .flatMap(([start, end]) => findLowest(turns, start, end, TITLES, (rank) => !labelled.has(rank)))
    .toSorted(byTurn)
    .slice(0, TITLES)
    .map((rank) => order.at[rank] ?? 0);
  const places = runs.flatMap(([start, end]) => [order.position[start] ?? 0, order.position[end - 1] ?? 0]);
  const { scale } = question;
  return {
    first,
    window: { from: scale.day(Math.min(...places)), to: scale.day(Math.max(...places)) },
  };
}

/** The events that a cluster counts, as `at`, in the order of time. */
export function eventsOfCluster(
  { order }: VerticalIndex,
  { runs }: VerticalCluster,
  { labelled }: Pick<VerticalPicture, "labelled">,
): readonly number[] {
  const spoken = new Set(labelled);
  const ats: number[] = [];
  for (const [start, end] of runs) {
    for (let rank = start; rank < end; rank += 1) if (!spoken.has(rank)) ats.push(order.at[rank] ?? 0);
  }
  return ats.toSorted((a, b) => a - b);
}

/** How many of ascending numbers lie in [start, end). */
function between(ascending: readonly number[], start: number, end: number): number {
  const below = (limit: number): number => {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ascending[middle] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return below(end) - below(start);
}
