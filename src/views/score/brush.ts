import { STROKES, toneOfFill } from "../../timeline/shape-styles.ts";
import type { Fill, Palette, Stroke, StrokeName, Tone } from "../../timeline/shape-styles.ts";
import { keepByPalette } from "./keep-by-palette.ts";

/** What is painted on: the screen, or a stamp. */
export type Canvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const SOLID: readonly number[] = [];

/** Sets on the context only what is not set already: most shapes look like the one before. */
export class Brush {
  readonly #context: Canvas;
  readonly palette: Palette;
  #fill = "";
  #stroke = "";
  #font = "";
  #width = 0;
  #opacity = 1;
  #dash: readonly number[] = SOLID;
  readonly #share: number;

  constructor(context: Canvas, palette: Palette, share: number) {
    this.#context = context;
    this.palette = palette;
    this.#share = share;
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.textBaseline = "alphabetic";
    context.direction = "ltr"; // inherited, it would be asked of the page for every word
  }

  ink(fill: Fill, weight = 1): void {
    const colour = this.palette.tones[toneOfFill(fill, this.palette)];
    if (colour !== this.#fill) this.#context.fillStyle = this.#fill = colour;
    this.opacity(fill.opacity * weight);
  }

  gradient(tone: Tone, toward: "left" | "right"): void {
    const name = `${tone} ${toward}`;
    if (this.#fill === name) return;
    const known = gradientsOf(this.palette);
    let gradient = known.get(name);
    if (!gradient) {
      this.#context.fillStyle = this.palette.tones[tone];
      const colour = this.#context.fillStyle; // as the canvas writes it: #rrggbb, whatever the palette says
      const none = /^#[\da-f]{6}$/.test(colour) ? `${colour}00` : "transparent";
      gradient = this.#context.createLinearGradient(0, 0, 1, 0);
      gradient.addColorStop(toward === "left" ? 0 : 1, none);
      gradient.addColorStop(toward === "left" ? 1 : 0, colour);
      known.set(name, gradient);
    }
    this.#context.fillStyle = gradient;
    this.#fill = name;
  }

  /** The look of a stroke for what is filled instead. */
  inkOf(name: StrokeName, tone?: Tone): void {
    const style: Stroke = STROKES[name];
    this.ink({ tone: tone ?? style.tone, opacity: style.opacity });
  }

  /** On a context that is magnified, `scale` keeps the stroke as wide as it is. */
  stroke(name: StrokeName, tone?: Tone, scale = 1): void {
    const style: Stroke = STROKES[name];
    this.pen(this.palette.tones[tone ?? style.tone], style.width / scale, style.dash ?? SOLID);
    this.opacity(style.opacity);
  }

  pen(colour: string, width: number, dash: readonly number[]): void {
    if (colour !== this.#stroke) this.#context.strokeStyle = this.#stroke = colour;
    if (width !== this.#width) this.#context.lineWidth = this.#width = width;
    if (dash !== this.#dash) this.#context.setLineDash(dash);
    this.#dash = dash;
  }

  /** Where colours are forced they are few: what would be faint is drawn in full. */
  opacity(opacity: number): void {
    const value = (this.palette.isForced ? 1 : opacity) * this.#share;
    if (value !== this.#opacity) this.#context.globalAlpha = this.#opacity = value;
  }

  font(font: string): void {
    if (font !== this.#font) this.#context.font = this.#font = font;
  }
}

/** Gradients belong to no canvas. */
const gradientsOf = keepByPalette<CanvasGradient>();
