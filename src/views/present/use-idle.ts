import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Milliseconds without a move of the pointer after which it is in the way. */
const STILL = 5000;

/** Whether the pointer has not moved over an element for a while. A focus inside, set by keys, counts as a move. */
export function useIdle(element: RefObject<HTMLElement | null>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let timer = setTimeout(() => setIdle(true), STILL);
    const stir = (): void => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), STILL);
    };
    const moves = ["pointermove", "pointerdown"] as const;
    for (const move of moves) target.addEventListener(move, stir);
    return () => {
      clearTimeout(timer);
      for (const move of moves) target.removeEventListener(move, stir);
    };
  }, [element]);
  return isIdle;
}
