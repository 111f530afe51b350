import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { hitPicture } from "../../timeline/hit-picture.ts";
import type { Hit } from "../../timeline/hit-picture.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import { useHandler } from "../use-handler.ts";

/**
 * The event pointed at, or focused by key, as `at`. While the buttons wait for a hand to rest, a click
 * lands on the stage, and the picture on the canvas says what was hit.
 */
export function usePointed(
  frame: RefObject<HTMLElement | null>,
  picture: () => ScorePicture | undefined,
  onHit: (hit: Hit) => void,
): number | undefined {
  const [pointed, setPointed] = useState<number>();
  const click = useHandler((event: MouseEvent) => {
    const shown = picture();
    const box = frame.current?.getBoundingClientRect();
    if (!shown || !box || closest(event, "button, a, section")) return;
    const hit = hitPicture(shown, event.clientX - box.left, event.clientY - box.top);
    if (hit) onHit(hit);
  });
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
    element?.addEventListener("click", click, { signal });
    element?.addEventListener("pointerover", point, { signal });
    element?.addEventListener("pointerleave", leave, { signal });
    element?.addEventListener("pointerdown", leave, { signal });
    element?.addEventListener("wheel", leave, { signal, passive: true });
    element?.addEventListener("focusin", focus, { signal });
    element?.addEventListener("focusout", leave, { signal });
    document.addEventListener("keydown", leaveByKey, { signal });
    return () => end.abort();
  }, [frame, click]);
  return pointed;
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

function atOf(event: Event): number | undefined {
  const at = closest(event, "[data-at]")?.dataset["at"];
  return at === undefined ? undefined : Number(at);
}
