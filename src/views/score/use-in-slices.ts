import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { moveSeam } from "./move-seam.ts";
import type { Seam } from "./move-seam.ts";

export type Slicing = {
  /** So many are renewed in a frame. */
  readonly size: number;
  /** How often a hand has come to rest: what changes without it is shown at once. */
  readonly rests: number;
  /** Whether a hand moves: nothing is renewed meanwhile. */
  readonly isHeld: () => boolean;
};

export type InSlices<T> = {
  readonly items: readonly T[];
  /** Whether they are those that are wanted. */
  readonly isWhole: boolean;
};

type Slices<T> = Seam<T> & { readonly rests: number };

/**
 * Items that are renewed a slice a frame after a hand has come to rest: hundreds of buttons at once would
 * keep the next hand waiting. Both lists are in the order that `orderOf` tells; up to the seam the new
 * items are shown, beyond it the old ones, so that what is in both stays what it is.
 */
export function useInSlices<T>(
  wanted: readonly T[],
  orderOf: (item: T) => number,
  { size, rests, isHeld }: Slicing,
): InSlices<T> {
  const [slices, setSlices] = useState<Slices<T>>({ wanted, rests, shown: wanted, done: 0 });
  const isNew = slices.wanted !== wanted;
  if (isNew) {
    const isByHand = slices.rests !== rests;
    setSlices({ wanted, rests, shown: isByHand ? slices.shown : wanted, done: 0 });
  }
  const isWhole = !isNew && slices.shown === wanted;
  useEffect(() => {
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(() => {
      if (!isHeld())
        flushSync(() => setSlices((before) => ({ ...before, ...moveSeam(before, orderOf, size) })));
    });
    return () => cancelAnimationFrame(frame);
  });
  return { items: slices.shown, isWhole };
}
