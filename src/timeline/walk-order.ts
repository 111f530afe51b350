import type { EventColumns } from "./event-columns.ts";

/** The events that arrow keys walk, in the order of time. */
export type WalkOrder = {
  /** Every event with a place, as `at`. */
  readonly ats: Uint32Array;
  /** Place of every `at` in `ats`, or -1. */
  readonly placeOf: Int32Array;
};

/**
 * `dayOf` is where an event stands, NaN for none; `isShown` whether it passes the filters. Columns come
 * in the order of when things happened, so that only another order has to be sorted.
 */
export function walkOrder(
  { count }: Pick<EventColumns, "count">,
  isShown: (at: number) => boolean,
  dayOf?: (at: number) => number,
): WalkOrder {
  const ats = new Uint32Array(count);
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    if (!isShown(at)) continue;
    ats[length] = at;
    length += 1;
  }
  const kept = ats.slice(0, length);
  if (dayOf) kept.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
  const placeOf = new Int32Array(count).fill(-1);
  kept.forEach((at, place) => (placeOf[at] = place));
  return { ats: kept, placeOf };
}

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(last, place + 1),
  ArrowLeft: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_place, last) => last,
};

/** Where a key leads from an event; nothing where the key is none of ours, or leads nowhere. */
export function walkFrom({ ats, placeOf }: WalkOrder, at: number, key: string): number | undefined {
  const step = STEPS[key];
  const place = placeOf[at] ?? -1;
  if (!step || ats.length === 0) return undefined;
  const next = ats[step(place, ats.length - 1)];
  return next === at ? undefined : next;
}
