import { useEffect, useRef, useState } from "react";
import type { PointerEvent } from "react";
import { moveEdge, moveWindow, windowBetween } from "../../timeline/move-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import type { LookAt } from "./use-look-at.ts";

/** What is taken hold of: the window, one of its edges, or the strip it lies on. */
export type Grip = "window" | "start" | "end" | "strip";

/** A press that moves less was a click, in pixels. */
const SLIP = 4;

export type OverviewHand = {
  /** The window being drawn on the strip. */
  readonly drawn: AxisWindow | undefined;
  readonly press: (grip: Grip) => (event: PointerEvent<HTMLElement>) => void;
};

type Hold = { readonly grip: Grip; readonly x: number; readonly window: AxisWindow; readonly place: number };

/**
 * Dragging over the overview: the window is moved, an edge is moved, or a new window is drawn; a click
 * on the strip brings the window there. `left` and `width` are where the axis lies on the strip, in
 * pixels; at most one move a frame is told.
 */
export function useOverviewHand(
  { window, lookAt }: { readonly window: AxisWindow; readonly lookAt: LookAt },
  axis: { readonly left: number; readonly width: number; readonly narrowest: number },
): OverviewHand {
  const [drawn, setDrawn] = useState<AxisWindow>();
  const frame = useRef(0);
  const tell = useRef(lookAt);
  useEffect(() => {
    tell.current = lookAt;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = (element: HTMLElement, hold: Hold) => {
    let next: AxisWindow | undefined;
    const places = (event: globalThis.PointerEvent) => hold.place + (event.clientX - hold.x) / axis.width;
    const move = (event: globalThis.PointerEvent) => {
      if (next === undefined && Math.abs(event.clientX - hold.x) < SLIP) return;
      next = movedBy(hold, places(event), axis.narrowest);
      if (hold.grip === "strip") return setDrawn(next);
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => next && tell.current(next));
    };
    const stop = (event: globalThis.PointerEvent) => {
      cancelAnimationFrame(frame.current);
      setDrawn(undefined);
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      if (event.type === "pointercancel") return;
      const width = hold.window.right - hold.window.left;
      const clicked = hold.grip === "strip" ? moveWindow(hold.window, hold.place - width / 2) : undefined;
      const to = next ?? clicked;
      if (to) tell.current(to);
    };
    const listeners = [
      ["pointermove", move],
      ["pointerup", stop],
      ["pointercancel", stop],
    ] as const;
    for (const [type, listener] of listeners) element.addEventListener(type, listener);
  };

  return {
    drawn,
    press: (grip) => (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const element = event.currentTarget;
      element.setPointerCapture(event.pointerId);
      const strip = element.closest(".overview")?.getBoundingClientRect();
      const place = (event.clientX - (strip?.left ?? 0) - axis.left) / axis.width;
      follow(element, { grip, x: event.clientX, window, place });
    },
  };
}

function movedBy({ grip, window, place }: Hold, to: number, narrowest: number): AxisWindow {
  switch (grip) {
    case "window":
      return moveWindow(window, window.left + to - place);
    case "start":
      return moveEdge(window, "start", window.left + to - place, narrowest);
    case "end":
      return moveEdge(window, "end", window.right + to - place, narrowest);
    case "strip":
      return windowBetween(place, to, narrowest);
  }
}
