import { useCallback } from "react";
import { selectTimeScale } from "../../selectors/select-score.ts";
import { toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import { tellMove } from "../../timeline/tell-move.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useAppState, useDispatch } from "../page-context.ts";

export type LookAt = {
  readonly window: AxisWindow;
  /** Shows a window from now on, and says whether it was zoomed to or panned to: history needs to know. */
  readonly lookAt: (window: AxisWindow) => void;
};

/** The window on screen in positions along the axis, and the one way to move it. */
export function useLookAt(): LookAt {
  const dispatch = useDispatch();
  const scale = useAppState(selectTimeScale);
  const viewWindow = useAppState((state) => state.view.window);
  const window = toAxisWindow(viewWindow, scale);
  const { left, right } = window;
  const lookAt = useCallback(
    (next: AxisWindow) =>
      dispatch({
        type: "look-at",
        window: toViewWindow(next, scale),
        by: tellMove({ left, right }, next),
      }),
    [dispatch, scale, left, right],
  );
  return { window, lookAt };
}
