import { assert } from "../../base/assert.ts";

/**
 * A bead joins neighbouring units of two texts (Gale & Church 1993): `takesA` units of the one
 * with `takesB` of the other. Either may be 0, never both.
 */
export type BeadShape = { readonly takesA: number; readonly takesB: number };

export const BEAD_SHAPES: readonly BeadShape[] = [
  { takesA: 1, takesB: 1 },
  { takesA: 1, takesB: 0 },
  { takesA: 0, takesB: 1 },
  { takesA: 2, takesB: 1 },
  { takesA: 1, takesB: 2 },
  { takesA: 2, takesB: 2 },
  { takesA: 3, takesB: 1 },
  { takesA: 1, takesB: 3 },
];

/** The place of 1-0 among the shapes. */
export const OMISSION = 1;

export const MOST_TAKEN = 3;

export function shapeAt(shape: number): BeadShape {
  const found = BEAD_SHAPES[shape];
  assert(found !== undefined, `no bead shape ${shape}`);
  return found;
}

/** Units `[fromA, toA)` with units `[fromB, toB)`. */
export type Bead = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

export const isOneSided = ({ fromA, toA, fromB, toB }: Bead): boolean => fromA === toA || fromB === toB;

/** Each unit of a bead by itself, those of the first text first. */
export const takeApart = ({ fromA, toA, fromB, toB }: Bead): readonly Bead[] => [
  ...Array.from({ length: toA - fromA }, (_, at) => ({
    fromA: fromA + at,
    toA: fromA + at + 1,
    fromB,
    toB: fromB,
  })),
  ...Array.from({ length: toB - fromB }, (_, at) => ({
    fromA: toA,
    toA,
    fromB: fromB + at,
    toB: fromB + at + 1,
  })),
];
