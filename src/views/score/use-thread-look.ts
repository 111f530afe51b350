import { useMemo } from "react";
import { selectTimeScale } from "../../selectors/select-score.ts";
import type { ThreadIndex } from "../../timeline/thread-index.ts";
import { useAppState, useWords } from "../page-context.ts";
import type { ThreadScene } from "./thread-canvas.ts";
import { usePalette } from "./use-palette.ts";

type Looked = {
  readonly lit: string | undefined;
  readonly source: string | undefined;
  readonly chosen: string | undefined;
  readonly chosenHeight: number | undefined;
  readonly width: number;
  readonly height: number;
  /** How many threads there are. */
  readonly count: number;
};

/** What the canvas of the threads shows, as a value that changes only with what it depends on. */
export function useThreadLook(index: ThreadIndex, looked: Looked): ThreadScene {
  const { lit, source, chosen, chosenHeight, width, height, count } = looked;
  const words = useWords();
  const palette = usePalette();
  const isByEpisode = useAppState(selectTimeScale).type === "day-zero";
  return useMemo(() => {
    const { language, measure } = index.question;
    const note = words.thread.counted(count);
    return {
      index,
      palette,
      chosen,
      chosenHeight,
      width,
      height,
      look: {
        language,
        measure,
        lit,
        source,
        notes: isByEpisode ? [words.thread.byEpisode, words.thread.notToScale, note] : [note],
      },
    };
  }, [index, palette, chosen, chosenHeight, width, height, count, lit, source, words, isByEpisode]);
}
