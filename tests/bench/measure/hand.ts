import type { CDPSession, Page } from "@playwright/test";

/** Of one screen: inputs come no faster than frames. */
const FRAME = 1000 / 60;
const CONTROL = 2; // the Ctrl key in the protocol of the browser
const REST = 300; // what is refreshed when a hand rests belongs to the gesture

export type Point = { readonly x: number; readonly y: number };

/**
 * A hand with a mouse. Every input is a real one, sent to the browser as the system would; the next
 * follows after a frame, or when the page has dealt with the last.
 */
export type Hand = {
  /** Positive `delta` turns the wheel towards the person: the view zooms out. */
  readonly wheel: (at: Point, delta: number, times: number, withControl?: boolean) => Promise<void>;
  readonly drag: (from: Point, steps: readonly Point[]) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  readonly rest: () => Promise<void>;
};

export async function takeHand(page: Page): Promise<Hand> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "mouseMoved" | "mousePressed" | "mouseReleased", at: Point, isDown: boolean) =>
    session.send("Input.dispatchMouseEvent", {
      ...at,
      type,
      button: isDown || type === "mouseReleased" ? "left" : "none",
      buttons: isDown ? 1 : 0,
      clickCount: type === "mouseMoved" ? 0 : 1,
    });
  const paced = async (input: () => Promise<unknown>): Promise<void> => {
    await Promise.all([input(), page.waitForTimeout(FRAME)]);
  };
  const rest = async (): Promise<void> => page.waitForTimeout(REST);
  return {
    rest,
    wheel: async (at, deltaY, times, withControl = false) => {
      const turned = {
        ...at,
        type: "mouseWheel",
        deltaX: 0,
        deltaY,
        modifiers: withControl ? CONTROL : 0,
      } as const;
      for (let turn = 0; turn < times; turn += 1) {
        await paced(() => session.send("Input.dispatchMouseEvent", turned));
      }
      await rest();
    },
    drag: async (from, steps) => {
      await paced(() => send("mouseMoved", from, false));
      await paced(() => send("mousePressed", from, true));
      let last = from;
      for (const step of steps) {
        last = step;
        await paced(() => send("mouseMoved", step, true));
      }
      await send("mouseReleased", last, false);
      await rest();
    },
    click: async (at) => {
      await send("mouseMoved", at, false);
      await send("mousePressed", at, true);
      await send("mouseReleased", at, false);
    },
  };
}
