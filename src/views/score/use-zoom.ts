import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { deepestZoom, toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import { attachZoom } from "../../timeline/zoom-gesture.ts";
import type { ZoomGesture } from "../../timeline/zoom-gesture.ts";
import { useAppState, useDispatch } from "../page-context.ts";

/**
 * Wheel, drag and pinch over the score. The state owns the window; D3 keeps a transform on
 * the element, which is set whenever the window changes from elsewhere.
 */
export function useZoom(
  element: RefObject<HTMLElement | null>,
  scale: TimeScale,
  left: number,
  width: number,
): void {
  const dispatch = useDispatch();
  const window = useAppState((state) => state.view.window);
  const gesture = useRef<ZoomGesture>(undefined);

  useEffect(() => {
    const wheelZooms = () => document.documentElement.scrollHeight <= globalThis.innerHeight + 1;
    if (!element.current) return undefined;
    gesture.current = attachZoom(
      element.current,
      { left, width },
      deepestZoom(scale),
      wheelZooms,
      (axisWindow) => dispatch({ type: "look-at", window: toViewWindow(axisWindow, scale) }),
    );
    return () => gesture.current?.stop();
  }, [element, scale, left, width, dispatch]);

  useEffect(() => {
    gesture.current?.show(toAxisWindow(window, scale));
  }, [window, scale, left, width]);
}
