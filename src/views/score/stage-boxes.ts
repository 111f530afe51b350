import type { BrushedRange } from "../../timeline/brush-gesture.ts";

/** What a hand changes of a stage in every frame is written without drawing it anew, and only where it changes. */
export function setPixels(element: HTMLElement, what: "top" | "width" | "height", pixels: number): void {
  const written = `${pixels}px`;
  if (element.style[what] !== written) element.style[what] = written;
}

/** In CSS pixels from the left edge of the stage; nothing hides it. */
export function showRange(box: HTMLDivElement | null, range: BrushedRange | undefined): void {
  if (!box) return;
  box.hidden = range === undefined;
  if (!range) return;
  box.style.left = `${range.from}px`;
  box.style.width = `${range.to - range.from}px`;
}
