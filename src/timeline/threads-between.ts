import type { PlacedBead, PlacedThread, ThreadPicture } from "./thread-picture.ts";

/**
 * The threads at `share` (0 … 1) of the way from one picture to another: rows and the beads in them
 * move on straight lines; what only one of the two has comes or goes half way. Words follow their bead.
 */
export function threadsBetween(a: ThreadPicture, b: ThreadPicture, share: number): ThreadPicture {
  if (!(share > 0)) return a;
  if (share >= 1) return b;
  const shown = share < 0.5 ? a : b;
  const before = new Map(a.rows.map((row) => [row.line.id, row]));
  const after = new Map(b.rows.map((row) => [row.line.id, row]));
  return {
    ...shown,
    height: mix(a.height, b.height, share),
    rows: shown.rows.map((row) => {
      const from = before.get(row.line.id);
      const to = after.get(row.line.id);
      return from && to ? rowBetween(from, to, row, share) : row;
    }),
  };
}

const mix = (from: number, to: number, share: number): number => from * (1 - share) + to * share;

function rowBetween(a: PlacedThread, b: PlacedThread, shown: PlacedThread, share: number): PlacedThread {
  const y = mix(a.y, b.y, share);
  const middle = mix(a.middle, b.middle, share);
  const from = new Map(a.beads.map((bead) => [bead.column.key, bead]));
  const to = new Map(b.beads.map((bead) => [bead.column.key, bead]));
  const down = middle - shown.middle;
  const beads = shown.beads.map((bead) => {
    const start = from.get(bead.column.key);
    const end = to.get(bead.column.key);
    return start && end ? beadBetween(start, end, bead, down, share) : moveBead(bead, 0, down);
  });
  return {
    ...shown,
    y,
    middle,
    height: mix(a.height, b.height, share),
    label: { ...shown.label, y: mix(a.label.y, b.label.y, share) },
    beads,
    runs: moves(a, b) ? stretchRuns(shown, beads) : shown.runs,
  };
}

function beadBetween(
  a: PlacedBead,
  b: PlacedBead,
  shown: PlacedBead,
  down: number,
  share: number,
): PlacedBead {
  const moved = moveBead(shown, mix(a.x, b.x, share) - shown.x, down);
  return { ...moved, diameter: mix(a.diameter, b.diameter, share) };
}

const moveBead = (bead: PlacedBead, right: number, down: number): PlacedBead => ({
  ...bead,
  x: bead.x + right,
  words: bead.words.map((word) => ({ ...word, x: word.x + right, y: word.y + down })),
});

const moves = (a: PlacedThread, b: PlacedThread): boolean =>
  a.beads.length !== b.beads.length || a.beads.some(({ x }, at) => x !== b.beads[at]?.x);

/** While beads move sideways, one plain line under them. */
function stretchRuns(
  { runs, beads: resting }: PlacedThread,
  beads: readonly PlacedBead[],
): PlacedThread["runs"] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  const used = beads.filter(({ column, cell }) => !column.isBeside && cell.count > 0);
  const usedResting = resting.filter(({ column, cell }) => !column.isBeside && cell.count > 0);
  const shiftOf = (at: number) => (used.at(at)?.x ?? 0) - (usedResting.at(at)?.x ?? 0);
  const from = first.from + shiftOf(0);
  const to = last.to + shiftOf(-1);
  return from < to ? [{ from, to }] : [];
}
