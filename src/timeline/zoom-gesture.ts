import { select, zoom, zoomIdentity } from "d3";
import type { D3ZoomEvent, ZoomTransform } from "d3";
import { EVERYTHING, isNearly, panWindow } from "./axis-window.ts";
import type { AxisWindow } from "./axis-window.ts";

export type ZoomGesture = {
  /** Sets the window from elsewhere: buttons, keys, the address. D3 keeps its own copy in step. */
  readonly show: (window: AxisWindow) => void;
  readonly stop: () => void;
};

export type ZoomHands = {
  /** Whether the plain wheel may zoom: not where a page waits to be scrolled by it. */
  readonly wheelZooms: () => boolean;
  /** Whether a press begins something else than moving the axis. */
  readonly isTaken: (event: MouseEvent) => boolean;
  readonly onWindow: (window: AxisWindow) => void;
  /** The hand has let go, or the wheel has stood still for a moment. */
  readonly onRest: () => void;
};

/** A wheel that has not turned for this many milliseconds is at rest. */
const WHEEL_REST = 100;

/**
 * Wheel, drag and pinch on an element. D3 proposes a window, the state decides; `left`
 * and `width` are where the axis lies inside the element, in pixels; `deepest` is how many
 * times the axis may be magnified.
 */
export function attachZoom(
  element: HTMLElement,
  axis: { readonly left: number; readonly width: number },
  deepest: number,
  { wheelZooms, isTaken, onWindow, onRest }: ZoomHands,
): ZoomGesture {
  let current: AxisWindow = EVERYTHING;
  let isShowing = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const restSoon = (): void => {
    clearTimeout(rest);
    rest = setTimeout(onRest, WHEEL_REST);
  };
  const bounds: [[number, number], [number, number]] = [
    [axis.left, 0],
    [axis.left + axis.width, 1],
  ];
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, deepest])
    .extent(bounds)
    .translateExtent(bounds)
    .filter(
      (event: MouseEvent | WheelEvent | TouchEvent) =>
        acceptsGesture(event, wheelZooms()) && !(event.type === "mousedown" && isTaken(event as MouseEvent)),
    )
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (isShowing || !event.sourceEvent) return;
      current = toWindow(event.transform, axis);
      onWindow(current);
      if ((event.sourceEvent as Event).type === "wheel") restSoon();
    })
    .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent && (event.sourceEvent as Event).type !== "wheel") onRest();
    });
  const selection = select(element).call(behaviour).on("dblclick.zoom", null);
  const set = (window: AxisWindow): void => {
    current = window;
    isShowing = true;
    selection.call(behaviour.transform, toTransform(window, axis));
    isShowing = false;
  };
  const panByWheel = (event: WheelEvent): void => {
    if (!isSideways(event) || current.right - current.left >= 1) return;
    event.preventDefault();
    const pixels = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * lineHeight(event);
    set(panWindow(current, pixels / axis.width));
    onWindow(current);
    restSoon();
  };
  element.addEventListener("wheel", panByWheel, { passive: false });
  return {
    show: (window) => {
      // What the hand itself proposed comes back rounded; setting it again would jerk, or never end.
      if (!isNearly(window, current)) set(window);
    },
    stop: () => {
      clearTimeout(rest);
      element.removeEventListener("wheel", panByWheel);
      selection.on(".zoom", null);
    },
  };
}

/** Two fingers moved sideways on a track pad, or the wheel with Shift held, pan. */
const isSideways = (event: WheelEvent): boolean =>
  !event.ctrlKey && !event.metaKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

/** Wheels report pixels, or lines. */
const lineHeight = (event: WheelEvent): number => (event.deltaMode === 1 ? 16 : 1);

/**
 * With Ctrl or ⌘ held (as a pinch on a track pad reports itself) the wheel always zooms;
 * plain, it does so only where no page waits to be scrolled. So with fingers: two always, one only there.
 */
function acceptsGesture(event: MouseEvent | WheelEvent | TouchEvent, wheelZooms: boolean): boolean {
  if ("touches" in event) return wheelZooms || event.touches.length > 1;
  if (event.type !== "wheel") return !event.ctrlKey && event.button === 0;
  return !isSideways(event as WheelEvent) && (wheelZooms || event.ctrlKey || event.metaKey);
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
