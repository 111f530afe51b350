import { selectChosenDay, selectTimeScale } from "../../selectors/select-score.ts";
import { deepestZoom } from "../../timeline/axis-pixels.ts";
import { EVERYTHING, panWindow, zoomWindow } from "../../timeline/zoom-gesture.ts";
import { useAppState } from "../page-context.ts";
import { useLookAt } from "./use-look-at.ts";

export type ZoomStep = "in" | "out" | "earlier" | "later" | "fit";

const FACTOR = 1.6;
const SHARE = 0.4;

/** What wheel and drag do, step by step: for buttons, keys, switches and clickers. */
export function useZoomSteps(): Readonly<Record<ZoomStep, () => void>> & { readonly isWhole: boolean } {
  const { window, lookAt } = useLookAt();
  const scale = useAppState(selectTimeScale);
  const chosenDay = useAppState(selectChosenDay);
  const deepest = deepestZoom(scale);
  /** About the selected event where it is in view, else about the middle. */
  const place = chosenDay === undefined ? -1 : scale.position(chosenDay);
  const about = place >= window.left && place <= window.right ? place : (window.left + window.right) / 2;
  return {
    isWhole: window.left <= EVERYTHING.left && window.right >= EVERYTHING.right,
    in: () => lookAt(zoomWindow(window, FACTOR, about, deepest)),
    out: () => lookAt(zoomWindow(window, 1 / FACTOR, about, deepest)),
    earlier: () => lookAt(panWindow(window, -SHARE)),
    later: () => lookAt(panWindow(window, SHARE)),
    fit: () => lookAt(EVERYTHING),
  };
}
