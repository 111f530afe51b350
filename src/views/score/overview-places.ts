import type { AxisWindow } from "../../timeline/axis-window.ts";

/** What a finger can hit, in pixels. */
export const TARGET = 24;

type Place = { readonly left: number; readonly width?: number };

/** What of the overview moves with the window: shades before and after it, its frame, and what takes hold of it. */
export type OverviewPlaces = Readonly<
  Record<"before" | "after" | "frame" | "window" | "start" | "end", Place>
>;

/** Where they stand on a strip whose axis begins at `left` and is `width` wide, in CSS pixels. */
export function overviewPlaces(
  window: AxisWindow,
  { left, width }: { readonly left: number; readonly width: number },
): OverviewPlaces {
  const x = (position: number) => left + position * width;
  const wide = (window.right - window.left) * width;
  const size = Math.max(TARGET, wide);
  const start = x((window.left + window.right) / 2) - size / 2;
  return {
    before: { left, width: window.left * width },
    after: { left: x(window.right), width: (1 - window.right) * width },
    frame: { left: x(window.left), width: wide },
    window: { left: start, width: size },
    start: { left: start - TARGET },
    end: { left: start + size },
  };
}

/** Moves the elements that say by `data-part` what they are, without drawing anything anew. */
export function moveParts(strip: HTMLElement, places: OverviewPlaces): void {
  for (const [part, { left, width }] of Object.entries(places)) {
    const element = strip.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!element) continue;
    element.style.left = `${left}px`;
    if (width !== undefined) element.style.width = `${width}px`;
  }
}
