import { heightMessages } from "./height-messages.ts";
import type { HeightTold } from "./height-messages.ts";

/** A height in all its forms at most so often: hosts lay out their page anew for each. Milliseconds. */
const REST = 1200;

export type Reporter = (height: number) => void;

/** Tells the host how high the page would like to be, when that has changed. */
export function reportHeight(page: Window, told: Omit<HeightTold, "height">): Reporter {
  let last: number | undefined;
  let wanted: number | undefined;
  let timer: number | undefined;
  const tell = (): void => {
    timer = undefined;
    if (wanted === undefined || wanted === last) return;
    last = wanted;
    for (const message of heightMessages({ ...told, height: last })) page.parent.postMessage(message, "*");
    timer = page.setTimeout(tell, REST);
  };
  return (height) => {
    wanted = Math.ceil(height);
    if (page.parent !== page && timer === undefined) tell();
  };
}
