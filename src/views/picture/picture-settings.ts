import type { PictureFormat } from "../../timeline/sheet/picture-name.ts";

/** What a person chose for a picture. */
export type PictureSettings = {
  readonly stretch: "all" | "screen";
  /** In CSS pixels, as typed; NaN where nothing is. */
  readonly width: number;
  readonly format: PictureFormat;
  /** Pixels of a PNG for each pixel of the width. */
  readonly magnified: number;
};

export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 8000;
export const WIDTHS = [1280, 1920, 2560, 3840] as const;
export const MAGNIFIED = [1, 2, 3] as const;

export const FIRST_SETTINGS: PictureSettings = { stretch: "all", width: 1920, format: "svg", magnified: 1 };

export const isWidth = (width: number): boolean =>
  Number.isInteger(width) && width >= LEAST_WIDTH && width <= MOST_WIDTH;

/** Browsers give no canvas larger than this, or give one and leave it empty. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 80_000_000;

export const isPaintable = (width: number, height: number): boolean =>
  width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
