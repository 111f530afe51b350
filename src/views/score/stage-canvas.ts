import { easeCubicInOut } from "d3";
import { isNearly } from "../../timeline/axis-window.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { pictureBetween } from "../../timeline/layout-between.ts";
import type { PictureBetween } from "../../timeline/layout-between.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import type { Shape } from "../../timeline/shape.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { pictureBetweenHeights } from "../../timeline/picture-between-heights.ts";
import { paintCanvas } from "./paint-canvas.ts";
import { setPixels } from "./stage-boxes.ts";
import { watchSlice } from "./stage-slice.ts";
import type { StageSlice } from "./stage-slice.ts";

/** What a stage shows, but for the window: a value, made anew when anything of it changes. */
export type Scene = {
  readonly layOut: (window: AxisWindow) => ScorePicture;
  readonly shapes: (picture: ScorePicture) => readonly Shape[];
  readonly axisShapes: (picture: ScorePicture) => readonly Shape[];
  /** Pictures of scenes that say the same differ at most in what is chosen, or how it looks. */
  readonly key: unknown;
  readonly palette: Palette;
  /** Whether every label has been given its place by now. */
  readonly isComplete: boolean;
  /** Of what the canvas may cover, in CSS pixels; it lies `x` pixels from the left edge of the picture. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

export type StageCanvas = {
  /** Shows a window of a scene; `animates`: comes to it from what is shown, in 400 ms. */
  readonly show: (scene: Scene, window: AxisWindow, animates: boolean) => void;
  /** Follows the hand: painted in the next frame, whatever comes before then is passed over. */
  readonly follow: (window: AxisWindow) => void;
  /** What stands on the canvas now. */
  readonly picture: () => ScorePicture | undefined;
  readonly window: () => AxisWindow | undefined;
  readonly stop: () => void;
};

type Shown = {
  readonly key: unknown;
  readonly window: AxisWindow;
  readonly picture: ScorePicture;
  readonly width: number;
  readonly isComplete: boolean;
};

const DURATION = 400;

/** Owns a canvas: lays out and paints what is in view at most once per frame, and only when something changed. */
export function createStageCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  onDrawn: (scene: Scene, window: AxisWindow, picture: ScorePicture) => void,
): StageCanvas {
  let scene: Scene | undefined;
  let shown: Shown | undefined;
  let next: AxisWindow | undefined;
  let frame = 0;
  const seen = watchSlice(canvas, () => {
    if (scene && shown && frame === 0) paint(scene, shown.window, shown.picture);
  });

  const paint = (of: Scene, window: AxisWindow, picture: ScorePicture): void => {
    const slice = seen.of(of.height);
    clear(canvas, context, of, slice);
    const inView = pictureBetweenHeights(picture, slice.top, slice.top + slice.height);
    paintCanvas(context, of.shapes(inView), of.palette);
    shown = { key: of.key, window, picture, width: of.width, isComplete: of.isComplete };
    onDrawn(of, window, picture);
  };

  /** Marks of both pictures move, the others come and go. */
  const paintBetween = (of: Scene, window: AxisWindow, between: PictureBetween): void => {
    clear(canvas, context, of, seen.of(of.height));
    const { opacities } = between;
    const steady = { ...between, tethers: [], marks: between.marks.filter((_, at) => opacities[at] === 1) };
    paintCanvas(context, of.shapes(steady), of.palette);
    for (const opacity of new Set(opacities)) {
      if (opacity === 1) continue;
      const marks = between.marks.filter((_, at) => opacities[at] === opacity);
      const fading = of.shapes({ ...NO_FRAME, axis: between.axis, axisY: between.axisY, marks });
      paintCanvas(context, fading.filter(isOfMark), of.palette, opacity);
    }
    shown = { key: of.key, window, picture: between, width: of.width, isComplete: true };
  };

  const halt = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    next = undefined;
  };

  /** From one window, or one scene, to another; anything new that is to be shown ends it. */
  const animate = (of: Scene, window: AxisWindow, before: Shown): void => {
    const start = performance.now();
    const after = of.layOut(window);
    const isSameScene = before.key === of.key;
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / DURATION));
      if (share === 1) {
        frame = 0;
        paint(of, window, after);
        return;
      }
      const eased = easeCubicInOut(share);
      const between = windowBetween(before.window, window, eased);
      if (isSameScene) paint(of, between, of.layOut(between));
      else paintBetween(of, window, pictureBetween(before.picture, after, eased));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };

  const follow = (window: AxisWindow): void => {
    if (frame !== 0 && next === undefined) halt();
    next = window;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const target = next;
      next = undefined;
      if (scene && target) paint(scene, target, scene.layOut(target));
    });
  };

  return {
    show: (newScene, window, animates) => {
      const before = shown;
      const isAsked =
        newScene === scene && isSame(next ?? (frame === 0 ? before?.window : undefined), window);
      if (isAsked) return;
      halt();
      scene = newScene;
      // A page that changes its size, an index that still grows or has just grown up, is no journey.
      const isGrown = newScene.isComplete && before?.isComplete === true;
      const isJourney = isGrown && before.width === newScene.width;
      const isThere = before !== undefined && before.key === newScene.key && isNearly(before.window, window);
      if (before && animates && isJourney && !isThere) animate(newScene, window, before);
      else if (isThere && isJourney) follow(window);
      else paint(newScene, window, newScene.layOut(window));
    },
    follow,
    picture: () => shown?.picture,
    window: () => shown?.window,
    stop: () => {
      seen.stop();
      halt();
    },
  };
}

const NO_FRAME = { height: 0, ticks: [], gaps: [], eras: [], bands: [], tethers: [], clusters: [], shown: 0 };

const isOfMark = (shape: Shape): boolean => !("style" in shape && shape.style === "axis");

/** Wipes the canvas, and scales it so that shapes are drawn in CSS pixels of the picture. */
function clear(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  scene: Scene,
  slice: StageSlice,
): void {
  fitCanvas(canvas, scene.width, slice);
  const ratio = devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(ratio, 0, 0, ratio, -scene.x * ratio, -slice.top * ratio);
}

function fitCanvas(canvas: HTMLCanvasElement, width: number, { top, height }: StageSlice): void {
  const ratio = devicePixelRatio;
  setPixels(canvas, "top", top);
  setPixels(canvas, "height", height);
  const wide = Math.max(1, Math.round(width * ratio));
  const high = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

const isSame = (a: AxisWindow | undefined, b: AxisWindow): boolean =>
  a?.left === b.left && a.right === b.right;

const windowBetween = (a: AxisWindow, b: AxisWindow, share: number): AxisWindow => {
  // Widths grow by factors, so that zooming in looks as fast at its end as at its start.
  const widthA = a.right - a.left;
  const widthB = b.right - b.left;
  const width = widthA * (widthB / widthA) ** share;
  const progress = Math.abs(widthA - widthB) < 1e-9 ? share : (width - widthA) / (widthB - widthA);
  const left = a.left + (b.left - a.left) * progress;
  return { left, right: left + width };
};
