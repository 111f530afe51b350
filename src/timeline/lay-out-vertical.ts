import type { Language } from "../domain/language.ts";
import { visitAbove, findLowest } from "./range-tree.ts";
import { fillStack, stackLabels } from "./stack-labels.ts";
import { countUnlabelled } from "./vertical-clusters.ts";
import { rankFrom } from "./vertical-index.ts";
import type { VerticalIndex } from "./vertical-index.ts";
import { boundsOfCell, cellsAtLevel, labelsOfCell, levelOfAxis, stackedLabel } from "./vertical-labels.ts";
import type { LabelColumn, VerticalLabels } from "./vertical-labels.ts";
import { extentOf, placeVerticalMark } from "./vertical-marks.ts";
import type { MarkPlacer } from "./vertical-marks.ts";
import type {
  VerticalCluster,
  VerticalExtent,
  VerticalLabel,
  VerticalLane,
  VerticalMark,
  VerticalPicture,
} from "./vertical-picture.ts";
import { placeSections, positionAt } from "./vertical-places.ts";
import type { PlacedSection } from "./vertical-places.ts";
import { layOutVerticalAxis } from "./vertical-ticks.ts";

/** Everything of a vertical score but its zoom and what of it is in view. */
export type VerticalScore = {
  readonly index: VerticalIndex;
  /** One for every band that is on show. */
  readonly lanes: readonly VerticalLane[];
  readonly axisX: number;
  readonly language: Language;
  readonly labelOf: (at: number, laneWidth: number) => VerticalLabel;
  readonly labels: VerticalLabels;
};

export type VerticalView = {
  /** Of the axis from its beginning to its end, in CSS pixels. */
  readonly length: number;
  /** What is to be laid out, from the top of the score. */
  readonly top: number;
  readonly bottom: number;
  /** Places are told from here on, so that those of a score of millions of pixels stay exact; 0 where absent. */
  readonly origin?: number;
  /** Labelled wherever they stand: the chosen event, the focused one. */
  readonly always?: readonly number[];
};

/** Labels that reach into view from beyond it, per lane and side. */
const MOST_REACHING = 16;

export function verticalScore(
  question: Pick<VerticalScore, "index" | "lanes" | "axisX" | "language" | "labelOf">,
): VerticalScore {
  const heightOf = (at: number, width: number) => question.labelOf(at, width).height;
  return { ...question, labels: { index: question.index, heightOf, known: new Map() } };
}

/** The picture of one stretch. Takes time for what is shown, not for what there is. */
export function layOutVertical(score: VerticalScore, asked: VerticalView): VerticalPicture {
  const { index, lanes, axisX, language } = score;
  const { length, origin = 0 } = asked;
  const view = { ...asked, top: asked.top - origin, bottom: asked.bottom - origin };
  const { top, bottom } = view;
  const sections = placeSections(index, length, -origin).filter(
    (placed) => placed.bottom > top && placed.top < bottom,
  );
  const marks: VerticalMark[] = [];
  const reaching: VerticalExtent[] = [];
  const clusters: VerticalCluster[] = [];
  const labelled: number[] = [];
  const ticks: VerticalPicture["ticks"][number][] = [];
  const gaps: VerticalPicture["gaps"][number][] = [];
  for (const placed of sections) {
    for (const lane of lanes.filter(({ band }) => placed.section.bands.includes(band))) {
      const own = layOutLane(score, view, placed, lane);
      marks.push(...own.marks);
      reaching.push(...own.reaching);
      clusters.push(...own.clusters);
      labelled.push(...own.labelled);
    }
    const axis = layOutVerticalAxis(index, placed, length, top, bottom, language);
    ticks.push(...axis.ticks);
    gaps.push(...axis.gaps);
  }
  return {
    top,
    bottom,
    axisX,
    ticks,
    gaps,
    axes: sections.map(({ axisTop, axisBottom }) => ({ from: axisTop, to: axisBottom })),
    lanes,
    marks,
    reaching,
    clusters,
    labelled: labelled.toSorted((a, b) => a - b),
  };
}

type LaneParts = Pick<VerticalPicture, "marks" | "reaching" | "clusters" | "labelled">;

