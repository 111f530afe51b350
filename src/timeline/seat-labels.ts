import type { AxisPixels } from "./axis-pixels.ts";
import { labelsReaching, labelsWithin } from "./find-labels.ts";
import { GHOST_ROOM } from "./ghost-shapes.ts";
import { TETHER_ROOM } from "./label-rows.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { TrackRows } from "./score-rows.ts";
import type { AxisWindow } from "./axis-window.ts";

/** A label with its place on screen: from `x` it takes `width` in `lines` slots from `row` on, see `TrackRows`. */
export type Seat = {
  readonly rank: number;
  readonly x: number;
  readonly width: number;
  /** As far as its row is taken: its words or the last of its ghosts. */
  readonly end: number;
  readonly row: number;
  readonly lines: number;
};

/**
 * The labels of one track that a window shows. What began before the window and goes on into it stands
 * at its left edge, where its row has room; its neighbour pushes it out over the edge. What is always
 * shown takes a free row, or that of lesser labels. What finds no room has no seat.
 */
export function seatLabels(
  index: ScoreIndex,
  track: number,
  level: number,
  window: AxisWindow,
  axis: AxisPixels,
  rows: TrackRows,
  always: readonly number[],
): readonly Seat[] {
  const { plan, order } = index;
  const zoomed = axis.width / (window.right - window.left);
  const xOf = (rank: number) =>
    axis.left + ((order.position[rank] ?? 0) - window.left) * zoomed + (plan.before[rank] ?? 0);
  const endOf = (rank: number, end: number): number => {
    const tail = plan.tails.get(rank);
    if (!tail) return end;
    return Math.max(end, axis.left + (tail.position - window.left) * zoomed + GHOST_ROOM);
  };
  const seatOf = (rank: number, x: number, width = plan.width[rank] ?? 0): Seat => ({
    rank,
    x,
    width,
    end: endOf(rank, x + width),
    row: Math.max(0, rows.slotOf[plan.row[rank] ?? 0] ?? 0),
    lines: Math.max(1, plan.lines[rank] ?? 1),
  });
  const seats = labelsWithin(index, track, level, window).map((rank) => seatOf(rank, xOf(rank)));
  const edge = new EdgeRows(axis.left, seats, (rank) => {
    const lead = plan.leads.get(rank);
    return lead && axis.left + (lead.position - window.left) * zoomed - TETHER_ROOM;
  });
  const kept = seats.map((seat) => (seat.x < axis.left ? edge.push(seat) : seat));
  const reaching = labelsReaching(index, track, level, window.left).toSorted(
    (a, b) => (plan.turn[a] ?? 0) - (plan.turn[b] ?? 0),
  );
  for (const rank of reaching) {
    const own = seatOf(rank, xOf(rank));
    if (edge.isTaken(own)) continue;
    const seat = edge.push(own);
    if (seat.x < axis.left - seat.width / 2) continue;
    edge.take(seat);
    kept.push(seat);
  }
  const { labelWidth } = index.question;
  const style = order.tracks[track]?.isClaims ? "claim" : "title";
  const wanted = always.filter((rank) => {
    const { start = 0, end = 0 } = order.tracks[track] ?? {};
    if (rank < start || rank >= end || kept.some((seat) => seat.rank === rank)) return false;
    return (order.position[rank] ?? 0) <= window.right && index.endOf(rank) > window.left;
  });
  return seatAlways(
    kept,
    wanted.map((rank) => {
      const width = plan.width[rank] ?? 0;
      const x = Math.max(axis.left, xOf(rank));
      return seatOf(rank, x, width > 0 ? width : labelWidth(order.at[rank] ?? 0, style));
    }),
    rows.slots.length,
    new Set(always),
  );
}

/** The rows at the left edge: where the first label of each begins, and whether one reaches over the edge. */
class EdgeRows {
  private readonly left: number;
  private readonly firsts: number[] = [];
  private readonly taken: boolean[] = [];

  constructor(left: number, seats: readonly Seat[], leadOf: (rank: number) => number | undefined) {
    this.left = left;
    for (const seat of seats) {
      const x = Math.min(leadOf(seat.rank) ?? seat.x, seat.x);
      for (let row = seat.row; row < seat.row + seat.lines; row += 1) {
        if (x < left) this.taken[row] = true;
        if (seat.x >= left) this.firsts[row] = Math.min(this.firsts[row] ?? Infinity, seat.x);
      }
    }
  }

  /** At the edge, or as far beyond it as the next label of its rows pushes it, but not past its own place. */
  push(seat: Seat): Seat {
    const next = Math.min(
      this.firsts[seat.row] ?? Infinity,
      this.firsts[seat.row + seat.lines - 1] ?? Infinity,
    );
    const x = Math.max(seat.x, Math.min(this.left, next - seat.width));
    return { ...seat, x, end: Math.max(x + seat.width, seat.end > seat.x + seat.width ? seat.end : 0) };
  }

  isTaken({ row, lines }: Seat): boolean {
    return this.taken[row] === true || this.taken[row + lines - 1] === true;
  }

  take({ row, lines }: Seat): void {
    this.taken[row] = true;
    this.taken[row + lines - 1] = true;
  }
}

/** Seats for what must be shown: a free row, or else its own, and what collides there gives way. */
function seatAlways(
  seats: readonly Seat[],
  wanted: readonly Seat[],
  rows: number,
  always: ReadonlySet<number>,
): readonly Seat[] {
  let kept = seats;
  for (const own of wanted) {
    const seat = { ...own, lines: Math.min(rows, own.lines) };
    const others = kept.filter((other) => always.has(other.rank));
    const row =
      freeRow(kept, seat, rows) ?? freeRow(others, seat, rows) ?? Math.min(own.row, rows - seat.lines);
    const mine = { ...seat, row };
    kept = [...kept.filter((other) => always.has(other.rank) || !collide(other, mine)), mine];
  }
  return kept;
}

function freeRow(seats: readonly Seat[], seat: Seat, rows: number): number | undefined {
  const near = seats.filter(({ x, end }) => x < seat.end && seat.x < end);
  for (let row = 0; row + seat.lines <= rows; row += 1) {
    const there = { ...seat, row };
    if (!near.some((other) => collide(other, there))) return row;
  }
  return undefined;
}

const collide = (a: Seat, b: Seat): boolean =>
  a.x < b.end && b.x < a.end && a.row < b.row + b.lines && b.row < a.row + a.lines;
