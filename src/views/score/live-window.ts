import type { AxisWindow } from "../../timeline/axis-window.ts";

/** A window as it moves, told at once to what moves along with it: no drawing of the page in between. */
export type LiveWindow = {
  readonly get: () => AxisWindow | undefined;
  readonly set: (window: AxisWindow) => void;
  readonly follow: (listener: (window: AxisWindow) => void) => () => void;
};

export function createLiveWindow(): LiveWindow {
  const listeners = new Set<(window: AxisWindow) => void>();
  let current: AxisWindow | undefined;
  return {
    get: () => current,
    set: (window) => {
      current = window;
      for (const listener of listeners) listener(window);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
