import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { tellDrawn } from "../drawn.ts";
import { useHandler } from "../use-handler.ts";
import { createStageCanvas } from "./stage-canvas.ts";
import type { Scene, StageCanvas } from "./stage-canvas.ts";

/**
 * Keeps a canvas in step with what a stage is to show. While a hand moves it, the canvas runs ahead
 * of the target; what changes meanwhile is shown in the window that the hand has reached.
 */
export function useStageCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: Scene,
  target: AxisWindow,
  isMoving: () => boolean,
  animates: boolean,
  onPaint: (window: AxisWindow, picture: ScorePicture) => void,
): RefObject<StageCanvas | undefined> {
  const stage = useRef<StageCanvas>(undefined);
  const tell = useHandler(onPaint);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return undefined;
    stage.current = createStageCanvas(canvas.current, context, ({ isComplete }, window, picture) => {
      tell(window, picture);
      if (isComplete) tellDrawn();
    });
    return () => {
      stage.current?.stop();
      stage.current = undefined;
    };
  }, [canvas, tell]);
  useLayoutEffect(() => {
    const reached = isMoving() ? stage.current?.window() : undefined;
    const moves =
      animates && reached === undefined && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    stage.current?.show(scene, reached ?? target, moves);
  }, [scene, target, isMoving, animates]);
  return stage;
}
