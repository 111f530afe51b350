import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { attachBrush } from "../../timeline/brush-gesture.ts";
import type { BrushedRange } from "../../timeline/brush-gesture.ts";
import { attachZoom } from "../../timeline/zoom-gesture.ts";
import type { ZoomGesture } from "../../timeline/zoom-gesture.ts";

export type StageHands = {
  readonly wheelZooms: () => boolean;
  /** Whether dragging marks a range even without Shift. */
  readonly brushes: boolean;
  readonly onMove: (window: AxisWindow) => void;
  readonly onRest: () => void;
  readonly onRange: (range: BrushedRange | undefined) => void;
  readonly onBrush: (range: BrushedRange) => void;
};

/**
 * Wheel, drag, pinch and brush on an element whose axis begins at `left`. What the hand does is told
 * to the hands given last, so that the listeners stay where they are.
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

  useEffect(() => {
    const stage = element.current;
    if (!stage) return undefined;
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
  }, [element, left, width, deepest]);

  useEffect(() => {
    gesture.current?.show(window);
  }, [window, left, width, deepest]);
}
