import { useEffect } from "react";
import type { RefObject } from "react";
import { hitPicture } from "../../timeline/hit-picture.ts";
import type { Hit } from "../../timeline/hit-picture.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import { useHandler } from "../use-handler.ts";

/**
 * While the buttons wait for a hand to rest, a click lands on the stage, and the picture on the canvas says
 * what was hit.
 */
export function useHit(
  frame: RefObject<HTMLElement | null>,
  picture: () => ScorePicture | undefined,
  onHit: (hit: Hit) => void,
): void {
  const click = useHandler((event: MouseEvent) => {
    const shown = picture();
    const box = frame.current?.getBoundingClientRect();
    if (!shown || !box || isTaken(event.target, frame.current)) return;
    const hit = hitPicture(shown, event.clientX - box.left, event.clientY - box.top);
    if (hit) onHit(hit);
  });
  useEffect(() => {
    const element = frame.current;
    element?.addEventListener("click", click);
    return () => element?.removeEventListener("click", click);
  }, [frame, click]);
}

/** Whether the click is meant for something that lies on the stage: what holds the stage does not count. */
function isTaken(target: EventTarget | null, stage: HTMLElement | null): boolean {
  const taker = target instanceof Element ? target.closest("button, a, section, .pinned-axis") : null;
  return taker !== null && taker !== stage && (stage?.contains(taker) ?? false);
}
