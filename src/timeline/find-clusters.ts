import type { AxisPixels } from "./axis-pixels.ts";
import { deepestZoom } from "./axis-pixels.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import { rankAt } from "./position-grid.ts";
import { findLowest } from "./range-tree.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { Cluster } from "./score-picture.ts";
import type { TrackRows } from "./score-rows.ts";
import type { AxisWindow } from "./axis-window.ts";
import { NEVER, octaveOf } from "./zoom-levels.ts";

/** A cell is between this wide and twice as wide. */
const CELL = 140;
const TITLES = 3;
const MOST_REMEMBERED = 4096;

/** Cells of the axis at a level: the same whatever the window, halved with every octave. */
export function cellsAt({ question }: ScoreIndex, level: number): number {
  return Math.max(1, Math.floor(question.width / CELL)) * 2 ** octaveOf(level);
}

/** The window, moved out to the edges of cells. */
export function windowOfCells(window: AxisWindow, cells: number): AxisWindow {
  return {
    left: Math.floor(Math.max(0, window.left) * cells) / cells,
    right: Math.ceil(Math.min(1, window.right) * cells) / cells,
  };
}

/** What a window does not label, by rank. */
export type Unlabelled = {
  /** Ranks of the labels that speak in its cells, beyond the edges of the window too: counts stay as one pans. */
  readonly speaking: readonly number[];
  /** What would speak but gave way, at the edge or to what is always shown; in its cells or reaching into them. */
  readonly displaced: readonly number[];
  /** Reaching into the first cell from the left, less those that have labels or have ended before the window. */
  readonly reaching: number;
};

/** What has no label, counted per cell. */
export function findClusters(
  index: ScoreIndex,
  track: number,
  level: number,
  window: AxisWindow,
  axis: AxisPixels,
  rows: TrackRows,
  { speaking, displaced, reaching }: Unlabelled,
): readonly Cluster[] {
  const { grid, order } = index;
  if (rows.strip === undefined) return [];
  const cells = cellsAt(index, level);
  const whole = windowOfCells(window, cells);
  const first = Math.round(whole.left * cells);
  const last = Math.min(cells, Math.round(whole.right * cells));
  const labelled = new Uint32Array(Math.max(0, last - first));
  const edges: number[] = [];
  for (let cell = first; cell <= last; cell += 1) {
    edges.push(rankAt(grid, track, cell >= cells ? 2 : cell / cells));
  }
  const cellOf = (rank: number): number => {
    let cell = Math.min(last - 1, Math.max(first, Math.floor((order.position[rank] ?? 0) * cells))) - first;
    while (cell > 0 && rank < (edges[cell] ?? 0)) cell -= 1;
    while (rank >= (edges[cell + 1] ?? Infinity)) cell += 1;
    return cell;
  };
  for (const rank of speaking) {
    const cell = cellOf(rank);
    labelled[cell] = (labelled[cell] ?? 0) + 1;
  }
  const zoomed = axis.width / (window.right - window.left);
  const xOf = (position: number) => axis.left + (position - window.left) * zoomed;
  const clusters: Cluster[] = [];
  for (let cell = 0; cell < labelled.length; cell += 1) {
    const from = edges[cell] ?? 0;
    const to = edges[cell + 1] ?? from;
    const began = cell === 0 ? reaching : 0;
    const count = to - from - (labelled[cell] ?? 0) + began;
    if (count <= 0) continue;
    const key = `${track} ${level} ${first + cell}`;
    const known = index.memo.get(key) ?? describe(index, from, to, level);
    if (index.memo.size > MOST_REMEMBERED) index.memo.clear();
    index.memo.set(key, known);
    const others = displaced.filter((rank) => cellOf(rank) === cell);
    const titles = others.length === 0 ? known.first : mostImportant(index, [...known.first, ...others]);
    clusters.push({
      band: rows.band,
      from: xOf((first + cell) / cells),
      to: xOf((first + cell + 1) / cells),
      y: rows.strip,
      height: index.question.sizes.clusterRow,
      count,
      first: titles.map((rank) => order.at[rank] ?? 0),
      window: known.window,
      ...(to > from && { days: known.days }),
      ...(!known.dissolves && { isStubborn: true }),
      cell: { track, level, from, to, ...(began > 0 && { reaching: whole.left }) },
    });
  }
  return clusters;
}

const mostImportant = ({ plan }: ScoreIndex, ranks: readonly number[]): readonly number[] =>
  ranks.toSorted((a, b) => (plan.turn[a] ?? 0) - (plan.turn[b] ?? 0)).slice(0, TITLES);

function describe(
  { turns, order, question, plan }: ScoreIndex,
  from: number,
  to: number,
  level: number,
): ClusterFacts {
  const levelOf = (rank: number) => plan.level[rank] ?? NEVER;
  const first = findLowest(turns, from, to, TITLES, (rank) => levelOf(rank) > level);
  const later = (rank: number) => levelOf(rank) > level && levelOf(rank) !== NEVER;
  const begin = order.position[from] ?? 0;
  const end = order.position[to - 1] ?? begin;
  const air = Math.max((end - begin) * 0.1, 0.5 / deepestZoom(question.scale));
  const { scale } = question;
  return {
    first,
    window: { from: scale.day(Math.max(0, begin - air)), to: scale.day(Math.min(1, end + air)) },
    days: { from: Math.floor(scale.day(begin) + 1e-3), to: Math.floor(scale.day(end) + 1e-3) + 1 },
    dissolves: first.some(later) || findLowest(turns, from, to, 1, later).length > 0,
  };
}
