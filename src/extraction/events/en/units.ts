/** Character by character, because every character of a text passes through here. */

export const SIGN = 1;
export const SPACE = 2;
export const LETTER = 3;

/** What the units of the basic plane are, looked up once each; 0 is not looked up yet. */
const KINDS = new Uint8Array(0x10000);

/** Whether a letter or figure of any script, a space or a sign begins at `at`; nothing is read from `end` on. */
export function kindAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >> 10 === 0x36)
    return at + 1 < end ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit)) : SIGN;
  const kind = kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

const kindOf = (char: string): number =>
  /[\p{L}\p{N}]/u.test(char) ? LETTER : /\s/.test(char) ? SPACE : SIGN;

/** Where the letters and figures that begin at `from` end; `from` where none does. */
export function letterEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindAt(text, at, end) === LETTER) at += text.charCodeAt(at) >> 10 === 0x36 ? 2 : 1;
  return at;
}

/** The end of a word with what hyphens, full stops and ampersands join to it: "re-run", "U.S", "AT&T". */
export function wordEnd(text: string, from: number, end: number): number {
  let at = letterEnd(text, from, end);
  while (isJoiner(text.charCodeAt(at))) {
    const to = letterEnd(text, at + 1, end);
    if (to === at + 1) break;
    at = to;
  }
  return at;
}

const isJoiner = (unit: number): boolean => unit === 0x2d || unit === 0x2e || unit === 0x26;
