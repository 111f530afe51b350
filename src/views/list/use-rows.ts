import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { useHandler } from "../use-handler.ts";
import { drawRows } from "./draw-rows.ts";
import type { RowPart } from "./draw-rows.ts";

/** Lists up to this long are drawn whole, each row as high as its words need. */
const MANY = 200;
const PAGE = 10;
/** Until a row has been measured. */
const ROW_HEIGHT = 34;

export type Rows = {
  readonly parts: readonly RowPart[];
  readonly isLong: boolean;
  /** Height of a row of a long list, in pixels. */
  readonly rowHeight: number;
  /** The row that the tab key stops at; arrow keys walk on from there. */
  readonly stop: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: { readonly currentTarget: HTMLElement }) => void;
};

/**
 * The rows of a list of any length inside a frame that scrolls. Each row's button carries its place as
 * `data-row`. `chosen` is the place of the chosen row, or -1; it is brought to view when it changes.
 */
export function useRows(
  count: number,
  chosen: number,
  frame: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): Rows {
  const isLong = count > MANY;
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  const [focused, setFocused] = useState(-1);
  const wanted = useRef(-1);

  useEffect(() => {
    const view = frame.current;
    const rows = list.current;
    if (!isLong || !view || !rows) return undefined;
    const look = () => {
      const row = rows.querySelector<HTMLElement>("[data-row]")?.closest<HTMLElement>("li, tr");
      if (row && row.offsetHeight > 0) setRowHeight(row.offsetHeight);
      const top = Math.max(0, view.getBoundingClientRect().top - rows.getBoundingClientRect().top);
      const step = ROW_HEIGHT * 4; // drawn anew every few rows, not at every pixel
      const next = { top: Math.floor(top / step) * step, height: view.clientHeight + step };
      setSeen((before) => (before.top === next.top && before.height === next.height ? before : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(view);
    view.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      view.removeEventListener("scroll", look);
    };
  }, [isLong, frame, list, count]);

  const bringToView = useHandler((at: number) => {
    const view = frame.current;
    const rows = list.current;
    if (!isLong || !view || !rows || at < 0) return;
    const above = rows.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    const top = above + at * rowHeight;
    const isSeen =
      top >= view.scrollTop + rowHeight && top + 2 * rowHeight <= view.scrollTop + view.clientHeight;
    if (!isSeen) view.scrollTo({ top: Math.max(0, top - view.clientHeight / 2) });
  });
  useEffect(() => bringToView(chosen), [bringToView, chosen, isLong, rowHeight]);

  useEffect(() => {
    if (wanted.current === -1) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    wanted.current = -1;
    button?.focus({ preventScroll: isLong });
  });

  const stop = focused >= 0 && focused < count ? focused : Math.max(0, chosen);
  const parts = useMemo(
    () =>
      isLong
        ? drawRows(count, rowHeight, seen, [stop])
        : Array.from({ length: count }, (_, at): RowPart => ({ type: "row", at })),
    [isLong, count, rowHeight, seen, stop],
  );
  return {
    parts,
    isLong,
    rowHeight,
    stop,
    onFocus: ({ currentTarget }) => setFocused(Number(currentTarget.dataset["row"])),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = rowAfter(event.key, Number(event.currentTarget.dataset["row"]), count);
      if (next === undefined) return;
      event.preventDefault();
      wanted.current = next;
      setFocused(next);
      bringToView(next);
    },
  };
}

function rowAfter(key: string, at: number, count: number): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[key];
  if (step !== undefined) return Math.min(count - 1, Math.max(0, at + step));
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
