import type { MeasureWords } from "../../timeline/fit-words.ts";
import type { Language } from "../../domain/language.ts";
import { fontOf, LETTERS } from "../../timeline/shape-styles.ts";
import type { LetterName, Palette } from "../../timeline/shape-styles.ts";
import { measureText } from "../measure-text.ts";

type Faces = Palette["faces"];

/** Words beyond so many are forgotten, all at once: a million titles are not kept for their widths. */
const MOST_WORDS = 20_000;

/** Widths as the canvas will write them, in the faces of a palette. The same words are measured once. */
export function measureWords(faces: Faces): MeasureWords {
  const known = new Map<string, Map<string, number>>();
  return (text, style, language) => {
    const widths = widthsOf(known, style, language);
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size > MOST_WORDS) widths.clear();
      width = measureText(text, fontOf(style, language, faces), LETTERS[style].size);
      widths.set(text, width);
    }
    return width;
  };
}

function widthsOf(
  known: Map<string, Map<string, number>>,
  style: LetterName,
  language: Language,
): Map<string, number> {
  const key = STYLE_KEYS[language][style];
  const found = known.get(key);
  if (found) return found;
  const made = new Map<string, number>();
  known.set(key, made);
  return made;
}

const keysOf = (language: Language) =>
  Object.fromEntries(Object.keys(LETTERS).map((style) => [style, `${language} ${style}`])) as Record<
    LetterName,
    string
  >;
const STYLE_KEYS = { en: keysOf("en"), zh: keysOf("zh") };

/**
 * The same to within a pixel, fast enough for a million titles: letters are measured once and added up.
 * Without kerning a sum is at least as wide as the words, so what fits by it fits.
 */
export function estimateWords(faces: Faces): MeasureWords {
  const known = new Map<string, Map<string, number>>();
  return (text, style, language) => {
    const letters = widthsOf(known, style, language);
    let sum = 0;
    for (const letter of text) {
      let width = letters.get(letter);
      if (width === undefined) {
        width = measureText(letter, fontOf(style, language, faces), LETTERS[style].size);
        letters.set(letter, width);
      }
      sum += width;
    }
    return sum;
  };
}
