import { useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { Ref } from "react";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import { paintCanvas } from "./paint-canvas.ts";
import type { Scene } from "./stage-canvas.ts";

export type PinnedAxisHandle = { readonly paint: (picture: ScorePicture) => void };

type PinnedAxisProps = {
  readonly ref: Ref<PinnedAxisHandle>;
  readonly scene: Scene;
  /** What the stage shows at the moment. */
  readonly picture: () => ScorePicture | undefined;
};

/** Above the axis, in CSS pixels: waves and the edge of what lies below. */
const OVER = 8;
const HEIGHT = 32;

/** The axis once more, held at the lower edge of a stage that is higher than its room: no mark without its time. */
export function PinnedAxis({ ref, scene, picture }: PinnedAxisProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = (shown: ScorePicture): void => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    const ratio = devicePixelRatio;
    const [wide, high] = [Math.round(scene.width * ratio), Math.round(HEIGHT * ratio)];
    if (canvas.current.width !== wide) canvas.current.width = wide;
    if (canvas.current.height !== high) canvas.current.height = high;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, wide, high);
    context.setTransform(ratio, 0, 0, ratio, -scene.x * ratio, (OVER - shown.axisY) * ratio);
    paintCanvas(context, scene.axisShapes(shown), scene.palette);
  };
  useImperativeHandle(ref, () => ({ paint }));
  useLayoutEffect(() => {
    const shown = picture();
    if (shown) paint(shown);
  });
  return (
    <canvas
      ref={canvas}
      className="pinned-axis"
      aria-hidden="true"
      style={{ marginLeft: scene.x, width: scene.width, height: HEIGHT }}
    />
  );
}
