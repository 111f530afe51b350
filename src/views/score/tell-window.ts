import type { AxisWindow } from "../../timeline/axis-window.ts";

/** Tells of a moving window not more often than listeners can follow, and always of where it came to rest. */
export type WindowTeller = {
  readonly soon: (window: AxisWindow) => void;
  readonly now: () => void;
  readonly stop: () => void;
};

const EVERY = 100; // ms

export function createWindowTeller(tell: (window: AxisWindow) => void): WindowTeller {
  let waiting: AxisWindow | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const window = waiting;
    waiting = undefined;
    if (window) tell(window);
  };
  return {
    soon: (window) => {
      waiting = window;
      timer ??= setTimeout(flush, EVERY);
    },
    now: flush,
    stop: () => clearTimeout(timer),
  };
}
