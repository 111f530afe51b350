import type { DayNumber } from "../domain/calendar-day.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import type { TimeScale } from "./time-scale.ts";
import { EVERYTHING } from "./zoom-gesture.ts";
import type { AxisWindow } from "./zoom-gesture.ts";

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

/** The state keeps the window in days, which mean the same whatever the scale. */
export function toAxisWindow(window: ViewWindow | undefined, scale: TimeScale): AxisWindow {
  if (!window) return EVERYTHING;
  const left = Math.min(1, Math.max(0, scale.position(window.from)));
  const right = Math.min(1, Math.max(0, scale.position(window.to)));
  return right - left > 1e-6 ? { left, right } : EVERYTHING;
}

/** Rounded to a hundredth of a day: a window needs no more, and the address stays short. */
export function toViewWindow(window: AxisWindow, scale: TimeScale): ViewWindow | undefined {
  if (window.left <= 1e-6 && window.right >= 1 - 1e-6) return undefined;
  const round = (day: number) => Math.round(day * 100) / 100;
  return { from: round(scale.day(window.left)), to: round(scale.day(window.right)) };
}
