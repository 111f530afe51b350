import { useEffect, useRef } from "react";
import type { ViewWindow } from "../../domain/view-window.ts";
import { toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { VerticalIndex } from "../../timeline/vertical-index.ts";
import { windowFrom } from "../../timeline/vertical-zoom.ts";
import { isNearly } from "../../timeline/axis-window.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import type { VerticalScroll } from "./use-vertical-scroll.ts";
import { STUCK_TOP } from "./vertical-sizes.ts";

/** A page that has not moved for so many milliseconds is at rest. */
const REST = 160;

/**
 * Keeps the window of the state in step with what of the score stands in the window of the browser.
 * Scrolling tells the state where it came to rest; a window set from elsewhere is zoomed and scrolled to.
 */
export function useWindowInStep(index: VerticalIndex, scroll: VerticalScroll): void {
  const dispatch = useDispatch();
  const window = useAppState((state) => state.view.window);
  const { scale } = index.question;
  const told = useRef<{ readonly window: ViewWindow | undefined; readonly length: number }>(undefined);
  const { length, viewHeight } = scroll;

  const tell = useHandler(() => {
    if (!scroll.isInView()) return;
    const shown = windowFrom(scroll.placeAt(STUCK_TOP), length, viewHeight);
    if (isNearly(toAxisWindow(window, scale), shown)) return;
    const next = toViewWindow(shown, scale);
    const by = told.current !== undefined && told.current.length !== length ? "zoom" : "pan";
    told.current = { window: next, length };
    dispatch({ type: "look-at", window: next, by });
  });

  const obey = useHandler((isFirst: boolean) => {
    if (!isFirst && told.current !== undefined && told.current.window === window) return;
    if (window === undefined && isFirst) {
      told.current = { window, length };
      return;
    }
    const wanted = toAxisWindow(window, scale);
    const next = viewHeight / (wanted.right - wanted.left);
    told.current = {
      window,
      length: Math.min(scroll.lengths.longest, Math.max(scroll.lengths.shortest, next)),
    };
    if (!isFirst && !scroll.isInView()) return;
    const place = { section: window ? scroll.placeAt(STUCK_TOP).section : 0, position: wanted.left };
    scroll.zoomTo(next, place, STUCK_TOP);
    if (told.current.length === length) scroll.scrollTo(place);
  });

  const isFirst = useRef(true);
  useEffect(() => {
    obey(isFirst.current);
    isFirst.current = false;
  }, [window, obey]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST);
    };
    if (told.current && told.current.length !== length) wait(); // zoomed, which need not scroll
    addEventListener("scroll", wait, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", wait);
    };
  }, [tell, length]);
}
