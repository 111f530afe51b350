import { useMemo } from "react";
import { selectPasses } from "../../selectors/select-corpus.ts";
import { selectEventColumns, selectIndex } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { ERA_ROW, stackEras } from "../../timeline/era-shapes.ts";
import { PASSES, SCORE_SIZES } from "../../timeline/score-question.ts";
import type { ScoreQuestion } from "../../timeline/score-question.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { useMediaQuery } from "../use-media-query.ts";
import { labelWidth } from "./label-width.ts";
import { estimateWords } from "./measure-words.ts";
import { rowsPerBand } from "./score-sizes.ts";
import type { ScoreColumns } from "./score-sizes.ts";
import { stageScore, withDimmed } from "./staged-score.ts";
import type { StagedScore } from "./staged-score.ts";
import { usePalette } from "./use-palette.ts";
import { useScoreIndex } from "./use-score-index.ts";

/** The score of the open corpus as the state wants it seen; nothing before its place is measured, or while a large one is being indexed. */
export function useStagedScore(places: ScoreColumns, isMeasured: boolean): StagedScore | undefined {
  const { left, width, row, claimRow } = places;
  const language = useLanguage();
  const corpus = useAppState(selectIndex)?.corpus;
  const columns = useAppState(selectEventColumns);
  const passes = useAppState(selectPasses);
  const scale = useAppState(selectTimeScale);
  const clock = useAppState((state) => state.view.clock);
  const isCompact = useMediaQuery("(max-height: 800px) and (min-height: 621px)");
  const { faces } = usePalette();
  const plan = useAppState(selectBandPlan);
  const eras = useMemo(
    () =>
      corpus?.eras.map(({ id, label, dating: { earliest, latest } }) => ({
        id,
        label: label[language],
        ...(earliest !== undefined && { from: earliest }),
        ...(latest !== undefined && { to: latest }),
      })) ?? [],
    [corpus, language],
  );
  const eraRows = useMemo(
    () =>
      stackEras(eras.map(({ from = -Infinity, to = Infinity }) => ({ from, to: to + 1 }))).reduce(
        (rows, { row }) => Math.max(rows, row + 1),
        0,
      ),
    [eras],
  );
  // Only what is hidden is left out of the index: dimming is a look.
  const hidden = useMemo(() => (passes.includes(PASSES.hidden) ? passes : undefined), [passes]);
  const question = useMemo(
    (): ScoreQuestion => ({
      columns,
      scale,
      clock,
      plan,
      ...(hidden && { passes: hidden }),
      width,
      labelWidth: labelWidth(columns, language, estimateWords(faces)),
      ...rowsPerBand(plan.bands.length),
      isCompact,
      sizes: { ...SCORE_SIZES, top: SCORE_SIZES.top + eraRows * ERA_ROW, row, claimRow },
    }),
    [columns, scale, clock, plan, hidden, width, language, faces, isCompact, row, claimRow, eraRows],
  );
  const index = useScoreIndex(isMeasured ? question : undefined);
  const score = useMemo(
    () => index && stageScore(index, { left, language, eras }),
    [index, left, language, eras],
  );
  return useMemo(() => score && withDimmed(score, passes), [score, passes]);
}
