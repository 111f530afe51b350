import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import { axisPixels, toAxisWindow } from "./axis-pixels.ts";
import type { AxisPixels } from "./axis-pixels.ts";
import { formatGap } from "./choose-ticks.ts";
import { cellsAt, findClusters, windowOfCells } from "./find-clusters.ts";
import { findUnlabelled } from "./find-unlabelled.ts";
import { layOutTicks } from "./lay-out-ticks.ts";
import { placeMark } from "./place-mark.ts";
import { endedBy, rankAt } from "./position-grid.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { PlacedEra, PlacedMark, ScorePicture, Tether } from "./score-picture.ts";
import { stackRows } from "./score-rows.ts";
import { seatLabels } from "./seat-labels.ts";
import { levelAt } from "./zoom-levels.ts";

/** A period of the author's; a missing end is open. `to` is inclusive, as with events. */
export type Era = {
  readonly id: string;
  readonly label: string;
  readonly from?: DayNumber;
  readonly to?: DayNumber;
};

/** What changes from frame to frame. Pixels from the left edge of the score. */
export type ScoreView = {
  /** Days of the axis, see `BandPlan`; everything where absent, empty or not a number. */
  readonly window: ViewWindow | undefined;
  readonly left: number;
  readonly width: number;
  readonly language: Language;
  /** Labelled wherever they stand in the window: the chosen event, the focused one. */
  readonly always?: readonly number[];
  readonly eras?: readonly Era[];
  /** One of `PASSES` for every `at`: what is dimmed; what is hidden is no part of the index. */
  readonly passes?: Uint8Array;
};

/** The picture of one window. Takes time for what is shown, not for what there is. */
export function layOutPicture(index: ScoreIndex, view: ScoreView): ScorePicture {
  const { question, order, grid } = index;
  const window = toAxisWindow(view.window, question.scale);
  const axis = axisPixels(question.scale, window, view.left, view.width);
  const zoom = view.width / (window.right - window.left) / question.width;
  const level = levelAt(zoom);
  const rows = stackRows(index, zoom);
  const always = (view.always ?? []).flatMap((at) => {
    const rank = order.rank[at] ?? -1;
    return rank === -1 ? [] : [rank];
  });
  const cells = windowOfCells(window, cellsAt(index, level));
  const marks: PlacedMark[] = [];
  const clusters: ScorePicture["clusters"][number][] = [];
  let shown = 0;
  for (const [track, { start, end }] of order.tracks.entries()) {
    const own = rows.tracks[track];
    if (start === end || !own) continue;
    const seats = seatLabels(index, track, level, window, axis, own, always);
    for (const seat of seats) marks.push(placeMark(index, axis, seat, own, track, view.passes));
    const seated = new Set(seats.map(({ rank }) => rank));
    const unlabelled = findUnlabelled(index, track, level, window, cells, seated);
    clusters.push(...findClusters(index, track, level, window, axis, own, unlabelled));
    const begun = rankAt(grid, track, window.left) - start;
    shown += rankAt(grid, track, window.right >= 1 ? 2 : window.right) - start - begun;
    shown += Math.max(0, begun - endedBy(grid, track, window.left));
  }
  marks.sort((a, b) => a.at - b.at);
  return {
    axis,
    height: rows.height,
    axisY: rows.axisY,
    ticks: layOutTicks(question.scale, axis, view.language),
    gaps: question.scale.gaps.map(({ from, to, days }) => ({
      from: axis.x(from),
      to: axis.x(to),
      label: formatGap(days, view.language),
    })),
    eras: (view.eras ?? []).flatMap((era) => placeEra(era, axis)),
    bands: rows.bands,
    marks,
    tethers: tethersBetween(index, marks),
    clusters,
    shown,
  };
}

function placeEra({ id, label, from, to }: Era, axis: AxisPixels): readonly PlacedEra[] {
  const right = axis.left + axis.width;
  const start = from === undefined ? axis.left : axis.x(from);
  const end = to === undefined ? right : axis.x(to + 1);
  if (!(start < end) || end < axis.left || start > right) return [];
  return [{ id, label, from: start, to: end, opensLeft: from === undefined, opensRight: to === undefined }];
}

/** From every whole event to the texts that report it, where both have labels. */
function tethersBetween({ question }: ScoreIndex, marks: readonly PlacedMark[]): readonly Tether[] {
  const { reports } = question.columns;
  if (reports.size === 0) return [];
  const placeOf = new Map(marks.map(({ at }, place) => [at, place]));
  return marks.flatMap(({ at }, to) =>
    (reports.get(at) ?? []).flatMap((whole) => {
      const from = placeOf.get(whole);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
}
