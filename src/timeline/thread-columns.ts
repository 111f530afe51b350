import { groupBy } from "../base/group-by.ts";
import { gatherPlaces } from "./gather-places.ts";
import type { Gathering } from "./gather-places.ts";
import type { ThreadQuestion } from "./thread-question.ts";
import type { AxisWindow } from "./axis-window.ts";

/** Documents whose beads stand at one place: a single one, or neighbours gathered. */
export type PlacedColumn = {
  /** The id of its first document: stays the same while a window moves. */
  readonly key: string;
  /** Indices into the columns of the question. */
  readonly members: readonly number[];
  readonly x: number;
  /** What a wording beside its bead may fill. */
  readonly room: number;
  /** What the name over its beads may fill; 0 where that of a neighbour stands. */
  readonly headRoom: number;
  /** Stands beside the axis, not on it. */
  readonly isBeside: boolean;
  /** Its documents are several, and report the same event. */
  readonly areReports: boolean;
};

/** Columns gathered for a range of zooms, and where they stand: positions on the axis, or pixels for what does not move. */
export type ThreadLevel = {
  readonly onAxis: readonly ColumnPlace[];
  readonly fixed: readonly ColumnPlace[];
};

type ColumnPlace = {
  readonly key: string;
  readonly members: readonly number[];
  readonly place: number;
  readonly hasHead: boolean;
  readonly areReports: boolean;
};

/** Two beads closer than this become one; names over beads need more. */
export const LEAST_DISTANCE = 28;
const LEAST_HEAD = 76;
/** From the middle of a bead to its words, and from the words to the next bead. */
export const WORDS_X = 16;
const BEFORE_NEXT = 14;
const BEFORE_HEAD = 10;
/** From the end of the axis to the first column beside it, and from the last to the edge. */
const BESIDE_X = 30;
const AFTER_LAST = 24;
/** A wording may run this far over the end of the axis. */
const OVERRUN = 6;
/** Where columns are set by episodes: between an episode and the next, beyond the step of columns. */
const EPISODE_GAP = 18;
/** A bead with a wording of middling length. */
const WORDED_COLUMN = 170;

/** Zooms share a level by half octaves, so that beads part at few moments, and panning gathers nothing anew. */
export const levelOf = ({ left, right }: AxisWindow): number => Math.floor(-2 * Math.log2(right - left));

export function buildLevel(question: ThreadQuestion, level: number): ThreadLevel {
  const { columns, setting, width } = question;
  if (setting.type === "episodes") return { onAxis: [], fixed: placeEpisodes(question) };
  const { scale } = setting;
  const dated = columns
    .flatMap(({ day }, at) => (day === undefined ? [] : [{ at, place: scale.position(day + 0.5) }]))
    .toSorted((a, b) => a.place - b.place || a.at - b.at);
  const pixel = 1 / (width * 2 ** (level / 2));
  const gathered = gatherPlaces(
    dated.map(({ place }) => place),
    LEAST_DISTANCE * pixel,
  );
  return {
    onAxis: toPlaces(
      question,
      gathered,
      dated.map(({ at }) => at),
      LEAST_HEAD * pixel,
    ),
    fixed: placeUndated(question),
  };
}

/** Side by side beyond the axis: later than nothing on it. */
function placeUndated(question: ThreadQuestion): readonly ColumnPlace[] {
  const { columns, left, width, beside } = question;
  const undated = columns.flatMap(({ day }, at) => (day === undefined ? [at] : []));
  const step = (beside - AFTER_LAST) / Math.max(1, undated.length);
  const places = undated.map((_, at) => left + width + BESIDE_X + at * step);
  return toPlaces(question, gatherPlaces(places, LEAST_DISTANCE), undated, LEAST_HEAD);
}

