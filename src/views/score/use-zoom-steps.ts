import { useMemo } from "react";
import { selectAxisDayOf, selectTimeScale } from "../../selectors/select-score.ts";
import { deepestZoom, toAxisWindow } from "../../timeline/axis-pixels.ts";
import { EVERYTHING, panWindow, zoomWindow } from "../../timeline/axis-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useReadState } from "../page-context.ts";
import { useLookAt } from "./use-look-at.ts";

export type ZoomStep = "in" | "out" | "earlier" | "later" | "fit";

/** A zoom is about an event where one is named and in view: `eventId`, or else the chosen one. */
export type ZoomSteps = Readonly<Record<ZoomStep, (eventId?: string) => void>>;

const FACTOR = 1.6;
const SHARE = 0.4;

/** What wheel and drag do, step by step: for buttons, keys, switches and clickers. */
export function useZoomSteps(): ZoomSteps {
  const lookAt = useLookAt();
  const readState = useReadState();
  return useMemo(() => {
    const windowNow = (): AxisWindow => {
      const state = readState();
      return toAxisWindow(state.view.window, selectTimeScale(state));
    };
    const zoom = (factor: number, eventId: string | undefined): void => {
      const state = readState();
      const scale = selectTimeScale(state);
      const dayOf = selectAxisDayOf(state);
      const { selection } = state.view;
      const window = windowNow();
      const places = [eventId, selection.type === "event" ? selection.id : undefined].map((id) => {
        const day = id === undefined ? undefined : dayOf(id);
        return day === undefined ? NaN : scale.position(day);
      });
      const about = places.find((place) => place >= window.left && place <= window.right);
      lookAt(zoomWindow(window, factor, about ?? (window.left + window.right) / 2, deepestZoom(scale)));
    };
    return {
      in: (eventId) => zoom(FACTOR, eventId),
      out: (eventId) => zoom(1 / FACTOR, eventId),
      earlier: () => lookAt(panWindow(windowNow(), -SHARE)),
      later: () => lookAt(panWindow(windowNow(), SHARE)),
      fit: () => lookAt(EVERYTHING),
    };
  }, [lookAt, readState]);
}
