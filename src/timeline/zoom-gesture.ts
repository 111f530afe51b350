import { select, zoom, zoomIdentity } from "d3";
import type { D3ZoomEvent, ZoomTransform } from "d3";

/** Positions along the axis shown at the left and right edge: [0, 1] is everything. */
export type AxisWindow = { readonly left: number; readonly right: number };

export const EVERYTHING: AxisWindow = { left: 0, right: 1 };

export type ZoomGesture = {
  /** Sets the window from elsewhere: buttons, keys, the address. D3 keeps its own copy in step. */
  readonly show: (window: AxisWindow) => void;
  readonly stop: () => void;
};

/**
 * Wheel, drag and pinch on an element. D3 proposes a window, the state decides; `left`
 * and `width` are where the axis lies inside the element, in pixels; `deepest` is how many
 * times the axis may be magnified.
 */
export function attachZoom(
  element: HTMLElement,
  axis: { readonly left: number; readonly width: number },
  deepest: number,
  wheelZooms: () => boolean,
  onWindow: (window: AxisWindow) => void,
): ZoomGesture {
  let proposed: AxisWindow | undefined;
  let showing = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, deepest])
    .extent([
      [axis.left, 0],
      [axis.left + axis.width, 1],
    ])
    .translateExtent([
      [axis.left, 0],
      [axis.left + axis.width, 1],
    ])
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => acceptsGesture(event, wheelZooms()))
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (showing || !event.sourceEvent) return;
      proposed = toWindow(event.transform, axis);
      onWindow(proposed);
    });
  const selection = select(element).call(behaviour).on("dblclick.zoom", null);
  return {
    show: (window) => {
      // What the hand itself proposed comes back rounded; setting it again would jerk, or never end.
      if (proposed && isNearly(window, proposed)) return;
      proposed = undefined;
      showing = true;
      selection.call(behaviour.transform, toTransform(window, axis));
      showing = false;
    },
    stop: () => void selection.on(".zoom", null),
  };
}

function isNearly(a: AxisWindow, b: AxisWindow): boolean {
  const slack = (b.right - b.left) / 500;
  return Math.abs(a.left - b.left) < slack && Math.abs(a.right - b.right) < slack;
}

/**
 * With Ctrl or ⌘ held (as a pinch on a track pad reports itself) the wheel always zooms;
 * plain, it does so only where no page waits to be scrolled. So with fingers: two always, one only there.
 */
function acceptsGesture(event: MouseEvent | WheelEvent | TouchEvent, wheelZooms: boolean): boolean {
  if ("touches" in event) return wheelZooms || event.touches.length > 1;
  if (event.type === "wheel") return wheelZooms || event.ctrlKey || event.metaKey;
  return !event.ctrlKey && event.button === 0;
}

export function toWindow(
  transform: ZoomTransform,
  axis: { readonly left: number; readonly width: number },
): AxisWindow {
  const at = (x: number) => (transform.invertX(x) - axis.left) / axis.width;
  return { left: at(axis.left), right: at(axis.left + axis.width) };
}

export function toTransform(
  window: AxisWindow,
  axis: { readonly left: number; readonly width: number },
): ZoomTransform {
  const k = 1 / (window.right - window.left);
  return zoomIdentity.translate(axis.left - (axis.left + window.left * axis.width) * k, 0).scale(k);
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
