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

/** What waits for the picture: done when it is on the screen, or after so many milliseconds. Returns its own clean-up. */
export function whenDrawn(run: () => void, longest: number): () => void {
  const end = new AbortController();
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(DRAWN).length > 0) end.signal.addEventListener("abort", afterNextFrame(begin));
  });
  const timer = setTimeout(begin, longest);
  end.signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  function begin(): void {
    end.abort();
    run();
  }
  observer.observe({ type: "mark", buffered: true });
  return () => end.abort();
}

/** When the next frame is on the screen, which is when the one after it begins. */
export function afterNextFrame(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}
