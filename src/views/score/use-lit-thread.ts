import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { hitThreads } from "../../timeline/hit-threads.ts";
import type { ThreadHit } from "../../timeline/hit-threads.ts";
import type { PlacedBead, PlacedThread, ThreadPicture } from "../../timeline/thread-picture.ts";
import { useHandler } from "../use-handler.ts";
import type { ThreadStop } from "./walk-threads.ts";

/** A pointer on its way over the threads does not make each of them light up. */
const DELAY = 90; // ms

export type LitThread = {
  /** The thread or bead pointed at, or focused by key. */
  readonly pointed: ThreadStop | undefined;
};

/** Follows pointer and focus over the scrolled frame of the threads; leaving and Escape restore. */
export function useLitThread(
  frame: RefObject<HTMLElement | null>,
  picture: ThreadPicture,
  onChoose: (row: PlacedThread, bead?: PlacedBead) => void,
): LitThread {
  const [pointed, setPointed] = useState<ThreadStop>();
  const hitAt = (event: MouseEvent): ThreadHit | undefined => {
    const element = frame.current;
    if (!element) return undefined;
    const { left, top } = element.getBoundingClientRect();
    return hitThreads(picture, event.clientX - left, event.clientY - top + element.scrollTop);
  };
  const find = useHandler((event: MouseEvent): ThreadStop | undefined => {
    const hit = hitAt(event);
    return hit && toStop(hit.row.line.id, hit.bead?.column.key);
  });
  /** Rows for which there are no buttons; an empty place of a row chooses nothing. */
  const click = useHandler((event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("button")) return;
    const hit = hitAt(event);
    if (hit?.bead) onChoose(hit.row, hit.bead);
  });
  useEffect(() => {
    const element = frame.current;
    const end = new AbortController();
    const { signal } = end;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = "";
    const soon = (stop: ThreadStop | undefined, delay: number) => {
      const name = JSON.stringify(stop ?? "");
      if (name === latest) return;
      latest = name;
      clearTimeout(timer);
      if (delay === 0) setPointed(stop);
      else timer = setTimeout(() => setPointed(stop), delay);
    };
    const point = (event: PointerEvent) => {
      if (event.pointerType !== "touch") soon(find(event), DELAY);
    };
    const leave = () => soon(undefined, 0);
    const focus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
      const line = target.closest<HTMLElement>("[data-theme]")?.dataset["theme"];
      if (line !== undefined) soon(toStop(line, target.dataset["bead"]), 0);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") leave();
    };
    element?.addEventListener("pointermove", point, { signal });
    element?.addEventListener("click", click, { signal });
    element?.addEventListener("pointerleave", leave, { signal });
    element?.addEventListener("focusin", focus, { signal });
    element?.addEventListener("focusout", leave, { signal });
    document.addEventListener("keydown", leaveByKey, { signal });
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [frame, find, click]);
  return { pointed };
}

const toStop = (line: string, column: string | undefined): ThreadStop => ({
  line,
  ...(column !== undefined && { column }),
});
