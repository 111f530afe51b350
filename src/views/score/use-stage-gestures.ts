import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import type { BrushedRange } from "../../timeline/brush-gesture.ts";
import type { ZoomGesture } from "../../timeline/zoom-gesture.ts";
import { usePart } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { useAfterPicture } from "../later/use-after-picture.ts";

export type StageHands = {
  readonly wheelZooms: () => boolean;
  /** Whether dragging marks a range even without Shift. */
  readonly brushes: boolean;
  readonly isMoving: () => boolean;
  readonly onMove: (window: AxisWindow) => void;
  readonly onRest: () => void;
  readonly onRange: (range: BrushedRange | undefined) => void;
  readonly onBrush: (range: BrushedRange) => void;
};

/**
 * Wheel, drag, pinch and brush on an element whose axis begins at `left`. What the hand does is told
 * to the hands given last, so that the listeners stay where they are. What follows the hand is fetched
 * when the picture stands.
 */
export function useStageGestures(
  element: RefObject<HTMLElement | null>,
  axis: { readonly left: number; readonly width: number; readonly deepest: number },
  window: AxisWindow,
  hands: StageHands,
): void {
  const { left, width, deepest } = axis;
  const latest = useRef(hands);
  const gesture = useRef<ZoomGesture>(undefined);
  useEffect(() => {
    latest.current = hands;
  });

  const handling = usePart(HANDLING);
  useAfterPicture(HANDLING);

  useEffect(() => {
    const stage = element.current;
    if (!stage || handling.phase !== "here") return undefined;
    const { attachBrush, attachZoom } = handling.it;
    const isBrushing = (event: MouseEvent) => event.shiftKey || latest.current.brushes;
    const zoom = attachZoom(stage, { left, width }, deepest, {
      wheelZooms: () => latest.current.wheelZooms(),
      isTaken: isBrushing,
      onWindow: (proposed) => latest.current.onMove(proposed),
      onRest: () => latest.current.onRest(),
    });
    gesture.current = zoom;
    const endBrush = attachBrush(
      stage,
      { left, width },
      {
        isBrushing,
        onRange: (range) => latest.current.onRange(range),
        onBrush: (range) => latest.current.onBrush(range),
      },
    );
    return () => {
      zoom.stop();
      endBrush();
    };
  }, [element, left, width, deepest, handling]);

  useEffect(() => {
    if (!latest.current.isMoving()) gesture.current?.show(window); // a hand keeps what it holds
  }, [window, left, width, deepest, handling]);
}
