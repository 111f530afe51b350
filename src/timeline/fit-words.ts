import type { Language } from "../domain/language.ts";
import type { LetterName } from "./shape-styles.ts";

/** Width of words in CSS pixels. */
export type MeasureWords = (text: string, style: LetterName, language: Language) => number;

/** Titles may be pages long: what could never fit is not even measured. */
const NARROWEST_LETTER = 2;

/**
 * Words cut with an ellipsis to the room they have; nothing where not even one letter fits. Cuts
 * fall between whole characters, and never leave white space before the ellipsis.
 */
export function fitWords(text: string, room: number, width: (text: string) => number): string {
  const most = Math.max(0, Math.ceil(room / NARROWEST_LETTER));
  if (text.length <= most && width(text) <= room) return text;
  const letters = Array.from(text.slice(0, most));
  let fits = 0;
  let tooLong = letters.length + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (width(cut(letters, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? "" : cut(letters, fits);
}

const cut = (letters: readonly string[], count: number): string =>
  `${letters.slice(0, count).join("").trimEnd()}…`;
