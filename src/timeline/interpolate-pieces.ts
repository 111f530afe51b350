import { bisect } from "d3";
import type { DayNumber } from "../domain/calendar-day.ts";

/**
 * Days to positions and back, linear between days whose positions are given, and on beyond the first and
 * last. Both ascend, and there are at least two. The same numbers as D3's linear scale gives, which
 * brings colours, number formats and interpolators of every kind: 10 KiB, compressed, of a page's first load.
 */
export function interpolatePieces(
  days: readonly DayNumber[],
  positions: readonly number[],
): { readonly position: (day: DayNumber) => number; readonly day: (position: number) => DayNumber } {
  return { position: (day) => place(days, positions, day), day: (at) => place(positions, days, at) };
}

function place(from: readonly number[], to: readonly number[], value: number): number {
  const right = bisect(from, value, 1, from.length - 1);
  const a = from[right - 1] ?? 0;
  const b = from[right] ?? 0;
  const start = to[right - 1] ?? 0;
  const end = to[right] ?? 0;
  const share = a === b ? 0.5 : (value - a) / (b - a);
  return start * (1 - share) + end * share;
}
