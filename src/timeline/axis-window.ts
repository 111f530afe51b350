/** Positions along the axis shown at the left and right edge: [0, 1] is everything. */
export type AxisWindow = { readonly left: number; readonly right: number };

export const EVERYTHING: AxisWindow = { left: 0, right: 1 };

/** Whether both show the same, but for what is lost when a window is rounded for the address. */
export function isNearly(a: AxisWindow, b: AxisWindow): boolean {
  const slack = (b.right - b.left) / 500;
  return Math.abs(a.left - b.left) < slack && Math.abs(a.right - b.right) < slack;
}

/** Zooms about a position, or pans, and stays inside the axis. */
export function zoomWindow(window: AxisWindow, factor: number, about: number, deepest: number): AxisWindow {
  const width = Math.min(1, Math.max(1 / deepest, (window.right - window.left) / factor));
  const share = (about - window.left) / (window.right - window.left);
  return clampWindow(about - share * width, width);
}

export const panWindow = (window: AxisWindow, share: number): AxisWindow =>
  clampWindow(window.left + share * (window.right - window.left), window.right - window.left);

function clampWindow(left: number, width: number): AxisWindow {
  const kept = Math.min(1 - width, Math.max(0, left));
  return { left: kept, right: kept + width };
}
