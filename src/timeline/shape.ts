import type { EventKind } from "../domain/timeline-event.ts";
import type { Language } from "../domain/language.ts";
import type { DateLook } from "./date-look.ts";
import type { GlyphName } from "./glyph-paths.ts";
import type { FillName, LetterName, StrokeName, Tone } from "./shape-styles.ts";

/**
 * What a painter can draw, in CSS pixels from the left and top edge of the picture. A picture is a
 * list of shapes, the first at the back. Styles are names (`shape-styles.ts`); what they look like
 * on paper, in the dark or in forced colours is the palette's. A `tone` takes the place of that of the
 * style: threads of all families look alike but for it.
 */
export type Shape =
  | {
      /** A mark, its square of `size` at x, y. */
      readonly type: "symbol";
      readonly kind: EventKind;
      readonly look: DateLook;
      readonly tone: Tone;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | {
      readonly type: "line";
      readonly style: StrokeName;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone?: Tone;
    }
  | { readonly type: "path"; readonly style: StrokeName; readonly steps: readonly PathStep[] }
  | {
      readonly type: "rect";
      readonly style: FillName;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Times the opacity of its style: how much a density strip holds. */
      readonly weight?: number;
      readonly tone?: Tone;
    }
  | {
      /** A rect that runs out towards one side. */
      readonly type: "fade";
      readonly style: FillName;
      readonly toward: "left" | "right";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly type: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: FillName;
      readonly stroke?: StrokeName;
    }
  | {
      /** One line of words; `y` is the line they stand on. */
      readonly type: "text";
      readonly style: LetterName;
      readonly text: string;
      readonly language: Language;
      readonly x: number;
      readonly y: number;
      readonly tone?: Tone;
    }
  | {
      /** A bead around its middle, as large as a circle of this diameter. */
      readonly type: "glyph";
      readonly glyph: GlyphName;
      readonly x: number;
      readonly y: number;
      readonly diameter: number;
      readonly fill?: Tone;
      readonly stroke?: StrokeName;
      /** Of the stroke. */
      readonly tone?: Tone;
    };

/** Absolute places. The first step of a path is a move. */
export type PathStep = readonly ["M" | "L", number, number] | readonly ["Q", number, number, number, number];
