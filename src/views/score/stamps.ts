import { assert } from "../../base/assert.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { keepByPalette } from "./keep-by-palette.ts";

/**
 * Small outlines as ready-made pictures: where there are a hundred, filling and stroking them takes longer
 * than all words of a picture, and copying them hardly anything. Made at the resolution of the screen, for each quarter of a pixel
 * they may begin at, so that nothing is blurred and slow moves stay smooth.
 */
export class Stamps {
  readonly #context: CanvasRenderingContext2D;
  readonly #known: Map<string, ImageBitmap[]>;
  readonly #ratio: number;
  readonly #x: number;
  readonly #y: number;

  /** For a context as it is transformed now: magnified evenly, and moved. */
  constructor(context: CanvasRenderingContext2D, palette: Palette) {
    const { a, e, f } = context.getTransform();
    [this.#context, this.#ratio, this.#x, this.#y] = [context, a, e, f];
    this.#known = stampsOf(palette);
  }

  /**
   * Puts down what `paint` paints into a box of `size` at 0, 0, with its corner at x, y, in CSS pixels; `shown`
   * is how much of its width is wanted. Equal names and widths are equal pictures.
   */
  put(
    name: string,
    size: { readonly width: number; readonly height: number },
    { x, y }: { readonly x: number; readonly y: number },
    paint: (context: OffscreenCanvasRenderingContext2D) => void,
    shown = size.width,
  ): void {
    const ratio = this.#ratio;
    const [left, phaseX] = split(x * ratio + this.#x);
    const [top, phaseY] = split(y * ratio + this.#y);
    const key = `${name} ${size.width} ${ratio}`;
    let stamps = this.#known.get(key);
    if (!stamps) {
      if (this.#known.size > MOST_STAMPS) this.#known.clear();
      this.#known.set(key, (stamps = []));
    }
    const place = PHASES * (PHASES * phaseX + phaseY);
    let stamp = stamps[place];
    if (!stamp) {
      const pixels = (length: number): number => Math.ceil(length * ratio) + 2 * AIR + 1;
      const canvas = new OffscreenCanvas(pixels(size.width), pixels(size.height));
      const context = canvas.getContext("2d");
      assert(context, "what the page is painted with can be painted out of sight");
      context.setTransform(ratio, 0, 0, ratio, AIR + phaseX, AIR + phaseY);
      paint(context);
      stamps[place] = stamp = canvas.transferToImageBitmap();
    }
    const toX = (left - AIR - this.#x) / ratio;
    const toY = (top - AIR - this.#y) / ratio;
    const { width: wide, height } = stamp;
    if (shown === size.width) {
      this.#context.drawImage(stamp, toX, toY, wide / ratio, height / ratio);
      return;
    }
    const cut = Math.min(wide, AIR + Math.round(phaseX + shown * ratio));
    this.#context.drawImage(stamp, 0, 0, cut, height, toX, toY, cut / ratio, height / ratio);
  }
}

/** Around what is painted, in pixels of the screen. */
const AIR = 2;
const PHASES = 4;
const MOST_STAMPS = 1000;

/** The whole pixel before a place, and how far behind it the place is. */
function split(place: number): readonly [number, number] {
  const quarters = Math.round(place * PHASES);
  const whole = Math.floor(quarters / PHASES);
  return [whole, quarters / PHASES - whole];
}

const stampsOf = keepByPalette<ImageBitmap[]>();
