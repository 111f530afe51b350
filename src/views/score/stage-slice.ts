/** What of a stage its canvas covers, from the top of the picture, in CSS pixels. */
export type StageSlice = { readonly top: number; readonly height: number };

export type SliceWatch = {
  /** For a picture that is at most so high. */
  readonly of: (height: number) => StageSlice;
  readonly stop: () => void;
};

/** Covered above and below what is seen, so that scrolling is never ahead of the canvas. */
const SPARE = 120;
/** Whole pixels of the screen, also where a CSS pixel is one and a quarter of them. */
const STEP = 4;

/**
 * Follows which part of a stage can be seen in the element it scrolls in: of a score that is three
 * screens high only one is painted. Calls back when other parts come into view.
 */
export function watchSlice(canvas: HTMLCanvasElement, onChange: () => void): SliceWatch {
  const scroller = canvas.closest<HTMLElement>(".score");
  const read = () => ({ top: scroller?.scrollTop ?? 0, height: scroller?.clientHeight ?? 0 });
  let seen = read();
  let covered = seen;
  const update = (): void => {
    seen = read();
    const isCovered =
      covered.height === seen.height && Math.abs(covered.top - seen.top) < SPARE / 2 && seen.height > 0;
    if (isCovered) return;
    covered = seen;
    onChange();
  };
  scroller?.addEventListener("scroll", update, { passive: true });
  const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(update);
  if (scroller) observer?.observe(scroller);
  return {
    of: (height) => {
      if (covered.height === 0) return { top: 0, height };
      const top = Math.min(height, Math.max(0, Math.floor((covered.top - SPARE) / STEP) * STEP));
      const bottom = Math.min(height, covered.top + covered.height + SPARE);
      return { top, height: Math.max(1, bottom - top) };
    },
    stop: () => {
      scroller?.removeEventListener("scroll", update);
      observer?.disconnect();
    },
  };
}
