import type { DayNumber } from "../domain/calendar-day.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { TimeScale } from "./time-scale.ts";
import { EVERYTHING } from "./axis-window.ts";
import type { AxisWindow } from "./axis-window.ts";

/** Days to pixels and back, for one scale, one window and one width. A value, made anew for every picture. */
export type AxisPixels = {
  readonly left: number;
  readonly width: number;
  readonly x: (day: DayNumber) => number;
  readonly day: (x: number) => DayNumber;
};

/** `left` and `width` are where the axis lies in its picture, in CSS pixels. */
export function axisPixels(scale: TimeScale, window: AxisWindow, left: number, width: number): AxisPixels {
  const share = window.right - window.left;
  return {
    left,
    width,
    x: (day) => left + ((scale.position(day) - window.left) / share) * width,
    day: (x) => scale.day(window.left + ((x - left) / width) * share),
  };
}

/** How many times the axis may be magnified: until about a day fills it, for nothing here is finer. */
export function deepestZoom(scale: TimeScale): number {
  if (scale.steps) return Math.max(2, scale.steps.length);
  const shares = scale.stretches.map(
    ({ holds: { from } }) => scale.position(from + 1) - scale.position(from),
  );
  return Math.max(2, 0.8 / Math.min(...shares));
}

/** Narrower windows show nothing: less than a second of ten thousand years. */
const NARROWEST = 1e-12;

/** The state keeps the window in days, which mean the same whatever the scale. */
export function toAxisWindow(window: ViewWindow | undefined, scale: TimeScale): AxisWindow {
  if (!window) return EVERYTHING;
  const left = Math.min(1, Math.max(0, scale.position(window.from)));
  const right = Math.min(1, Math.max(0, scale.position(window.to)));
  return right - left > NARROWEST ? { left, right } : EVERYTHING;
}

/**
 * Rounded to a hundredth of a day, so that the address stays short, or as much finer as a
 * window of an hour needs: no edge moves by more than a thousandth of the window.
 */
export function toViewWindow(window: AxisWindow, scale: TimeScale): ViewWindow | undefined {
  if (window.left <= 1e-6 && window.right >= 1 - 1e-6) return undefined;
  const within = (window.right - window.left) / 1000;
  return { from: roundDay(window.left, within, scale), to: roundDay(window.right, within, scale) };
}

function roundDay(position: number, within: number, scale: TimeScale): DayNumber {
  const day = scale.day(position);
  for (const unit of [100, 1000, 10_000, 100_000]) {
    const rounded = Math.round(day * unit) / unit;
    if (Math.abs(scale.position(rounded) - position) <= within) return rounded;
  }
  return day;
}
