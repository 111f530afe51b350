import type { KeyboardEvent } from "react";
import { unreachable } from "../../base/assert.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { keyRow } from "./score-keys.ts";
import { useZoomSteps } from "./use-zoom-steps.ts";

/** The id of the list of keys, so that a key can open it. */
export const KEY_LIST = "score-keys";

/** Obeys the keys of the table in `score-keys.ts`, for the region that listens with it and nowhere else. */
export function useScoreKeys(): (event: KeyboardEvent) => void {
  const dispatch = useDispatch();
  const steps = useZoomSteps();
  const hand = useAppState((state) => state.hand);
  return (event) => {
    const row = keyRow(event.nativeEvent);
    if (row === undefined) return;
    event.preventDefault();
    switch (row) {
      case "in":
      case "out":
      case "earlier":
      case "later":
      case "fit":
        return steps[row]();
      case "range":
        return dispatch({ type: "take", hand: hand === "range" ? "move" : "range" });
      case "help":
        return document.getElementById(KEY_LIST)?.togglePopover();
      case "walk":
      case "beside":
      case "ends":
      case "open":
      case "leave":
        return undefined; // obeyed by the marks and by the page
      default:
        return unreachable(row);
    }
  };
}
