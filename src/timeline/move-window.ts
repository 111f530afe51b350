import type { AxisWindow } from "./axis-window.ts";

/** Puts the left edge of a window at a position, its width kept, inside the axis. */
export function moveWindow({ left, right }: AxisWindow, to: number): AxisWindow {
  const width = right - left;
  const start = Math.min(1 - width, Math.max(0, to));
  return { left: start, right: start + width };
}

/** Puts one edge of a window at a position; the other stays, and `narrowest` is kept between them. */
export function moveEdge(
  { left, right }: AxisWindow,
  edge: "start" | "end",
  to: number,
  narrowest: number,
): AxisWindow {
  return edge === "start"
    ? { left: Math.max(0, Math.min(to, right - narrowest)), right }
    : { left, right: Math.min(1, Math.max(to, left + narrowest)) };
}

/** The window between two positions, in either order, at least `narrowest` wide and inside the axis. */
export function windowBetween(a: number, b: number, narrowest: number): AxisWindow {
  const [low, high] = [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
  const spare = Math.max(0, narrowest - (high - low)) / 2;
  return moveWindow({ left: low - spare, right: high + spare }, low - spare);
}
