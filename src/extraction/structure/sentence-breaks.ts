/**
 * The sentence boundaries of Unicode (UAX #29, rules SB6 to SB11) for text without line ends, made of
 * the characters that most English and Chinese text is made of. `Intl.Segmenter` knows all of Unicode
 * and finds the same, but is slow.
 */

const UNKNOWN = 0;
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const LETTER = 4;
const DIGIT = 5;
const STOP = 6;
const MARK = 7;
const CONTINUE = 8;
const CLOSE = 9;
const SPACE = 10;

/** Characters and ranges of them, as first and last. */
const CLASSES: readonly (readonly [kind: number, characters: string, ranges?: readonly string[]])[] = [
  [LOWER, "ªµºß", ["az", "àö", "øÿ"]],
  [UPPER, "", ["AZ", "ÀÖ", "ØÞ"]],
  [LETTER, "々〇", ["㐀䶿", "一鿿", "ぁゖ", "ァヺ"]],
  [DIGIT, "", ["09"]],
  [STOP, "."],
  [MARK, "!?。！？"],
  [CONTINUE, ",-:;–—、，：；"],
  [CLOSE, "()[]{}\"'«»‘’“”‹›《》「」『』【】〈〉〔〕（）［］"],
  [SPACE, " \t\u00a0\u3000"],
  [OTHER, "#$%&*+/<=>@\\^_`|~£¥§°±×÷€…·•■●★％＋～℃"],
];

/** By UTF-16 code unit. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters, ranges = []] of CLASSES) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
  for (const range of ranges) KINDS.fill(kind, range.charCodeAt(0), range.charCodeAt(1) + 1);
}

/**
 * Offsets in `text` between `from` and `to` at which a sentence begins, but for the first; `undefined`
 * where a character is not known here.
 */
export function sentenceBreaks(text: string, from: number, to: number): readonly number[] | undefined {
  const breaks: number[] = [];
  let before = UNKNOWN;
  for (let at = from; at < to; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? UNKNOWN;
    if (kind === UNKNOWN) return undefined;
    if (kind === STOP || kind === MARK) {
      const next = afterClosing(text, at + 1, to);
      if (next < to && isBreak(text, { kind, before, isNear: next === at + 1 }, next, to)) breaks.push(next);
    }
    before = kind;
  }
  return breaks;
}

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? UNKNOWN;

/** Closing marks and then spaces belong to the sentence that ends (SB9, SB10). */
function afterClosing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && kindAt(text, at) === CLOSE) at += 1;
  while (at < to && kindAt(text, at) === SPACE) at += 1;
  return at;
}

/** A full stop or another end of a sentence; `isNear` when the next sentence would follow at once. */
type Terminator = { readonly kind: number; readonly before: number; readonly isNear: boolean };

function isBreak(text: string, { kind, before, isNear }: Terminator, next: number, to: number): boolean {
  const follows = kindAt(text, next);
  // 3.5, U.S. (SB6, SB7); "etc.), and", "!!" (SB8a)
  if (kind === STOP && isNear && follows === DIGIT) return false;
  if (kind === STOP && isNear && follows === UPPER && (before === UPPER || before === LOWER)) return false;
  if (follows === CONTINUE || follows === STOP || follows === MARK) return false;
  return kind !== STOP || !isLowerNext(text, next, to);
}

/** "No. 5 is": no sentence begins where the next letter is a small one (SB8). */
function isLowerNext(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === LETTER || kind === STOP || kind === MARK) return false;
  }
  return false;
}
