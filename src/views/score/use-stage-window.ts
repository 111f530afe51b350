import { useMemo, useRef, useState } from "react";
import type { ViewWindow } from "../../domain/view-window.ts";
import { toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import { isNearly } from "../../timeline/axis-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useHandler } from "../use-handler.ts";

export type StageWindow = {
  /** What stands still: where buttons stand, and where the canvas comes to rest. */
  readonly target: AxisWindow;
  /** How often a hand has come to rest. */
  readonly rests: number;
  /** Whether a hand moves the canvas away from the target. Nothing is drawn anew when it begins to. */
  readonly isMoving: () => boolean;
  readonly move: (window: AxisWindow) => void;
  readonly rest: () => void;
};

/** The window of a stage: the one that is given, or, when a hand has moved it, the one it has reached. */
export function useStageWindow(
  scale: TimeScale,
  window: ViewWindow | undefined,
  tell: {
    readonly onWindow: (window: ViewWindow | undefined) => void;
    readonly onMoving: (isMoving: boolean) => void;
  },
): StageWindow {
  const [{ rested, rests }, setRested] = useState<{ readonly rested?: AxisWindow; readonly rests: number }>({
    rests: 0,
  });
  const reached = useRef<AxisWindow>(undefined);
  const given = useMemo(() => toAxisWindow(window, scale), [window, scale]);
  return {
    // A window comes back from the address a little rounded: what the hand has set stays as it set it.
    target: rested && isNearly(given, rested) ? rested : given,
    rests,
    isMoving: useHandler(() => reached.current !== undefined),
    move: (to) => {
      const begins = reached.current === undefined;
      reached.current = to;
      if (begins) tell.onMoving(true);
    },
    rest: () => {
      const to = reached.current;
      if (!to) return;
      reached.current = undefined;
      tell.onMoving(false);
      setRested((before) => ({ rested: to, rests: before.rests + 1 }));
      tell.onWindow(toViewWindow(to, scale));
    },
  };
}
