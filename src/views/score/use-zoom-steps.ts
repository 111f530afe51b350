import { selectAxisDayOf, selectTimeScale } from "../../selectors/select-score.ts";
import { deepestZoom } from "../../timeline/axis-pixels.ts";
import { EVERYTHING, panWindow, zoomWindow } from "../../timeline/axis-window.ts";
import { useAppState } from "../page-context.ts";
import { useLookAt } from "./use-look-at.ts";

export type ZoomStep = "in" | "out" | "earlier" | "later" | "fit";

/** A zoom is about an event where one is named and in view: `eventId`, or else the chosen one. */
export type ZoomSteps = Readonly<Record<ZoomStep, (eventId?: string) => void>> & {
  readonly isWhole: boolean;
};

const FACTOR = 1.6;
const SHARE = 0.4;

/** What wheel and drag do, step by step: for buttons, keys, switches and clickers. */
export function useZoomSteps(): ZoomSteps {
  const { window, lookAt } = useLookAt();
  const scale = useAppState(selectTimeScale);
  const dayOf = useAppState(selectAxisDayOf);
  const chosen = useAppState(({ view }) => (view.selection.type === "event" ? view.selection.id : undefined));
  const deepest = deepestZoom(scale);
  const about = (eventId: string | undefined): number => {
    for (const id of [eventId, chosen]) {
      const day = id === undefined ? undefined : dayOf(id);
      const place = day === undefined ? NaN : scale.position(day);
      if (place >= window.left && place <= window.right) return place;
    }
    return (window.left + window.right) / 2;
  };
  return {
    isWhole: window.left <= EVERYTHING.left && window.right >= EVERYTHING.right,
    in: (eventId) => lookAt(zoomWindow(window, FACTOR, about(eventId), deepest)),
    out: (eventId) => lookAt(zoomWindow(window, 1 / FACTOR, about(eventId), deepest)),
    earlier: () => lookAt(panWindow(window, -SHARE)),
    later: () => lookAt(panWindow(window, SHARE)),
    fit: () => lookAt(EVERYTHING),
  };
}
