import { standingDay } from "./event-columns.ts";
import { isClaimLine } from "./order-events.ts";
import { PASSES } from "./score-question.ts";
import type { VerticalIndex } from "./vertical-index.ts";
import { STRIP_HEIGHT } from "./vertical-labels.ts";
import type { VerticalExtent, VerticalLabel, VerticalLane, VerticalMark } from "./vertical-picture.ts";
import { AIR_ABOVE, yOf } from "./vertical-places.ts";
import type { PlacedSection } from "./vertical-places.ts";

/** From the left edge of a lane: its counts, its extents, its shapes. */
export const RAIL_X = 22;
export const SHAPE_X = 34;
export const WORDS_X_IN_LANE = 57;
/** After the words, before the next lane. */
export const LANE_AIR = 6;
/** Extents of neighbours stand beside each other. */
const RAILS = 3;
const RAIL_STEP = 3;
const STRIP_RAIL_X = 17;
const STRIP_SHAPE_X = 21;
/** How far an open end is drawn beyond the day that is known of it. */
const FADE = 40;

export type MarkPlacer = {
  readonly index: VerticalIndex;
  readonly placed: PlacedSection;
  readonly length: number;
  /** What of the score is laid out: extents are cut a little beyond it. */
  readonly top: number;
  readonly bottom: number;
};

/** A labelled event from the top of its label. */
export function placeVerticalMark(
  placer: MarkPlacer,
  lane: VerticalLane,
  rank: number,
  top: number,
  label: VerticalLabel | undefined,
): VerticalMark {
  const { index, placed, length } = placer;
  const { question, order } = index;
  const { columns, clock } = question;
  const at = order.at[rank] ?? 0;
  const extent = extentOf(placer, lane, rank);
  const x = lane.x + (lane.isOpen ? SHAPE_X : STRIP_SHAPE_X);
  return {
    at,
    lane,
    extent,
    y: yOf(placed, length, order.position[rank] ?? 0),
    box: {
      x,
      y: top,
      width: lane.x + lane.width - x,
      height: label?.height ?? STRIP_HEIGHT,
    },
    ...(label && { label }),
    dim: extent.dim,
    ghosts: clock === "happened" ? ghostsOf(placer, lane, at) : [],
    reports: (columns.reports.get(at) ?? []).flatMap((whole) => {
      const position = order.position[order.rank[whole] ?? -1];
      return position === undefined ? [] : [yOf(placed, length, position)];
    }),
  };
}

/** The other days the text leaves open. */
function ghostsOf(placer: MarkPlacer, { band }: VerticalLane, at: number): VerticalMark["ghosts"] {
  const { columns } = placer.index.question;
  const y = dayToY(placer, band);
  return (columns.candidates.get(at) ?? [])
    .filter(({ from }) => from !== columns.earliest[at])
    .map(({ from, to }) => ({ y: y(from), from: y(from), to: y(to) }));
}

/** The true length of an event beside its lane. A claim runs from the time it speaks of to where it was said. */
export function extentOf(placer: MarkPlacer, lane: VerticalLane, rank: number): VerticalExtent {
  const { index, placed, length, top, bottom } = placer;
  const { question, order } = index;
  const { columns, clock, passes } = question;
  const at = order.at[rank] ?? 0;
  const y = dayToY(placer, lane.band);
  const isLine = isClaimLine(columns, at);
  const earliest = columns.earliest[at] ?? NaN;
  const latest = columns.latest[at] ?? NaN;
  const standing = yOf(placed, length, order.position[rank] ?? 0);
  const [from, to] = spanOf();
  return {
    at,
    x: lane.x + (lane.isOpen ? RAIL_X + (railOf(index, rank) % RAILS) * RAIL_STEP : STRIP_RAIL_X),
    from: Math.max(from, placed.axisTop - AIR_ABOVE, Math.min(top, standing) - FADE),
    to: Math.min(to, placed.bottom, Math.max(bottom, standing) + FADE),
    opensUp: !isLine && clock === "happened" && earliest === -Infinity,
    opensDown: isLine || (clock === "happened" && latest === Infinity),
    isLine,
    dim: passes?.[at] === PASSES.dimmed,
  };

  function spanOf(): readonly [number, number] {
    if (isLine) return [Math.min(y(earliest), standing), standing];
    if (clock === "said") {
      const said = standingDay(columns, at, "said");
      return [y(said), y(said + 1)];
    }
    if (earliest === -Infinity) return [y(latest) - FADE, y(latest + 1)];
    return [y(earliest), latest === Infinity ? y(earliest + 1) + FADE : y(latest + 1)];
  }
}

/** Parts share the rail of their whole. */
function railOf({ order, question }: VerticalIndex, rank: number): number {
  const whole = question.columns.partOf[order.at[rank] ?? 0] ?? -1;
  const own = whole === -1 ? rank : (order.rank[whole] ?? -1);
  return own === -1 ? rank : own;
}

const dayToY =
  ({ index, placed, length }: MarkPlacer, band: number) =>
  (day: number): number => {
    const { scale, plan } = index.question;
    return yOf(placed, length, scale.position(day - (plan.bands[band]?.origin ?? 0)));
  };
