import type { EventOrder, Track } from "./order-events.ts";

/**
 * Where along the axis how many events lie, by track: `rankAt` is then a look into a table and a short
 * search, whatever the number of events. Positions lie in 0 … 1.
 */
export type PositionGrid = {
  readonly order: EventOrder;
  /** For every track and every cell of its grid the first rank that is not before the cell. */
  readonly firsts: readonly Uint32Array[];
  /** Ends of events, sorted into the cells of the same grid but not within them, and where cells begin. */
  readonly ends: Float64Array;
  readonly endFirsts: readonly Uint32Array[];
};

const MOST_CELLS = 2 ** 16;
const PER_CELL = 8;
const CHUNK = 32_768;

/** `endOf` answers where along the axis the extent of a rank ends. Yields so that a page can breathe. */
export function* buildPositionGrid(
  order: EventOrder,
  endOf: (rank: number) => number,
): Generator<undefined, PositionGrid> {
  const { position } = order;
  const ends = new Float64Array(position.length);
  const firsts: Uint32Array[] = [];
  const endFirsts: Uint32Array[] = [];
  for (const { start, end } of order.tracks) {
    const cells = cellsFor(end - start);
    const counts = new Uint32Array(cells + 1);
    const endCounts = new Uint32Array(cells + 1);
    for (let rank = start; rank < end; rank += 1) {
      const cell = cellOf(position[rank] ?? 0, cells) + 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
      const endCell = cellOf(endOf(rank), cells) + 1;
      endCounts[endCell] = (endCounts[endCell] ?? 0) + 1;
      if (rank % CHUNK === CHUNK - 1) yield;
    }
    firsts.push(sumUp(counts, start));
    endFirsts.push(sumUp(endCounts, start));
    const next = endFirsts.at(-1)?.slice() ?? endCounts;
    for (let rank = start; rank < end; rank += 1) {
      const own = endOf(rank);
      const cell = cellOf(own, cells);
      const place = next[cell] ?? 0;
      ends[place] = own;
      next[cell] = place + 1;
      if (rank % CHUNK === CHUNK - 1) yield;
    }
    yield;
  }
  return { order, firsts, ends, endFirsts };
}

const cellsFor = (count: number): number =>
  Math.min(MOST_CELLS, 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, count / PER_CELL)))));

const cellOf = (position: number, cells: number): number =>
  Math.min(cells - 1, Math.max(0, Math.floor(position * cells)));

/** Counts per cell, each one place later, to the first rank of each cell. */
function sumUp(counts: Uint32Array, start: number): Uint32Array {
  counts[0] = start;
  for (let cell = 1; cell < counts.length; cell += 1) {
    counts[cell] = (counts[cell] ?? 0) + (counts[cell - 1] ?? 0);
  }
  return counts;
}

/** The first rank of a track that is not before a position; the end of the track where all are. */
export function rankAt({ order, firsts }: PositionGrid, track: number, position: number): number {
  const cells = firsts[track];
  const { start = 0, end = 0 } = order.tracks[track] ?? ({} as Partial<Track>);
  if (!cells || !(position > 0)) return start;
  if (position > 1) return end;
  const cell = cellOf(position, cells.length - 1);
  let low = cells[cell] ?? start;
  let high = cells[cell + 1] ?? end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order.position[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many events of a track have ended at or before a position. */
export function endedBy({ order, ends, endFirsts }: PositionGrid, track: number, position: number): number {
  const cells = endFirsts[track];
  const start = order.tracks[track]?.start ?? 0;
  if (!cells || !(position > 0)) return 0;
  const cell = cellOf(position, cells.length - 1);
  const from = cells[cell] ?? start;
  const to = cells[cell + 1] ?? from;
  let count = from - start;
  for (let place = from; place < to; place += 1) if ((ends[place] ?? 0) <= position) count += 1;
  return count;
}
