import type { AxisWindow } from "../../timeline/axis-window.ts";
import { setPixels } from "./stage-boxes.ts";

/** What a finger can hit, in pixels. */
export const TARGET = 24;

/** As CSS wants it: lengths in pixels. Moves are transforms, which cost neither layout nor paint. */
export type Place = { readonly left: number; readonly width?: number; readonly transform: string };

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
  // A pan leaves it as it is, but for what is lost in the last digits: then nothing is to be laid out anew.
  const wide = Math.round((window.right - window.left) * width * 64) / 64;
  const size = Math.max(TARGET, wide);
  const start = x((window.left + window.right) / 2) - size / 2;
  const from = (place: number) => ({ left: 0, transform: `translateX(${place}px)` });
  return {
    // As wide as the axis, and drawn together towards its ends.
    before: { left, width, transform: `scaleX(${window.left})` },
    after: { left, width, transform: `scaleX(${1 - window.right})` },
    frame: { ...from(x(window.left)), width: wide },
    window: { ...from(start), width: size },
    start: from(start - TARGET),
    end: from(start + size),
  };
}

/**
 * Moves the elements that say by `data-part` what they are, without drawing anything anew. What takes hold
 * of them has no face and waits until the hand rests, unless it has the focus.
 */
export function moveParts(strip: HTMLElement, places: OverviewPlaces): void {
  for (const [part, { width, transform }] of Object.entries(places)) {
    const element = strip.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!element || (element.tabIndex === 0 && element !== document.activeElement)) continue;
    element.style.transform = transform;
    if (width !== undefined) setPixels(element, "width", width);
  }
}
