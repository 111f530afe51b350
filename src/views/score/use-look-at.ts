import { useCallback } from "react";
import { selectTimeScale } from "../../selectors/select-score.ts";
import { toAxisWindow, toViewWindow } from "../../timeline/axis-pixels.ts";
import { tellMove } from "../../timeline/tell-move.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useAppState, useDispatch, useReadState } from "../page-context.ts";

/** Shows a window from now on, and says whether it was zoomed to or panned to: history needs to know. */
export type LookAt = (window: AxisWindow) => void;

/** The one way to move the window. It stays the same, so that what only moves it need not be drawn as it moves. */
export function useLookAt(): LookAt {
  const dispatch = useDispatch();
  const readState = useReadState();
  return useCallback(
    (next: AxisWindow) => {
      const state = readState();
      const scale = selectTimeScale(state);
      dispatch({
        type: "look-at",
        window: toViewWindow(next, scale),
        by: tellMove(toAxisWindow(state.view.window, scale), next),
      });
    },
    [dispatch, readState],
  );
}

/** The window on screen in positions along the axis. */
export function useAxisWindow(): AxisWindow {
  const scale = useAppState(selectTimeScale);
  return toAxisWindow(
    useAppState((state) => state.view.window),
    scale,
  );
}