/** Evenly within each episode; what belongs to none comes last. */
function placeEpisodes(question: ThreadQuestion): readonly ColumnPlace[] {
  const { columns, left, width, beside } = question;
  const episodes = [...groupBy(columns.keys(), (at) => columns[at]?.episode ?? Infinity)]
    .toSorted(([a], [b]) => (a === b ? 0 : a - b))
    .map(([, ats]) => ats);
  const room = width + beside - AFTER_LAST - (episodes.length - 1) * EPISODE_GAP;
  const widths = shareRoom(
    episodes.map(({ length }) => length),
    room,
  );
  let x = left + AFTER_LAST;
  const places = episodes.flatMap((ats, episode) => {
    const from = x;
    const wide = widths[episode] ?? 0;
    x += wide + EPISODE_GAP;
    return ats.map((_, at) => from + (at * wide) / ats.length);
  });
  const sorted = episodes.flat();
  const isOneEpisode = (a: number, b: number) =>
    columns[sorted[a] ?? 0]?.episode === columns[sorted[b] ?? 0]?.episode;
  return toPlaces(question, gatherPlaces(places, LEAST_DISTANCE, isOneEpisode), sorted, LEAST_HEAD);
}

/** As much for one column as for another; where they are many, small episodes keep the room their wordings need. */
function shareRoom(counts: readonly number[], room: number): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all * WORDED_COLUMN <= room) return counts.map((count) => (count / all) * room);
  const widths: number[] = counts.map(() => 0);
  let left = room;
  counts
    .map((count, at) => ({ count, at }))
    .toSorted((a, b) => a.count - b.count)
    .forEach(({ count, at }, place) => {
      const wide = Math.min(count * WORDED_COLUMN, left / (counts.length - place));
      widths[at] = wide;
      left -= wide;
    });
  return widths;
}

/** Names stand over as many columns as have room for one, from the first on. */
function toPlaces(
  { columns }: ThreadQuestion,
  gathered: readonly Gathering[],
  ats: readonly number[],
  leastHead: number,
): readonly ColumnPlace[] {
  let lastHead = -Infinity;
  return gathered.map(({ from, to, middle }) => {
    const members = ats.slice(from, to);
    const first = columns[members[0] ?? 0];
    const hasHead = middle - lastHead >= leastHead;
    if (hasHead) lastHead = middle;
    return {
      key: first?.id ?? "",
      members,
      place: middle,
      hasHead,
      areReports:
        members.length > 1 &&
        first?.event !== undefined &&
        members.every((at) => columns[at]?.event === first.event),
    };
  });
}

/** The columns of a level that a window shows, from left to right. */
export function placeColumns(
  question: ThreadQuestion,
  { onAxis, fixed }: ThreadLevel,
  window: AxisWindow,
): readonly PlacedColumn[] {
  const { left, width, beside } = question;
  const right = left + width;
  const share = window.right - window.left;
  const xOf = ({ place }: ColumnPlace) => left + ((place - window.left) / share) * width;
  const reach = 1e-9; // a document on the last day of the axis is in view
  const from = findPlace(onAxis, window.left - reach);
  const to = findPlace(onAxis, window.right + reach);
  const end = right + beside;
  const isByEpisode = question.setting.type === "episodes";
  return [
    ...placeRun(onAxis, from, to, xOf, false, {
      words: right + OVERRUN,
      heads: fixed.length > 0 ? right + BESIDE_X : end,
    }),
    ...placeRun(fixed, 0, fixed.length, ({ place }) => place, !isByEpisode, { words: end, heads: end }),
  ];
}

/** A column keeps the room it has although the next one is out of view: what is written there does not change while the axis moves. */
function placeRun(
  places: readonly ColumnPlace[],
  from: number,
  to: number,
  xOf: (place: ColumnPlace) => number,
  isBeside: boolean,
  ends: { readonly words: number; readonly heads: number },
): readonly PlacedColumn[] {
  const placed: PlacedColumn[] = [];
  let nextHead = ends.heads;
  for (let at = to - 1; at >= from; at -= 1) {
    const column = places[at];
    if (!column) continue;
    const x = xOf(column);
    const next = places[at + 1];
    const nextX = next ? xOf(next) - BEFORE_NEXT : Infinity;
    placed.push({
      key: column.key,
      members: column.members,
      x,
      room: Math.max(0, Math.min(ends.words, nextX) - x - WORDS_X),
      headRoom: column.hasHead ? Math.max(0, nextHead - x - BEFORE_HEAD) : 0,
      isBeside,
      areReports: column.areReports,
    });
    if (column.hasHead) nextHead = x;
  }
  return placed.toReversed();
}

/** Index of the first place at or after a position. */
function findPlace(places: readonly ColumnPlace[], position: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.place ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
