import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { unreachable } from "../../base/assert.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { keyRow } from "./score-keys.ts";
import { useZoomSteps } from "./use-zoom-steps.ts";

/** The id of the list of keys, so that a key can open it. */
export const KEY_LIST = "score-keys";

/**
 * Obeys the keys of the table in `score-keys.ts` while the focus is inside `region`, and nowhere else.
 * A mark that has the focus may leave the picture and take the focus with it; the next key then finds
 * the focus nowhere, and gives it back to the score.
 */
export function useScoreKeys(region: RefObject<HTMLElement | null>, isOn: boolean): void {
  const dispatch = useDispatch();
  const steps = useZoomSteps();
  const hand = useAppState((state) => state.hand);
  const obey = (event: KeyboardEvent) => {
    const row = keyRow(event);
    if (row === undefined) return;
    event.preventDefault();
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    switch (row) {
      case "in":
      case "out":
      case "earlier":
      case "later":
      case "fit":
        steps[row](focused?.dataset["event"]);
        return;
      case "range":
        dispatch({ type: "take", hand: hand === "range" ? "move" : "range" });
        return;
      case "help":
        document.getElementById(KEY_LIST)?.togglePopover();
        return;
      case "walk":
      case "beside":
      case "ends":
      case "open":
      case "search":
      case "everywhere":
      case "leave":
        return; // obeyed by the marks and by the page
      default:
        unreachable(row);
    }
  };
  const latest = useRef(obey);
  useEffect(() => {
    latest.current = obey;
  });

  useEffect(() => {
    const score = region.current;
    if (!isOn || !score) return undefined;
    let last: Element | undefined;
    const remember = ({ target }: Event) => {
      last = target instanceof Element ? target : undefined;
    };
    const listen = (event: KeyboardEvent) => {
      const isLost = event.target === document.body && last?.isConnected === false;
      if (isLost) {
        score.querySelector<HTMLElement>('.event-marks [tabindex="0"]')?.focus({ preventScroll: true });
      }
      if (isLost || (event.target instanceof Node && score.contains(event.target))) latest.current(event);
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("keydown", listen);
    };
  }, [region, isOn]);
}
