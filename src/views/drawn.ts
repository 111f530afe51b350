/** Told once a page, when the first complete picture stands, or the list in its place: what a reader waited for. */
export const DRAWN = "throughline:drawn";

export const isDrawn = (): boolean => performance.getEntriesByName(DRAWN).length > 0;

let isTold = false;

/** Asked for every frame: entries of the page's performance are looked through only once. */
export function tellDrawn(): void {
  if (isTold) return;
  isTold = true;
  if (!isDrawn()) performance.mark(DRAWN);
}
