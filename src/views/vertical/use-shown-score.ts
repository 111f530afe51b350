import { useMemo } from "react";
import { OTHER_LANE, lanesOf } from "../../domain/lane.ts";
import { selectPasses } from "../../selectors/select-corpus.ts";
import { selectEventColumns, selectIndex } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { keepWords } from "../../timeline/keep-words.ts";
import { labelLines } from "../../timeline/label-lines.ts";
import { verticalScore } from "../../timeline/lay-out-vertical.ts";
import type { VerticalScore } from "../../timeline/lay-out-vertical.ts";
import { stackEras } from "../../timeline/era-shapes.ts";
import { laneBands } from "../../timeline/score-bands.ts";
import type { BandPlan } from "../../timeline/score-bands.ts";
import type { OrderQuestion } from "../../timeline/score-question.ts";
import type { VerticalLabel } from "../../timeline/vertical-picture.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { measureWords } from "../score/measure-words.ts";
import { usePalette } from "../score/use-palette.ts";
import { useVerticalIndex } from "./use-vertical-index.ts";
import { AXIS_X, eraMargin, placeEpisodes, placeLanes } from "./vertical-sizes.ts";

export type ShownScore = {
  readonly score: VerticalScore;
  readonly plan: BandPlan;
  /** Bands that hold anything, in the author's order; the first is open unless another is asked for. */
  readonly shown: readonly number[];
  /** Events of each band, whatever the filters. */
  readonly counts: readonly number[];
};

/** The vertical score of the open corpus as the state wants it seen; nothing before there is a width. */
export function useShownScore(width: number, open: number | undefined): ShownScore | undefined {
  const language = useLanguage();
  const corpus = useAppState(selectIndex)?.corpus;
  const given = useAppState(selectEventColumns);
  const columns = useMemo(() => keepWords(given), [given]);
  const passes = useAppState(selectPasses);
  const scale = useAppState(selectTimeScale);
  const clock = useAppState((state) => state.view.clock);
  const episodes = useAppState(selectBandPlan);
  const { faces } = usePalette();
  const isEpisodes = scale.type === "day-zero";
  const plan = useMemo((): BandPlan => {
    if (isEpisodes) return episodes;
    const lanes = lanesOf(corpus?.lanes ?? []);
    return laneBands(
      columns,
      lanes.map(({ id, label }) => ({ id, label: label[language] })),
    );
  }, [isEpisodes, episodes, corpus, columns, language]);
  const left = useMemo(() => {
    if (isEpisodes) return AXIS_X;
    const extents = (corpus?.eras ?? []).map(({ dating: { earliest = -Infinity, latest = Infinity } }) => ({
      from: earliest,
      to: latest + 1,
    }));
    return AXIS_X + eraMargin(stackEras(extents).reduce((most, { row }) => Math.max(most, row + 1), 0));
  }, [isEpisodes, corpus]);
  const question = useMemo(
    (): OrderQuestion => ({ columns, scale, clock, plan, passes }),
    [columns, scale, clock, plan, passes],
  );
  const index = useVerticalIndex(question);
  const counts = useMemo(() => {
    const found = plan.bands.map(() => 0);
    for (let at = 0; at < columns.count; at += 1) {
      const band = plan.bandOf?.[at] ?? 0;
      if (band < found.length) found[band] = (found[band] ?? 0) + 1;
    }
    return found;
  }, [plan, columns]);
  return useMemo(() => {
    if (!index || width === 0) return undefined;
    const { bands } = index.question.plan;
    const shown = bands.flatMap(({ id }, band) => (counts[band] === 0 && id === OTHER_LANE.id ? [] : [band]));
    const measure = measureWords(faces);
    const labels = new Map<string, VerticalLabel>();
    const score = verticalScore({
      index,
      lanes: isEpisodes
        ? placeEpisodes(index.question.plan, left, width)
        : placeLanes(shown, left, width, open ?? shown[0] ?? 0),
      axisX: AXIS_X,
      language,
      labelOf: (at, laneWidth) => {
        const key = `${at} ${laneWidth}`;
        const known = labels.get(key);
        if (known) return known;
        if (labels.size > MOST_LABELS) labels.clear();
        const made = labelLines({ columns, language, measure }, at, laneWidth);
        labels.set(key, made);
        return made;
      },
    });
    return { score, plan: index.question.plan, shown, counts };
  }, [index, left, width, counts, isEpisodes, open, language, columns, faces]);
}

const MOST_LABELS = 4000;
