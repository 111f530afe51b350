import { useLayoutEffect, useState, useSyncExternalStore } from "react";
import type { RefObject } from "react";
import { packPages } from "../../reader/pack-pages.ts";
import type { Piece } from "../../reader/pack-pages.ts";
import type { StageFrame } from "../../selectors/stage-frame.ts";
import { measureBlocks } from "./measure-blocks.ts";

export type StagePages = {
  readonly pages: readonly (readonly Piece[])[];
  /** The page on which what is new in this step begins. */
  readonly first: number;
};

type Laid = StagePages & {
  readonly frame: StageFrame;
  readonly look: string;
};

const windowSize = (): string => `${innerWidth} × ${innerHeight}`;

function onResize(listener: () => void): () => void {
  addEventListener("resize", listener);
  return () => removeEventListener("resize", listener);
}

/** Heights of the letters of a passage, in hundredths of the window: the largest with which one page is enough. */
const SIZES = [6.4, 5.4, 4.5] as const;

/**
 * The pages of a step, made for the room that is left for them. While they are not known the caller must
 * draw all blocks as they are, which nobody sees: they are measured, and drawn anew, before the next picture.
 */
export function useStagePages(
  room: RefObject<HTMLElement | null>,
  frame: StageFrame,
  /** Whatever else of the page decides how much room the blocks need. */
  ways: string,
  /** Whether letters may be larger where there is room: not while more comes below. */
  grows: boolean,
): StagePages | undefined {
  const [laid, setLaid] = useState<Laid>();
  // Of the window, not of the room: what is shown must not decide for how much room it is made.
  const look = `${useSyncExternalStore(onResize, windowSize)} ${ways}`;
  const isStale = laid?.frame !== frame || laid.look !== look;
  useLayoutEffect(() => {
    const element = room.current;
    if (!isStale || !element) return;
    const gap = Number.parseFloat(getComputedStyle(element).rowGap) || 0;
    const pack = (size: number) => {
      element.style.setProperty("--words", String(size));
      return packPages(measureBlocks(element, frame.blocks), element.clientHeight, gap);
    };
    const sizes = grows ? SIZES : SIZES.slice(-1);
    let pages: StagePages["pages"] = [];
    for (const size of sizes) {
      pages = pack(size);
      if (pages.length === 1) break;
    }
    const first = pages.findIndex((page) => page.some(({ block }) => block >= frame.fresh));
    // oxlint-disable-next-line react/set-state-in-effect -- measured and drawn anew before anything is painted
    setLaid({ pages, first: first === -1 ? pages.length - 1 : first, frame, look });
  }, [room, frame, look, grows, isStale]);
  return isStale ? undefined : laid;
}
