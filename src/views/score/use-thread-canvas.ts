import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import type { LiveWindow } from "./live-window.ts";
import { createThreadCanvas } from "./thread-canvas.ts";
import type { ThreadCanvas, ThreadScene } from "./thread-canvas.ts";

/**
 * Keeps the canvas of the threads in step with the stage above. `axis` is the same as long as a
 * window means the same; when it changes, the threads go straight to the window that is asked for.
 */
export function useThreadCanvas(
  elements: {
    readonly canvas: RefObject<HTMLCanvasElement | null>;
    /** What the rows scroll in. */
    readonly frame: RefObject<HTMLElement | null>;
  },
  scene: ThreadScene,
  live: LiveWindow,
  axis: { readonly key: unknown; readonly window: AxisWindow },
): void {
  const { canvas, frame } = elements;
  const threads = useRef<ThreadCanvas>(undefined);
  const lastAxis = useRef<unknown>(undefined);
  const { key, window } = axis;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return undefined;
    const made = createThreadCanvas(canvas.current, context);
    threads.current = made;
    const leave = live.follow(made.follow);
    const end = new AbortController();
    const scroll = () => made.scroll(frame.current?.scrollTop ?? 0);
    frame.current?.addEventListener("scroll", scroll, { signal: end.signal, passive: true });
    return () => {
      leave();
      end.abort();
      made.stop();
      threads.current = undefined;
      lastAxis.current = undefined;
    };
  }, [canvas, frame, live]);
  useLayoutEffect(() => {
    const isSameAxis = lastAxis.current === key;
    lastAxis.current = key;
    const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    threads.current?.show(scene, (isSameAxis && live.get()) || window, moves);
  }, [scene, live, key, window]);
}
