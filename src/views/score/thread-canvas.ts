import { easeCubicInOut } from "d3";
import { layOutThreads } from "../../timeline/lay-out-threads.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { headShapes, rowShapes } from "../../timeline/thread-shapes.ts";
import type { ThreadLook } from "../../timeline/thread-shapes.ts";
import type { ThreadIndex } from "../../timeline/thread-index.ts";
import type { ThreadPicture } from "../../timeline/thread-picture.ts";
import { threadsBetween } from "../../timeline/threads-between.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { paintCanvas } from "./paint-canvas.ts";

/** What the threads show, but for the window and how far they are scrolled. Sizes in CSS pixels. */
export type ThreadScene = {
  readonly index: ThreadIndex;
  readonly look: ThreadLook;
  readonly palette: Palette;
  readonly chosen: string | undefined;
  /** As it is at rest, so that rows do not jump while a window moves. */
  readonly chosenHeight: number | undefined;
  readonly width: number;
  readonly height: number;
};

export type ThreadCanvas = {
  /** `animates`: rows and beads move from where they are to where they are to be. */
  readonly show: (scene: ThreadScene, window: AxisWindow, animates: boolean) => void;
  readonly follow: (window: AxisWindow) => void;
  /** How far down the rows are scrolled, in CSS pixels. */
  readonly scroll: (top: number) => void;
  readonly stop: () => void;
};

const DURATION = 400;
/** So many rows are laid out whole to be moved; of longer lists only what is in view. */
const MOST_MOVED = 100;

/** Owns the canvas of the threads. Paints in the call that changes something, so that it keeps step with the stage. */
export function createThreadCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): ThreadCanvas {
  let scene: ThreadScene | undefined;
  let window: AxisWindow | undefined;
  let scrolled = 0;
  let moving: { readonly from: ThreadPicture; readonly start: number } | undefined;
  let frame = 0;

  const layOut = (of: ThreadScene, at: AxisWindow, isWhole: boolean): ThreadPicture =>
    layOutThreads(of.index, {
      window: at,
      chosen: of.chosen,
      chosenHeight: of.chosenHeight,
      ...(!isWhole && { from: scrolled, to: scrolled + of.height }),
    });

  const paint = (): void => {
    if (!scene || !window) return;
    const picture = layOut(scene, window, moving !== undefined && isShort(scene));
    const share = moving ? Math.min(1, (performance.now() - moving.start) / DURATION) : 1;
    if (moving && share < 1) {
      paintThreads(
        canvas,
        context,
        scene,
        threadsBetween(moving.from, picture, easeCubicInOut(share)),
        scrolled,
      );
    } else {
      moving = undefined;
      paintThreads(canvas, context, scene, picture, scrolled);
    }
  };

  const step = (): void => {
    frame = 0;
    paint();
    if (moving) frame = requestAnimationFrame(step);
  };

  return {
    show: (next, at, animates) => {
      const before = scene && window ? layOut(scene, window, isShort(scene)) : undefined;
      const isResized = scene?.width !== next.width;
      scene = next;
      window = at;
      if (!animates || isResized) moving = undefined;
      else if (before && isElsewhere(before, layOut(next, at, isShort(next)))) {
        moving = { from: before, start: performance.now() };
      }
      paint();
      if (moving) frame ||= requestAnimationFrame(step);
    },
    follow: (at) => {
      window = at;
      paint();
    },
    scroll: (to) => {
      scrolled = to;
      paint();
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

const isShort = ({ index }: ThreadScene): boolean => index.question.lines.length <= MOST_MOVED;

/** Whether a row or a bead of both pictures has another place. */
function isElsewhere(a: ThreadPicture, b: ThreadPicture): boolean {
  const before = new Map(a.rows.map((row) => [row.line.id, row]));
  const columns = new Map(a.columns.map(({ key, x }) => [key, x]));
  return (
    b.rows.some(({ line, y }) => (before.get(line.id)?.y ?? y) !== y) ||
    b.columns.some(({ key, x }) => (columns.get(key) ?? x) !== x)
  );
}

function paintThreads(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height, look, palette }: ThreadScene,
  picture: ThreadPicture,
  top: number,
): void {
  const ratio = devicePixelRatio;
  const wide = Math.max(1, Math.round(width * ratio));
  const high = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, wide, high);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { headHeight } = picture;
  paintCanvas(context, headShapes(picture, look, 0), palette);
  context.save();
  context.beginPath();
  context.rect(0, headHeight, width, height - headHeight);
  context.clip();
  paintCanvas(context, rowShapes(picture, look, headHeight - top), palette);
  context.restore();
}
