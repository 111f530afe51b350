import { foldText } from "./fold-text.ts";

/** What a character is to a wording; numbers, because every character of every text is asked. */
export const HAN = 1;
export const WORD = 2;
export const SPACE = 3;
/** An apostrophe or hyphen: part of a word if it stands between two characters of words. */
export const JOINER = 4;
export const OTHER = 5;

/**
 * The kind of the character at `at`, folded or not, in a text of which only what stands before
 * `end` counts: half of a surrogate pair is no part of a word.
 */
export function kindAt(text: string, at: number, end: number): number {
  if (at >= end) return OTHER;
  const unit = text.charCodeAt(at);
  const known = KIND_OF_UNIT[unit];
  if (known !== undefined && known !== 0) return known;
  if (!isSurrogate(unit)) return (KIND_OF_UNIT[unit] = kindOf(foldText(text.charAt(at))));
  return at + 1 < end ? kindOf(text.slice(at, at + 2)) : OTHER;
}

/** UTF-16 units of the character at `at`. */
export const unitsAt = (text: string, at: number, kind: number): number =>
  kind <= WORD && isSurrogate(text.charCodeAt(at)) ? 2 : 1;

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Filled as characters are met; 0 is not met yet, or half of a pair. */
const KIND_OF_UNIT = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/^\p{Script=Han}$/u.test(character)) return HAN;
  if (/^[\p{L}\p{M}\p{N}]$/u.test(character)) return WORD;
  if (/^\s$/u.test(character)) return SPACE;
  return character === "'" || character === "-" ? JOINER : OTHER;
}
