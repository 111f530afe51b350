import type { Unlabelled } from "./find-clusters.ts";
import { labelsReaching, labelsWithin } from "./find-labels.ts";
import type { ClusterCell } from "./score-picture.ts";
import { endedBy, rankAt } from "./position-grid.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { AxisWindow } from "./axis-window.ts";

/**
 * What a track does not label in a window, so that everything in it is either labelled or counted, once.
 * `cells` is the window moved out to the edges of cells; `seated` are the ranks that have labels.
 */
export function findUnlabelled(
  index: ScoreIndex,
  track: number,
  level: number,
  window: AxisWindow,
  cells: AxisWindow,
  seated: ReadonlySet<number>,
): Unlabelled {
  const { grid, order, plan, endOf } = index;
  const positionOf = (rank: number) => order.position[rank] ?? 0;
  const isInView = (rank: number) => positionOf(rank) < window.right && endOf(rank) > window.left;
  const isWithin = (rank: number) =>
    positionOf(rank) >= cells.left && (positionOf(rank) < cells.right || cells.right >= 1);
  const speaking: number[] = [];
  const displaced: number[] = [];
  for (const rank of labelsWithin(index, track, level, cells)) {
    (seated.has(rank) || !isInView(rank) ? speaking : displaced).push(rank);
  }
  const start = order.tracks[track]?.start ?? 0;
  let reaching = rankAt(grid, track, cells.left) - start - endedBy(grid, track, cells.left);
  for (const rank of seated) {
    if ((plan.level[rank] ?? 0) > level && isWithin(rank)) speaking.push(rank);
    if (positionOf(rank) < cells.left && endOf(rank) > cells.left) reaching -= 1;
  }
  if (reaching > 0) {
    for (const rank of labelsReaching(index, track, level, cells.left)) {
      if (seated.has(rank)) continue;
      if (isInView(rank)) displaced.push(rank);
      else reaching -= 1;
    }
  }
  return { speaking, displaced, reaching: Math.max(0, reaching) };
}

/** Every event that a cluster counts, as `at`, in the order of time. Takes time for all that began before it. */
export function eventsOfCluster(
  { order, plan, endOf }: ScoreIndex,
  { track, level, from, to, reaching }: ClusterCell,
  window: AxisWindow,
  labelled: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const isCounted = (rank: number): boolean => {
    const at = order.at[rank] ?? 0;
    if (labelled.has(at)) return false;
    if ((plan.level[rank] ?? 0) > level) return true;
    return (order.position[rank] ?? 0) < window.right && endOf(rank) > window.left;
  };
  if (reaching !== undefined) {
    for (let rank = order.tracks[track]?.start ?? 0; rank < from; rank += 1) {
      if (endOf(rank) > reaching && isCounted(rank)) found.push(order.at[rank] ?? 0);
    }
  }
  for (let rank = from; rank < to; rank += 1) if (isCounted(rank)) found.push(order.at[rank] ?? 0);
  return found;
}
