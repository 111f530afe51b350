import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** The event pointed at, or focused by key, as `at`. */
export function usePointed(frame: RefObject<HTMLElement | null>): number | undefined {
  const [pointed, setPointed] = useState<number>();
  useEffect(() => {
    const element = frame.current;
    const end = new AbortController();
    const { signal } = end;
    const leave = () => setPointed(undefined);
    const point = (event: Event) => setPointed(atOf(event));
    const focus = (event: Event) => {
      if (closest(event, ":focus-visible")) point(event);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") leave();
    };
    element?.addEventListener("pointerover", point, { signal });
    element?.addEventListener("pointerleave", leave, { signal });
    element?.addEventListener("pointerdown", leave, { signal });
    element?.addEventListener("wheel", leave, { signal, passive: true });
    element?.addEventListener("focusin", focus, { signal });
    element?.addEventListener("focusout", leave, { signal });
    document.addEventListener("keydown", leaveByKey, { signal });
    return () => end.abort();
  }, [frame]);
  return pointed;
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

function atOf(event: Event): number | undefined {
  const at = closest(event, "[data-at]")?.dataset["at"];
  return at === undefined ? undefined : Number(at);
}
