import type { AxisWindow } from "./axis-window.ts";

/** Rounding for the address, and a trembling hand, change the width of a window by less. */
const SAME_WIDTH = 0.04;

/**
 * Whether a window was zoomed or only panned. A leap to a stretch that shares nothing with the one
 * before counts as a zoom: nobody could follow it, so Back leads home from it.
 */
export function tellMove(before: AxisWindow, now: AxisWindow): "zoom" | "pan" {
  const grown = (now.right - now.left) / (before.right - before.left);
  const isLeap = now.left >= before.right || now.right <= before.left;
  return isLeap || Math.abs(Math.log(grown)) > SAME_WIDTH ? "zoom" : "pan";
}
