import type { AxisPixels } from "./axis-pixels.ts";
import { deepestZoom } from "./axis-pixels.ts";
import { rankAt } from "./position-grid.ts";
import { findLowest } from "./range-tree.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { Cluster } from "./score-picture.ts";
import type { TrackRows } from "./score-rows.ts";
import type { AxisWindow } from "./zoom-gesture.ts";
import { octaveOf } from "./zoom-levels.ts";

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

/**
 * What has no label, counted per cell. `speaking` are the ranks of all labels that speak in those
 * cells, in the window or not, so that a count stays the same while one pans; `displaced` gave way.
 */
export function findClusters(
  index: ScoreIndex,
  track: number,
  level: number,
  window: AxisWindow,
  axis: AxisPixels,
  rows: TrackRows,
  speaking: readonly number[],
): readonly Cluster[] {
  const { grid, order, plan } = index;
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
    const count = to - from - (labelled[cell] ?? 0);
    if (count <= 0) continue;
    const key = `${track} ${level} ${first + cell}`;
    const known = index.memo.get(key) ?? describe(index, from, to, (rank) => (plan.level[rank] ?? 0) > level);
    if (index.memo.size > MOST_REMEMBERED) index.memo.clear();
    index.memo.set(key, known);
    clusters.push({
      band: rows.band,
      from: xOf((first + cell) / cells),
      to: xOf((first + cell + 1) / cells),
      y: rows.strip,
      height: index.question.sizes.clusterRow,
      count,
      ...known,
    });
  }
  return clusters;
}

/** The most important of a run of ranks, and the window that just holds them. */
function describe(
  { turns, order, question }: ScoreIndex,
  from: number,
  to: number,
  isWanted: (rank: number) => boolean,
): Pick<Cluster, "first" | "window"> {
  const first = findLowest(turns, from, to, TITLES, isWanted).map((rank) => order.at[rank] ?? 0);
  const begin = order.position[from] ?? 0;
  const end = order.position[to - 1] ?? begin;
  const air = Math.max((end - begin) * 0.1, 0.5 / deepestZoom(question.scale));
  const { scale } = question;
  return {
    first,
    window: { from: scale.day(Math.max(0, begin - air)), to: scale.day(Math.min(1, end + air)) },
  };
}
