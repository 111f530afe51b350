/** Sizes of the vertical score in CSS pixels; `vertical.css` has the same. */
import type { BandPlan } from "../../timeline/score-bands.ts";
import type { VerticalLane } from "../../timeline/vertical-picture.ts";

/** What stays at the top of the window while one scrolls: the overview, and the names of the lanes. */
export const OVERVIEW_HEIGHT = 34;
export const HEADS_HEIGHT = 36;
export const STUCK_TOP = OVERVIEW_HEIGHT + HEADS_HEIGHT;
/** And at its bottom: the bar between the regions. */
export const STUCK_BOTTOM = 50;

/** The margin of the axis, with room for "21 Apr". */
export const AXIS_X = 50;
/** Beside the axis, for the name of an era that runs down along it; eras that overlap stand beside each other. */
export const ERA_STEP = 16;
const MOST_ERAS = 3;
export const eraMargin = (rows: number): number => Math.min(MOST_ERAS, rows) * ERA_STEP;
/** A lane is no narrower where it shows words; a strip is as wide as a finger needs. */
const NARROWEST_LANE = 150;
const STRIP = 36;

/**
 * Lanes side by side where all have room for words. Otherwise one is open and its neighbours are
 * strips, as many as leave the open one room; nearer neighbours first.
 */
export function placeLanes(
  shown: readonly number[],
  left: number,
  width: number,
  open: number,
): readonly VerticalLane[] {
  const room = width - left;
  if (room / Math.max(1, shown.length) >= NARROWEST_LANE) {
    const each = room / Math.max(1, shown.length);
    return shown.map((band, place): VerticalLane => ({
      band,
      x: left + place * each,
      width: each,
      isOpen: true,
    }));
  }
  const own = Math.max(0, shown.indexOf(open));
  const strips = Math.max(0, Math.min(shown.length - 1, Math.floor((room - NARROWEST_LANE) / STRIP)));
  const first = Math.max(0, Math.min(own - Math.ceil(strips / 2), shown.length - 1 - strips));
  let x = left;
  return shown.slice(first, first + strips + 1).map((band): VerticalLane => {
    const isOpen = band === shown[own];
    const lane = { band, x, width: isOpen ? room - strips * STRIP : STRIP, isOpen };
    x += lane.width;
    return lane;
  });
}

/** Episodes stand one under the other, each as wide as there is room. */
export const placeEpisodes = (plan: BandPlan, left: number, width: number): readonly VerticalLane[] =>
  plan.bands.map((_, band) => ({ band, x: left, width: width - left, isOpen: true }));
