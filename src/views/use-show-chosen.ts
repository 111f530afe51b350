import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { useAppState } from "./page-context.ts";
import { showInFrame } from "./show-in-frame.ts";

/**
 * A frame that scrolls its chosen row into view whenever something is chosen anywhere.
 * `selector` finds that row; `layout` is anything whose change moves the rows.
 */
export function useShowChosen(selector: string, layout?: number): RefObject<HTMLDivElement | null> {
  const selection = useAppState((state) => state.view.selection);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = selection.type === "none" ? undefined : frame.current?.querySelector<HTMLElement>(selector);
    if (row) showInFrame(frame.current, row);
  }, [selection, selector, layout]);
  return frame;
}
