/** Told once a page, when the first complete picture stands, or the list in its place: what a reader waited for. */
export const DRAWN = "throughline:drawn";

export const isDrawn = (): boolean => performance.getEntriesByName(DRAWN).length > 0;

export function tellDrawn(): void {
  if (!isDrawn()) performance.mark(DRAWN);
}
