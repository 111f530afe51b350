/** Between two snapshots passes at least so much time. Milliseconds. */
export const SNAPSHOT_EVERY = 5 * 60_000;

const NEWEST = 12;
const DAYS = 14;
const DAY = 86_400_000;

/**
 * Of snapshots taken at these times, those that need not be kept: all but the newest twelve and the last of each
 * of the last fourteen days on which there were any.
 */
export function snapshotsToDrop(times: readonly number[]): readonly number[] {
  const newestFirst = times.toSorted((a, b) => b - a);
  const lastOfDay = new Map<number, number>();
  for (const time of newestFirst) {
    const day = Math.floor(time / DAY);
    if (!lastOfDay.has(day)) lastOfDay.set(day, time);
  }
  const kept = new Set([...newestFirst.slice(0, NEWEST), ...[...lastOfDay.values()].slice(0, DAYS)]);
  return times.filter((time) => !kept.has(time));
}
