import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { useHandler } from "../use-handler.ts";

export type ThreadScroll = {
  /** How far the rows are scrolled, told in steps: buttons need not follow every pixel. */
  readonly top: number;
  /** Scrolls no further than needed for a stretch to be seen whole. */
  readonly scrollTo: (stretch: { readonly y: number; readonly height: number }) => void;
};

const STEP = 96;

export function useThreadScroll(frame: RefObject<HTMLElement | null>): ThreadScroll {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const element = frame.current;
    const update = () => setTop(Math.floor((element?.scrollTop ?? 0) / STEP) * STEP);
    element?.addEventListener("scroll", update, { passive: true });
    return () => element?.removeEventListener("scroll", update);
  }, [frame]);
  const scrollTo = useHandler(({ y, height }: { readonly y: number; readonly height: number }) => {
    const element = frame.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    if (y < scrollTop) element.scrollTo({ top: y });
    else if (y + height > scrollTop + clientHeight) {
      element.scrollTo({ top: Math.min(y, y + height - clientHeight) });
    }
  });
  return { top, scrollTo };
}
