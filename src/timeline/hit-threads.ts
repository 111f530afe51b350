import type { Box } from "./hit-picture.ts";
import type { PlacedBead, PlacedThread, ThreadPicture } from "./thread-picture.ts";

/** Half of what a finger needs. */
const REACH = 12;

export type ThreadHit = {
  readonly row: PlacedThread;
  /** Absent over a label, or between beads. */
  readonly bead?: PlacedBead;
};

/** What lies at a place; `y` counts from the end of the heads. */
export function hitThreads({ rows }: ThreadPicture, x: number, y: number): ThreadHit | undefined {
  const row = rows.find((candidate) => y >= candidate.y && y < candidate.y + candidate.height);
  if (!row) return undefined;
  const bead = row.beads.findLast((candidate) => {
    const { left, width } = beadBox(row, candidate);
    return x >= left && x < left + width;
  });
  return bead ? { row, bead } : { row };
}

/** A bead and its words, at least as wide as a finger; `top` counts from the end of the heads. */
export function beadBox({ middle, y, height }: PlacedThread, { x, words }: PlacedBead): Box {
  const end = words.reduce((most, word) => Math.max(most, word.x + word.width + 2), x + REACH);
  const top = middle - REACH;
  return { left: x - REACH, top, width: end - x + REACH, height: y + height - top };
}

export function labelBox({ label, y }: PlacedThread): Box {
  return { left: label.x - 4, top: y, width: Math.max(2 * REACH, label.width + 8), height: 2 * REACH };
}
