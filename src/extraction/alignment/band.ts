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

/**
 * Everything within `reach` units of the line through the waypoints (Sakoe & Chiba 1978 bound a
 * diagonal so). Waypoints ascend in both texts; the beginnings and the ends are added.
 */
export function bandAround(
  waypoints: readonly Waypoint[],
  countA: number,
  countB: number,
  reach: number,
): Band {
  const line = [{ a: 0, b: 0 }, ...waypoints, { a: countA, b: countB }];
  const lowest = new Int32Array(countA + 1).fill(countB);
  const highest = new Int32Array(countA + 1).fill(0);
  for (let at = 1; at < line.length; at += 1) {
    const from = line[at - 1] ?? { a: 0, b: 0 };
    const to = line[at] ?? from;
    for (let a = from.a; a <= to.a; a += 1) {
      const share = to.a === from.a ? 0 : (a - from.a) / (to.a - from.a);
      const b = from.b + share * (to.b - from.b);
      const isStep = to.a === from.a;
      lowest[a] = Math.min(lowest[a] ?? 0, Math.floor(b));
      highest[a] = Math.max(highest[a] ?? 0, isStep ? to.b : Math.ceil(b));
    }
  }
  const firsts = new Int32Array(countA + 1);
  const lasts = new Int32Array(countA + 1);
  const starts = new Float64Array(countA + 1);
  let size = 0;
  for (let a = 0; a <= countA; a += 1) {
    firsts[a] = Math.max(0, (lowest[Math.max(0, a - reach)] ?? 0) - reach);
    lasts[a] = Math.min(countB, (highest[Math.min(countA, a + reach)] ?? 0) + reach);
    starts[a] = size;
    size += (lasts[a] ?? 0) - (firsts[a] ?? 0) + 1;
  }
  return {
    size,
    first: (a) => firsts[a] ?? 0,
    last: (a) => lasts[a] ?? -1,
    cell: (a, b) => (starts[a] ?? 0) + b - (firsts[a] ?? 0),
  };
}

export const wholeBand = (countA: number, countB: number): Band =>
  bandAround([], countA, countB, Math.max(countA, countB));
