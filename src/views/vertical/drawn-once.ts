import { DRAWN } from "../score/use-stage-canvas.ts";

/** Marks for measurements that the first complete picture stands. */
export function drawnOnce(): void {
  if (performance.getEntriesByName(DRAWN).length === 0) performance.mark(DRAWN);
}
