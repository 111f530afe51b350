/** Character by character, because this is where the time of the whole stage is spent. */

export type TokenKind = "word" | "number" | "mark";

/** What a token that begins at `at` would be. */
export function kindAt(text: string, at: number): TokenKind | "space" {
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) return "word";
  if (isDigit(unit) || (isCurrency(unit) && isDigit(text.charCodeAt(at + 1)))) return "number";
  return unit <= 0x20 || (unit > 0x7f && /\s/.test(text.charAt(at))) ? "space" : "mark";
}

/** Where the token ends: "Xi's", "re-run", "U.S", "1,000", "13bn", "--", a character outside the basic plane. */
export function tokenEnd(text: string, start: number, kind: TokenKind): number {
  if (kind === "word") return wordEnd(text, start);
  if (kind === "number") return numberEnd(text, start);
  const unit = text.charCodeAt(start);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && text.charCodeAt(start + 1) >> 10 === 0x37;
  return start + (isPair || text.startsWith("--", start) ? 2 : 1);
}

export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) at += 1;
    else if (isJoiner(unit) && (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))))
      at += 2;
    else return isPluralPossessive(text, start, at) ? at + 1 : at;
  }
}

/** "Workers' Union", at its apostrophe; not the end of a word in single quotes. */
const isPluralPossessive = (text: string, start: number, at: number): boolean =>
  (text.charCodeAt(at) === 0x27 || text.charCodeAt(at) === 0x2019) &&
  (text.charCodeAt(at - 1) | 0x20) === 0x73 &&
  text.charCodeAt(at + 1) === 0x20 &&
  isLetter(text.charCodeAt(at + 2)) &&
  !/['‘’]/.test(text.charAt(start - 1));

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at)) || (/[.,:]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1))))
    at += 1;
  while (isLetter(text.charCodeAt(at)) || text[at] === "%") at += 1;
  return at;
}

/** Letters and combining marks of the basic plane. */
export const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit > 0x24f && /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isCurrency = (unit: number): boolean => unit === 0x24 || unit === 0xa3 || unit === 0x20ac;

/** Apostrophes, full stop, ampersand, hyphen between letters. */
const isJoiner = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x26 || unit === 0x2d;
