/**
 * Folds what two spellings of one wording may differ in: case, straight and curly quotes, kinds
 * of space and dash, full-width letters. Each UTF-16 unit becomes exactly one unit, so an offset
 * in the folded text is the offset in the original:
 *
 *     original   C h i n a ’ s   S T R E N G T H
 *     folded     c h i n a ' s   s t r e n g t h
 */
export function foldText(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - from));
    for (let at = 0; at < units.length; at += 1) {
      const unit = text.charCodeAt(from + at);
      units[at] = FOLDED[unit] || fold(unit);
    }
    parts.push(Reflect.apply(String.fromCharCode, undefined, units));
  }
  return parts.join("");
}

const CHUNK = 4096;

/** Characters written in several ways, each way before its plain form. */
const SAME: readonly (readonly [ways: string, plain: string])[] = [
  ["‘’‚‛′＇`´", "'"],
  ["“”„‟″＂「」『』", '"'],
  ["‐‑‒–—―−－", "-"],
  ["\t\n\r\f\v\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " "],
  ["\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "],
];

/** By unit, filled as characters are met; 0 is not met yet. */
const FOLDED = new Uint16Array(0x10000);
for (const [ways, plain] of SAME) for (const way of ways) FOLDED[way.charCodeAt(0)] = plain.charCodeAt(0);

const fold = (unit: number): number => (FOLDED[unit] = lowerCase(halfWidth(unit)));

/** Ｃｙｂｅｒ， is typed in East Asian input methods and means "Cyber,". */
function halfWidth(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

/** Lower case where it is one unit long; İ is left alone, and so are halves of surrogate pairs. */
function lowerCase(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
