/** Linear between the two nearest (Hyndman and Fan 1996, type 7); NaN of nothing. */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: Iterable<number>): number => quantile(values, 0.5);
export const p95 = (values: Iterable<number>): number => quantile(values, 0.95);

/** A figure that was measured several times. */
export type Measured = { readonly median: number; readonly least: number; readonly most: number };

export function summarize(values: readonly number[]): Measured {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** `12.3 (11.8–14.0)`: the median of the runs, and the least and greatest of them. */
export function formatMeasured({ median, least, most }: Measured, digits = 1): string {
  if (Number.isNaN(median)) return "not measured";
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return least === most ? String(middle) : `${middle} (${low}–${high})`;
}
