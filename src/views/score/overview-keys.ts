import { moveEdge, moveWindow } from "../../timeline/move-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";

/** Of the width of the window: a step of an arrow key, and of a page key. */
const STEP = 0.1;
const PAGE = 0.9;

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: PAGE,
  PageDown: -PAGE,
};

/**
 * Where a key brings the window: arrows and page keys move what has the focus, Home and End move it to
 * the ends of the axis; with Shift the arrows move the end of the window, which widens or narrows it.
 */
export function windowAfterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  grip: "window" | "start" | "end",
  window: AxisWindow,
  narrowest: number,
): AxisWindow | undefined {
  const width = window.right - window.left;
  const by = DIRECTIONS[key];
  const to = key === "Home" ? 0 : key === "End" ? 1 : undefined;
  if (by === undefined && to === undefined) return undefined;
  const edge = grip === "window" ? (shiftKey ? "end" : undefined) : grip;
  if (edge === undefined) return moveWindow(window, to ?? window.left + (by ?? 0) * width);
  const place = edge === "start" ? window.left : window.right;
  return moveEdge(window, edge, to ?? place + (by ?? 0) * width, narrowest);
}
