import { useMemo } from "react";
import type { DayNumber } from "../../domain/calendar-day.ts";
import { axisAloneShapes, pictureShapes } from "../../timeline/picture-shapes.ts";
import { layOutOnce } from "./lay-out-once.ts";
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
  pointed: number | undefined,
  documents: readonly DayNumber[] | undefined,
): Scene {
  const palette = usePalette();
  const layOut = useMemo(() => {
    const always = [chosen, focused].filter((at) => at !== undefined);
    return layOutOnce((window) => score.layOut(window, always));
  }, [score, chosen, focused]);
  return useMemo(() => {
    const question = {
      columns: score.columns,
      language: score.language,
      measure: measureWords(palette.faces),
      ...(chosen !== undefined && { chosen }),
      ...(pointed !== undefined && { pointed }),
      clock: score.clock,
      ...(documents && { documents }),
    };
    return {
      key: score.key,
      layOut,
      shapes: (picture) => pictureShapes(picture, question),
      axisShapes: (picture) => axisAloneShapes(picture, question),
      palette,
      isComplete: score.isComplete,
      x: score.left - MARGIN,
      width: score.width + 2 * MARGIN,
      height: score.height,
    };
  }, [score, layOut, chosen, pointed, documents, palette]);
}
