import type { AxisWindow } from "../../timeline/axis-window.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";

type LayOut = (window: AxisWindow) => ScorePicture;

/** A canvas and the buttons over it ask for the same window, one after the other: it is laid out once. */
export function layOutOnce(layOut: LayOut): LayOut {
  let last: { readonly window: AxisWindow; readonly picture: ScorePicture } | undefined;
  return (window) => {
    const isLast = last?.window.left === window.left && last.window.right === window.right;
    if (!last || !isLast) last = { window, picture: layOut(window) };
    return last.picture;
  };
}
