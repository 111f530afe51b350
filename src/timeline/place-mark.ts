import { OPEN_START } from "./label-plan.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import { standingDay } from "./event-columns.ts";
import type { EventColumns } from "./event-columns.ts";
import { isClaimLine } from "./order-events.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { PlacedMark } from "./score-picture.ts";
import { PASSES } from "./score-question.ts";
import type { ScoreQuestion } from "./score-question.ts";
import type { TrackRows } from "./score-rows.ts";
import type { Seat } from "./seat-labels.ts";

/** How far an open end is drawn beyond the day that is known of it. */
const FADE = 44;
/** A label may run this far over the right end of the axis. */
const OVERRUN = 20;

const isSameDay = (a: number, b: number): boolean => Math.floor(a) === Math.floor(b);

/** A label and all that belongs to its mark, from its seat in the rows of a track. */
export function placeMark(
  { question, order }: ScoreIndex,
  axis: AxisPixels,
  seat: Seat,
  rows: TrackRows,
  track: number,
  passes = question.passes,
): PlacedMark {
  const { columns, clock, plan } = question;
  const at = order.at[seat.rank] ?? 0;
  const origin = plan.bands[order.tracks[track]?.band ?? 0]?.origin ?? 0;
  const x = (day: number) => axis.x(day - origin);
  const { from, to, opensLeft, opensRight } = extentOf(question, at, seat, axis, x);
  const otherDay = standingDay(columns, at, clock === "happened" ? "said" : "happened");
  const isLine = isClaimLine(columns, at);
  const hasOther =
    !isLine && Number.isFinite(otherDay) && !isSameDay(otherDay, standingDay(columns, at, clock));
  return {
    at,
    x: seat.x,
    y: rows.slots[seat.row] ?? 0,
    height: seat.lines * rows.row,
    width: Math.min(seat.width, Math.max(0, axis.left + axis.width + OVERRUN - seat.x)),
    from,
    to,
    opensLeft,
    opensRight,
    isLine,
    showsDate: seat.lines === 2,
    dim: passes?.[at] === PASSES.dimmed,
    ghosts: clock === "happened" ? ghostsOf(columns, at, x) : NO_GHOSTS,
    ...(hasOther && { otherX: x(otherDay) }),
  };
}

const NO_GHOSTS: PlacedMark["ghosts"] = [];

function ghostsOf(
  { earliest, candidates }: EventColumns,
  at: number,
  x: (day: number) => number,
): PlacedMark["ghosts"] {
  const standing = earliest[at];
  const days = candidates.get(at);
  if (!days) return NO_GHOSTS;
  return days
    .filter(({ from }) => from !== standing)
    .map(({ from, to }) => ({ x: x(from), from: x(from), to: x(to) }));
}

type PlacedExtent = Pick<PlacedMark, "from" | "to" | "opensLeft" | "opensRight">;

function extentOf(
  { columns, clock }: ScoreQuestion,
  at: number,
  seat: Seat,
  { left, width }: AxisPixels,
  x: (day: number) => number,
): PlacedExtent {
  const earliest = columns.earliest[at] ?? NaN;
  const latest = columns.latest[at] ?? NaN;
  const least = left - FADE;
  const most = left + width + FADE;
  if (isClaimLine(columns, at)) {
    return {
      from: Math.max(x(earliest), least),
      to: seat.x + seat.width,
      opensLeft: false,
      opensRight: true,
    };
  }
  if (clock === "said") {
    const said = columns.said[at] ?? NaN;
    const [from, to] = [Math.max(x(said), least), Math.min(x(said + 1), most)];
    return { from, to, opensLeft: false, opensRight: false };
  }
  const opensLeft = earliest === -Infinity;
  const opensRight = latest === Infinity;
  const first = columns.candidates.get(at)?.[0];
  return {
    from: Math.max(opensLeft ? x(latest) + OPEN_START : x(earliest), least),
    to: Math.min(opensRight ? x(earliest + 1) + FADE : first ? x(first.to) : x(latest + 1), most),
    opensLeft,
    opensRight,
  };
}
