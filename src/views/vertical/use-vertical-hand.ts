import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { PlaceInTime } from "../../timeline/vertical-zoom.ts";
import { useHandler } from "../use-handler.ts";
import type { VerticalScroll } from "./use-vertical-scroll.ts";

type Pinch = { readonly apart: number; readonly length: number; readonly place: PlaceInTime };

/** How far a turn of the wheel, or a pinch on a track pad, zooms. */
const WHEEL = 0.008;
const WHEEL_REST = 140;

/**
 * Two fingers zoom; so does the wheel with Ctrl or ⌘ held, as a pinch on a track pad reports itself. One
 * finger is left to the page. Answers whether a hand is zooming now.
 */
export function useVerticalHand(frame: RefObject<HTMLElement | null>, scroll: VerticalScroll): boolean {
  const [isZooming, setZooming] = useState(false);
  const begin = useHandler((touches: TouchList): Pinch | undefined => {
    const [a, b] = touches;
    if (!a || !b) return undefined;
    setZooming(true);
    return { apart: apartOf(a, b), length: scroll.length, place: scroll.placeAt(middleOf(a, b)) };
  });
  const zoomTo = useHandler(scroll.zoomTo);
  const wheel = useHandler((event: WheelEvent) =>
    scroll.zoomTo(
      scroll.length * Math.exp(-event.deltaY * WHEEL),
      scroll.placeAt(event.clientY),
      event.clientY,
    ),
  );
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const end = new AbortController();
    const { signal } = end;
    let pinch: Pinch | undefined;
    let waiting = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const start = ({ touches }: TouchEvent) => {
      pinch = touches.length === 2 ? begin(touches) : undefined;
    };
    const move = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (!pinch || !a || !b) return;
      if (event.cancelable) event.preventDefault();
      const { apart, length, place } = pinch;
      const times = apartOf(a, b) / apart;
      const middle = middleOf(a, b);
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => zoomTo(length * times, place, middle));
    };
    const stop = () => {
      if (pinch) setZooming(false);
      pinch = undefined;
    };
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZooming(true);
      wheel(event);
      clearTimeout(rest);
      rest = setTimeout(() => setZooming(false), WHEEL_REST);
    };
    element.addEventListener("touchstart", start, { signal, passive: true });
    element.addEventListener("touchmove", move, { signal, passive: false });
    element.addEventListener("touchend", stop, { signal });
    element.addEventListener("touchcancel", stop, { signal });
    element.addEventListener("wheel", turn, { signal, passive: false });
    return () => {
      clearTimeout(rest);
      cancelAnimationFrame(waiting);
      end.abort();
    };
  }, [frame, begin, zoomTo, wheel]);
  return isZooming;
}

const apartOf = (a: Touch, b: Touch): number =>
  Math.max(24, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));

const middleOf = (a: Touch, b: Touch): number => (a.clientY + b.clientY) / 2;
