import { useMemo, useRef, useState } from "react";
import type { ViewWindow } from "../../domain/view-window.ts";
import { toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { TimeScale } from "../../timeline/time-scale.ts";
import { isNearly } from "../../timeline/axis-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";

export type StageWindow = {
  /** What stands still: where buttons stand, and where the canvas comes to rest. */
  readonly target: AxisWindow;
  /** Whether a hand moves the canvas away from it. */
  readonly isMoving: boolean;
  readonly move: (window: AxisWindow) => void;
  readonly rest: () => void;
};

/** The window of a stage: the one that is given, or, while a hand moves it, the one it has reached. */
export function useStageWindow(
  scale: TimeScale,
  window: ViewWindow | undefined,
  onWindow: (window: ViewWindow | undefined) => void,
): StageWindow {
  const [isMoving, setMoving] = useState(false);
  const [rested, setRested] = useState<AxisWindow>();
  const reached = useRef<AxisWindow>(undefined);
  const given = useMemo(() => toAxisWindow(window, scale), [window, scale]);
  return {
    // A window comes back from the address a little rounded: what the hand has set stays as it set it.
    target: useSteady(rested && isNearly(given, rested) ? rested : given, isMoving),
    isMoving,
    move: (to) => {
      if (!isMoving) setMoving(true);
      reached.current = to;
    },
    rest: () => {
      const to = reached.current;
      reached.current = undefined;
      setMoving(false);
      if (!to) return;
      setRested(to);
      onWindow(toViewWindow(to, scale));
    },
  };
}

/** A value that stays as it was while something is under way. */
export function useSteady<T>(value: T, isHeld: boolean): T {
  const [held, setHeld] = useState(value);
  if (!isHeld && held !== value) setHeld(value);
  return isHeld ? held : value;
}
