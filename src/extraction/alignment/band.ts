/** Which pairs of positions the search may visit: for each position `a` the stretch `first(a)` … `last(a)` of the other text. */
export type Band = {
  readonly size: number;
  readonly first: (a: number) => number;
  readonly last: (a: number) => number;
  /** Index of a visited pair in an array of `size`. */
  readonly cell: (a: number, b: number) => number;
};

/** A pair of positions that the texts probably share. */
export type Waypoint = { readonly a: number; readonly b: number };

/** Between two waypoints this many pairs of positions are all visited; of more, those near the diagonal. */
const SMALL = 40_000;
const NEAR = 60;

/**
 * What lies between one waypoint and the next, and `reach` units beyond on every side, since a
 * waypoint may be wrong. Waypoints ascend in both texts; the beginnings and the ends are added.
 * (Sakoe & Chiba 1978 bound a search by its diagonal; the waypoints bend it.)
 *
 *     b ▲              ┌──┐
 *       │        ┌─────┤  │      rectangles between waypoints,
 *       │  ┌─────┤     └──┘      each a little wider than drawn
 *       │  │     └─────┘
 *       └──┴──────────────▶ a
 */
export function bandAround(
  waypoints: readonly Waypoint[],
  countA: number,
  countB: number,
  reach: number,
): Band {
  const stops = [{ a: 0, b: 0 }, ...waypoints, { a: countA, b: countB }];
  const lowest = new Int32Array(countA + 1).fill(countB);
  const highest = new Int32Array(countA + 1).fill(0);
  for (let at = 1; at < stops.length; at += 1) {
    const from = stops[at - 1] ?? { a: 0, b: 0 };
    const to = stops[at] ?? from;
    const isSmall = (to.a - from.a) * (to.b - from.b) <= SMALL;
    const slope = (to.b - from.b) / Math.max(1, to.a - from.a);
    for (let a = from.a; a <= to.a; a += 1) {
      const b = from.b + slope * (a - from.a);
      const width = NEAR + slope;
      lowest[a] = Math.min(lowest[a] ?? 0, isSmall ? from.b : Math.max(from.b, Math.floor(b - width)));
      highest[a] = Math.max(highest[a] ?? 0, isSmall ? to.b : Math.min(to.b, Math.ceil(b + width)));
    }
  }
  const firsts = new Int32Array(countA + 1);
  const lasts = new Int32Array(countA + 1);
  const starts = new Float64Array(countA + 1);
  let size = 0;
  for (let a = 0; a <= countA; a += 1) {
    const first = Math.max(0, (lowest[Math.max(0, a - reach)] ?? 0) - reach);
    const last = Math.min(countB, (highest[Math.min(countA, a + reach)] ?? 0) + reach);
    firsts[a] = first;
    lasts[a] = last;
    starts[a] = size - first;
    size += last - first + 1;
  }
  return {
    size,
    first: (a) => firsts[a] ?? 0,
    last: (a) => lasts[a] ?? -1,
    cell: (a, b) => (starts[a] ?? 0) + b,
  };
}

export const wholeBand = (countA: number, countB: number): Band =>
  bandAround([], countA, countB, Math.max(countA, countB));
