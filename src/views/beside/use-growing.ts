import { useEffect, useState } from "react";

/** About a screen, then as many as can be drawn between two pictures. */
const AT_ONCE = 40;
const A_STEP = 50;

/** To be drawn after what is needed, so that it can stand where the eye looks. */
export const AROUND = 20;

/**
 * How many of a long list are drawn: the first at once, the others step by step while the page goes on
 * answering, up to `needed` at once where somebody wants to be there.
 */
export function useGrowing(total: number, needed: number): number {
  const [grown, setGrown] = useState(AT_ONCE);
  const isWhole = grown >= total;
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = setTimeout(() => setGrown((count) => count + A_STEP));
    return () => clearTimeout(timer);
  }, [grown, isWhole]);
  return Math.min(total, Math.max(grown, needed));
}
