import { finish } from "../base/finish.ts";
import { deepestZoom } from "./axis-pixels.ts";
import { orderByImportance } from "./order-by-importance.ts";
import { dayOnAxis, orderEvents } from "./order-events.ts";
import type { EventOrder } from "./order-events.ts";
import { buildRangeTree } from "./range-tree.ts";
import type { RangeTree } from "./range-tree.ts";
import { endOfExtent } from "./score-index.ts";
import type { OrderQuestion } from "./score-question.ts";

/**
 * Everything about a vertical score that depends neither on its zoom nor on what of it is in view:
 * where events stand along the axis, and which of any run of them matter most.
 */
export type VerticalIndex = {
  readonly question: OrderQuestion;
  readonly order: EventOrder;
  /** Turns in order of importance, by rank. */
  readonly turns: RangeTree;
  /** Where extents end, and where the lines of claims begin, by rank; positions. */
  readonly ends: RangeTree;
  readonly starts: RangeTree;
  readonly sections: readonly VerticalSection[];
  /** How many events the fullest lane holds. */
  readonly most: number;
};

/** A stretch of the page with an axis of its own: all lanes, or one episode after the other. */
export type VerticalSection = {
  /** Bands of the plan, side by side. */
  readonly bands: readonly number[];
  /** The part of the axis that it shows. */
  readonly from: number;
  readonly to: number;
};

const CHUNK = 65_536;

/** All at once. */
export function buildVerticalIndex(question: OrderQuestion): VerticalIndex {
  return finish(buildVerticalInSteps(question));
}

/** In steps between which a page can breathe. */
export function* buildVerticalInSteps(question: OrderQuestion): Generator<undefined, VerticalIndex> {
  const order = yield* orderEvents(question);
  const byTurn = yield* orderByImportance(question.columns, order);
  const count = order.at.length;
  const turn = new Uint32Array(count);
  const ends = new Float64Array(count);
  const starts = new Float64Array(count);
  const endOf = endOfExtent(question, order);
  const startOf = startOfExtent(question, order);
  for (let place = 0; place < count; place += 1) {
    turn[byTurn[place] ?? 0] = place;
    ends[place] = endOf(place);
    starts[place] = startOf(place);
    if (place % CHUNK === CHUNK - 1) yield;
  }
  return {
    question,
    order,
    turns: yield* buildRangeTree(turn, true),
    ends: yield* buildRangeTree(ends, false),
    starts: yield* buildRangeTree(starts, true),
    ...(yield* measureBands(question)),
  };
}

/** A claim stands where it was said, at the end of the time it speaks of. */
function startOfExtent({ columns, scale, plan }: OrderQuestion, order: EventOrder): (rank: number) => number {
  return (rank) => {
    const position = order.position[rank] ?? 0;
    const track = order.tracks.findLast(({ start, end }) => start <= rank && rank < end);
    if (!track?.isClaims) return position;
    const since = columns.earliest[order.at[rank] ?? 0] ?? NaN;
    const own = scale.position(since - (plan.bands[track.band]?.origin ?? 0));
    return Number.isFinite(own) ? Math.min(position, Math.max(0, own)) : position;
  };
}

/**
 * Lanes share one axis. Episodes have an axis each, as long as they last: side by side they would be
 * too narrow to read. Filters change nothing of it: the page stays as long as it is.
 */
function* measureBands({
  columns,
  clock,
  plan,
  scale,
}: OrderQuestion): Generator<undefined, Pick<VerticalIndex, "sections" | "most">> {
  const isEpisodes = scale.type === "day-zero";
  const sizes = plan.bands.map(() => 0);
  const spans = plan.bands.map(() => ({ from: Infinity, to: -Infinity }));
  for (let at = 0; at < columns.count; at += 1) {
    const band = plan.bandOf?.[at] ?? 0;
    const span = spans[band];
    if (!span) continue;
    sizes[band] = (sizes[band] ?? 0) + 1;
    if (at % CHUNK === CHUNK - 1) yield;
    const day = dayOnAxis({ columns, clock }, at) - (plan.bands[band]?.origin ?? 0);
    if (!isEpisodes || !Number.isFinite(day)) continue;
    const lasts = (columns.latest[at] ?? day) - (columns.earliest[at] ?? day);
    const isLong = clock === "happened" && Number.isFinite(lasts);
    span.from = Math.min(span.from, scale.position(day));
    span.to = Math.max(span.to, scale.position(day + 1 + (isLong ? lasts : 0)));
  }
  const air = 0.5 / deepestZoom(scale);
  const episodes = spans.flatMap(({ from, to }, band) =>
    from <= to ? [{ bands: [band], from: Math.max(0, from - air), to: Math.min(1, to + air) }] : [],
  );
  return {
    sections: isEpisodes ? episodes : [{ bands: plan.bands.map((_, band) => band), from: 0, to: 1 }],
    most: Math.max(0, ...sizes),
  };
}

/** The first rank in [start, end) that stands at or after a position. */
export function rankFrom({ position }: EventOrder, start: number, end: number, place: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((position[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
