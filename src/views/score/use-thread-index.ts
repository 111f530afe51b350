import { useMemo } from "react";
import { selectPlaceOf } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { selectColumns, selectThreads } from "../../selectors/select-threads.ts";
import { indexThreads } from "../../timeline/thread-index.ts";
import type { ThreadIndex } from "../../timeline/thread-index.ts";
import { useAppState, useLanguage, useWords } from "../page-context.ts";
import { measureWords } from "./measure-words.ts";
import type { ScoreColumns } from "./score-sizes.ts";
import { threadColumns, threadLines } from "./thread-lines.ts";
import { usePalette } from "./use-palette.ts";

/** The threads of the open corpus as they are to be laid out: the same object as long as they and their places are. */
export function useThreadIndex({ left, width, undated }: ScoreColumns): ThreadIndex {
  const language = useLanguage();
  const words = useWords();
  const threads = useAppState(selectThreads);
  const sources = useAppState(selectColumns);
  const scale = useAppState(selectTimeScale);
  const order = useAppState((state) => state.view.threadOrder);
  const plan = useAppState(selectBandPlan);
  const placeOf = useAppState(selectPlaceOf);
  const { faces } = usePalette();

  const lines = useMemo(() => threadLines(threads, language, order), [threads, language, order]);
  const columns = useMemo(
    () => threadColumns(sources, plan, placeOf, language, words),
    [sources, plan, placeOf, language, words],
  );
  return useMemo(
    () =>
      indexThreads({
        lines,
        columns,
        setting:
          scale.type === "day-zero"
            ? { type: "episodes", names: plan.bands.map(({ label }) => label) }
            : { type: "axis", scale },
        language,
        measure: measureWords(faces),
        left,
        width,
        beside: undated,
        isNarrow: false,
        tellTexts: words.thread.texts,
      }),
    [lines, columns, scale, plan, language, words, faces, left, width, undated],
  );
}
