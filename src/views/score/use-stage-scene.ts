import { useMemo } from "react";
import type { DayNumber } from "../../domain/calendar-day.ts";
import { pictureShapes } from "../../timeline/picture-shapes.ts";
import { measureWords } from "./measure-words.ts";
import type { Scene } from "./stage-canvas.ts";
import type { StagedScore } from "./staged-score.ts";
import { usePalette } from "./use-palette.ts";

/** Beside the axis, for shapes and words that reach over its ends. */
const MARGIN = 24;

/** What a stage shows, as a value that changes only with what it depends on. */
export function useStageScene(
  score: StagedScore,
  chosen: number | undefined,
  focused: number | undefined,
  documents: readonly DayNumber[] | undefined,
): Scene {
  const palette = usePalette();
  return useMemo(() => {
    const always = [chosen, focused].filter((at) => at !== undefined);
    const question = {
      columns: score.columns,
      language: score.language,
      measure: measureWords(palette.faces),
      ...(chosen !== undefined && { chosen }),
      ...(documents && { documents }),
    };
    return {
      key: score.key,
      layOut: (window) => score.layOut(window, always),
      shapes: (picture) => pictureShapes(picture, question),
      palette,
      isComplete: score.isComplete,
      x: score.left - MARGIN,
      width: score.width + 2 * MARGIN,
      height: score.height,
    };
  }, [score, chosen, focused, documents, palette]);
}
