import type { Corpus } from "../../domain/corpus.ts";
import { selectPasses } from "../../selectors/select-corpus.ts";
import { selectEventColumns } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import type { AppState } from "../../state/app-state.ts";
import type { MeasureWords } from "../../timeline/fit-words.ts";
import { layOutPicture } from "../../timeline/lay-out-picture.ts";
import { ERA_ROW } from "../../timeline/era-shapes.ts";
import { buildInSteps } from "../../timeline/score-index.ts";
import type { ScoreIndex } from "../../timeline/score-index.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import { SCORE_SIZES } from "../../timeline/score-question.ts";
import { sheetRows } from "../../timeline/sheet/score-parts.ts";
import { labelWidth } from "../score/label-width.ts";
import { countEraRows, tellEras } from "../score/tell-eras.ts";

/** Where the axis lies in a picture, in its pixels. */
export type PicturePlaces = {
  readonly left: number;
  readonly width: number;
  /** Beyond its end, for documents without a date. */
  readonly beside: number;
  readonly isNarrow: boolean;
};

/** What is cut in a picture is lost: nobody can point at it. */
export const LONGEST_LABEL = 340;
/** For the names of threads, which may run on to the first bead; where a thread comes from before the stretch, they may not. */
const LABEL_COLUMN = 188;
const WIDE_LABEL_COLUMN = 250;
const BESIDE = 226;
/** The labels of the last events end here. */
const LAST_LABELS = 120;
const MARGIN = 24;
const RIGHT_EDGE = 14;
const NARROW = 760;

export type PictureHoldings = {
  readonly hasThreads: boolean;
  /** Documents. */
  readonly hasUndated: boolean;
  readonly isWhole: boolean;
};

export function picturePlaces(
  width: number,
  { hasThreads, hasUndated, isWhole }: PictureHoldings,
): PicturePlaces {
  const isNarrow = width < NARROW;
  const labels = isWhole || width < 1100 ? LABEL_COLUMN : WIDE_LABEL_COLUMN;
  const left = isNarrow ? 16 : hasThreads ? labels : MARGIN;
  const most = hasThreads && hasUndated ? Math.max(BESIDE, Math.round(width / 10)) : LAST_LABELS;
  const beside = Math.min(most, Math.round(width * 0.3));
  return { left, width: width - left - beside - RIGHT_EDGE, beside, isNarrow };
}

export type PlacedScore = { readonly index: ScoreIndex; readonly picture: ScorePicture };

/** The score of a picture, with a place for every label as far as there is room. In steps between which a page can breathe. */
export function* placeScore(
  state: AppState,
  corpus: Corpus,
  { left, width }: PicturePlaces,
  measure: MeasureWords,
  isWhole: boolean,
): Generator<undefined, PlacedScore> {
  const { language, clock, window } = state.view;
  const columns = selectEventColumns(state);
  const plan = selectBandPlan(state);
  const eras = tellEras(corpus, language);
  const build = buildInSteps({
    columns,
    scale: selectTimeScale(state),
    clock,
    plan,
    passes: selectPasses(state),
    width,
    labelWidth: labelWidth(columns, language, measure, LONGEST_LABEL),
    ...sheetRows(columns, plan.bands.length),
    isCompact: false,
    sizes: { ...SCORE_SIZES, top: SCORE_SIZES.top + countEraRows(eras) * ERA_ROW },
  });
  let step = build.next();
  while (!step.done) {
    yield;
    step = build.next();
  }
  const index = step.value;
  return {
    index,
    picture: layOutPicture(index, { window: isWhole ? undefined : window, left, width, language, eras }),
  };
}
