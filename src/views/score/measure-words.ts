import type { MeasureWords } from "../../timeline/fit-words.ts";
import { fontOf, LETTERS } from "../../timeline/shape-styles.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { measureText } from "../measure-text.ts";

/** Widths as the canvas will write them, in the faces of a palette. */
export const measureWords =
  (faces: Palette["faces"]): MeasureWords =>
  (text, style, language) =>
    measureText(text, fontOf(style, language, faces), LETTERS[style].size);