function layOutLane(
  score: VerticalScore,
  { length, top, bottom, always = [] }: VerticalView,
  placed: PlacedSection,
  lane: VerticalLane,
): LaneParts {
  const { index, labels, labelOf } = score;
  const { order } = index;
  const column = { section: placed.section, lane };
  const level = levelOfAxis(length);
  const cells = cellsAtLevel(level);
  const first = Math.floor(positionAt(placed, length, top) * cells);
  const last = Math.min(cells - 1, Math.floor(positionAt(placed, length, bottom) * cells));
  const placer: MarkPlacer = { index, placed, length, top, bottom };
  const forced = always.flatMap((at) => {
    const rank = order.rank[at] ?? -1;
    return rank === -1 ? [] : [rank];
  });
  const marks: VerticalMark[] = [];
  const labelled: number[] = [];
  for (let cell = Math.max(0, first); cell <= last; cell += 1) {
    for (const { rank, y } of seatCell(labels, column, level, cell, length, forced)) {
      labelled.push(rank);
      const axisStart = placed.axisTop - placed.section.from * length;
      const own = y + axisStart;
      const label = lane.isOpen ? labelOf(order.at[rank] ?? 0, lane.width) : undefined;
      const mark = placeVerticalMark(placer, lane, rank, own, label);
      if (own + mark.box.height >= top && own <= bottom) marks.push(mark);
    }
  }
  labelled.sort((a, b) => a - b);
  return {
    marks,
    reaching: reachingExtents(
      placer,
      column,
      level,
      new Set(marks.map(({ at }) => order.rank[at] ?? -1)),
      labels,
    ),
    clusters: countUnlabelled({ index, placed, lane, length, top, bottom, labelled }),
    labelled,
  };
}

type Seat = { readonly rank: number; readonly y: number };

/** The labels of a cell with their tops, from where position 0 would be; what is always shown before others. */
function seatCell(
  labels: VerticalLabels,
  column: LabelColumn,
  level: number,
  cell: number,
  length: number,
  forced: readonly number[],
): readonly Seat[] {
  const ranks = labelsOfCell(labels, column, level, cell);
  const bounds = boundsOfCell(column.section, level, cell, length);
  const toLabel = (rank: number) => stackedLabel(labels, column, length, rank);
  const missing = forced.filter(
    (rank) => isIn(labels.index, column, level, cell, rank) && !ranks.includes(rank),
  );
  const stack = ranks.map(toLabel);
  const tops = missing.length === 0 ? stackLabels(stack, bounds) : undefined;
  if (tops) return stack.map(({ rank }, at) => ({ rank, y: tops[at] ?? 0 }));
  const { values } = labels.index.turns;
  const byTurn = ranks.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const filled = fillStack([...missing, ...byTurn].map(toLabel), bounds, Infinity);
  const places = stackLabels(filled, bounds) ?? [];
  return filled.map(({ rank }, at) => ({ rank, y: places[at] ?? 0 }));
}

function isIn(
  { order }: VerticalIndex,
  { lane }: LabelColumn,
  level: number,
  cell: number,
  rank: number,
): boolean {
  const track = order.tracks.find(({ start, end }) => start <= rank && rank < end);
  return track?.band === lane.band && cellOf(order.position[rank] ?? 0, level) === cell;
}

const cellOf = (position: number, level: number): number => {
  const cells = cellsAtLevel(level);
  return Math.min(cells - 1, Math.max(0, Math.floor(position * cells)));
};

/** Long extents whose labels stand above what is in view, and lines of claims that were made below it. */
function reachingExtents(
  placer: MarkPlacer,
  column: LabelColumn,
  level: number,
  shown: ReadonlySet<number>,
  labels: VerticalLabels,
): readonly VerticalExtent[] {
  const { index, placed, length, top, bottom } = placer;
  const { order, ends, starts } = index;
  const { band } = column.lane;
  const from = positionAt(placed, length, top);
  const to = positionAt(placed, length, bottom);
  const found: number[] = [];
  const marks = order.tracks[band * 2];
  if (marks && top > placed.axisTop) {
    visitAbove(ends, marks.start, rankFrom(order, marks.start, marks.end, from), from, (rank) => {
      found.push(rank);
      return found.length < MOST_REACHING;
    });
  }
  const claims = order.tracks[band * 2 + 1];
  if (claims) {
    const below = rankFrom(order, claims.start, claims.end, to);
    const reach = findLowest(starts, below, claims.end, MOST_REACHING, () => true);
    found.push(...reach.filter((rank) => (starts.values[rank] ?? 1) < to));
  }
  return found
    .filter((rank) => !shown.has(rank))
    .filter((rank) =>
      labelsOfCell(labels, column, level, cellOf(order.position[rank] ?? 0, level)).includes(rank),
    )
    .map((rank) => extentOf(placer, column.lane, rank))
    .filter((extent) => extent.to > top && extent.from < bottom);
}
