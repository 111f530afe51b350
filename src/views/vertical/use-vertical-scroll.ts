import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { VerticalIndex } from "../../timeline/vertical-index.ts";
import { axisLengths, contentHeight, placeInTime, yInTime } from "../../timeline/vertical-zoom.ts";
import type { AxisLengths, PlaceInTime } from "../../timeline/vertical-zoom.ts";
import { useHandler } from "../use-handler.ts";
import { STUCK_BOTTOM, STUCK_TOP } from "./vertical-sizes.ts";

/** What is laid out beyond the window, and the steps in which that moves along, in CSS pixels. */
const BEYOND = 420;
const STEP = 256;
/** Bars of a browser come and go by less than this; a page that was turned changes by more. */
const BROWSER_BARS = 160;

/** Of a score that is in view so much is seen. */
const LEAST_SEEN = 60;

export type Tile = { readonly top: number; readonly bottom: number };

export type VerticalScroll = {
  /** Of the axis from its beginning to its end, in CSS pixels. */
  readonly length: number;
  readonly lengths: AxisLengths;
  readonly height: number;
  /** What of it is in view and a little more. */
  readonly tile: Tile;
  readonly viewHeight: number;
  /** Makes the axis so long, and keeps a place in time where it is in the window. */
  readonly zoomTo: (length: number, place?: PlaceInTime, clientY?: number) => void;
  /** The place in time at a height of the window. */
  readonly placeAt: (clientY: number) => PlaceInTime;
  /** Scrolls so far that a place in time stands under what stays at the top of the window. */
  readonly scrollTo: (place: PlaceInTime) => void;
  /** Scrolls only if a stretch, from the top of the score, is not in view. */
  readonly bringToView: (from: number, to: number) => void;
  readonly isInView: () => boolean;
};

const viewOf = (): number => Math.max(220, innerHeight - STUCK_TOP - STUCK_BOTTOM);

/** The page scrolls; here is how long the score on it is, and which part of it stands in the window. */
export function useVerticalScroll(
  frame: RefObject<HTMLElement | null>,
  index: VerticalIndex,
): VerticalScroll {
  const [viewHeight, setViewHeight] = useState(viewOf);
  const lengths = useMemo(() => axisLengths(index, viewHeight), [index, viewHeight]);
  const [asked, setAsked] = useState<number>();
  const length = clamp(asked ?? lengths.shortest, lengths);
  const height = contentHeight(index, length);
  const [tile, setTile] = useState<Tile>({ top: 0, bottom: innerHeight + BEYOND });
  const anchor = useRef<{ readonly place: PlaceInTime; readonly clientY: number }>(undefined);

  /** What stands at the top while the score is in view. */
  const reached = useRef<PlaceInTime>(undefined);

  const measure = useHandler(() => {
    const top = -topOf(frame);
    const next = {
      top: Math.max(0, Math.floor((top - BEYOND) / STEP) * STEP),
      bottom: Math.min(height, Math.ceil((top + innerHeight + BEYOND) / STEP) * STEP),
    };
    reached.current =
      top > -STUCK_TOP && top < height ? placeInTime(index, length, top + STUCK_TOP) : undefined;
    setTile((tile) => (tile.top === next.top && tile.bottom === next.bottom ? tile : next));
  });
  const scrollTo = useHandler((place: PlaceInTime) =>
    scrollBy({ top: topOf(frame) + yInTime(index, length, place) - STUCK_TOP, behavior: "instant" }),
  );
  useLayoutEffect(() => {
    const held = anchor.current;
    anchor.current = undefined;
    if (held) {
      const y = topOf(frame) + yInTime(index, length, held.place);
      scrollBy({ top: y - held.clientY, behavior: "instant" });
    }
    measure();
  }, [length, index, height, measure, frame]);

  useEffect(() => {
    let size = { width: innerWidth, height: innerHeight };
    const resize = () => {
      measure();
      const isTurned = innerWidth !== size.width || Math.abs(innerHeight - size.height) > BROWSER_BARS;
      if (!isTurned) return;
      size = { width: innerWidth, height: innerHeight };
      setViewHeight(viewOf());
      const place = reached.current;
      if (place) requestAnimationFrame(() => scrollTo(place));
    };
    addEventListener("scroll", measure, { passive: true });
    addEventListener("resize", resize);
    return () => {
      removeEventListener("scroll", measure);
      removeEventListener("resize", resize);
    };
  }, [measure, scrollTo]);

  const placeAt = useHandler((clientY: number) => placeInTime(index, length, clientY - topOf(frame)));
  const zoomTo = useHandler((next: number, place?: PlaceInTime, clientY?: number) => {
    const to = clamp(next, lengths);
    const y = clientY ?? STUCK_TOP + viewHeight / 2;
    anchor.current = to === length ? undefined : { place: place ?? placeAt(y), clientY: y };
    setAsked(to);
  });
  return {
    length,
    lengths,
    height,
    tile,
    viewHeight,
    zoomTo,
    placeAt,
    scrollTo,
    bringToView: useHandler((from, to) => {
      const top = topOf(frame) + from;
      const bottom = topOf(frame) + to;
      if (top >= STUCK_TOP && bottom <= innerHeight - STUCK_BOTTOM) return;
      scrollBy({ top: top - STUCK_TOP - viewHeight / 3, behavior: "instant" });
    }),
    isInView: useHandler(() => {
      const top = topOf(frame);
      return top < innerHeight - STUCK_BOTTOM - LEAST_SEEN && top + height > STUCK_TOP + LEAST_SEEN;
    }),
  };
}

/** Where the score begins, from the top of the window. */
const topOf = (frame: RefObject<HTMLElement | null>): number =>
  frame.current?.getBoundingClientRect().top ?? 0;

const clamp = (length: number, { shortest, longest }: AxisLengths): number =>
  Math.min(longest, Math.max(shortest, length));
