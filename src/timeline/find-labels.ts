import type { AxisWindow } from "./axis-window.ts";
import { listOf, placeOf } from "./label-lists.ts";
import { rankAt } from "./position-grid.ts";
import { visitAbove } from "./range-tree.ts";
import type { ScoreIndex } from "./score-index.ts";

/** More than these reach into a window from the left only in corpora of eras; the first to speak are kept. */
const MOST_REACHING = 256;

/** Ranks of the labels of one track that speak at a level and stand in a stretch of the axis, unordered. */
export function labelsWithin(
  { labels, grid }: ScoreIndex,
  track: number,
  level: number,
  { left, right }: AxisWindow,
): readonly number[] {
  const first = rankAt(grid, track, left);
  const last = rankAt(grid, track, right);
  const found: number[] = [];
  if (first === last) return found;
  for (let own = 0; own <= Math.min(level, labels.deepest); own += 1) {
    const { from, to } = listOf(labels, track, own);
    if (from === to) continue;
    for (let place = placeOf(labels, from, to, first); place < to; place += 1) {
      const rank = labels.ranks[place] ?? 0;
      if (rank >= last) break;
      found.push(rank);
    }
  }
  return found;
}

/** Those that stand left of a position and whose extents go on beyond it, the first to speak first. */
export function labelsReaching(
  { labels, grid }: ScoreIndex,
  track: number,
  level: number,
  position: number,
): readonly number[] {
  const last = rankAt(grid, track, position);
  const found: number[] = [];
  for (let own = 0; own <= Math.min(level, labels.deepest); own += 1) {
    const { from, to } = listOf(labels, track, own);
    if (from === to) continue;
    visitAbove(labels.ends, from, placeOf(labels, from, to, last), position, (place) => {
      found.push(labels.ranks[place] ?? 0);
      return found.length < MOST_REACHING;
    });
    if (found.length >= MOST_REACHING) break;
  }
  return found;
}
