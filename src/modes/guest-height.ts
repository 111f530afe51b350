import type { Region } from "./mode.ts";

/** Heights a guest asks its host for, in CSS pixels. */
const BAR = 44;
const SCORE = 440;
const LIST = 300;
const TEXT = 380;
const TEXT_ALONE = 520;

/** Narrower frames show a list in place of the score; so wide that text and details stand side by side. */
export const LISTED_BELOW = 600;
export const BESIDE_FROM = 760;

/**
 * How high a guest would like to be. It follows from its width and from what is shown, never from the height
 * it has: a page that answers to its own height grows with every answer.
 */
export function guestHeight(width: number, shown: Readonly<Record<Region, boolean>>): number {
  const top = !shown.score ? 0 : width < LISTED_BELOW ? LIST : SCORE;
  if (!shown.reader && !shown.margin) return BAR + Math.max(top, SCORE);
  return BAR + (top === 0 ? TEXT_ALONE : top + TEXT);
}
