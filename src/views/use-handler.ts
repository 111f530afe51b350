import { useCallback, useLayoutEffect, useRef } from "react";

/** A function that stays the same from drawing to drawing and does what was given last. Not for use while drawing. */
export function useHandler<A extends readonly unknown[], R>(handler: (...given: A) => R): (...given: A) => R {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
