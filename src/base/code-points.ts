/**
 * JavaScript strings count UTF-16 code units; W3C annotations and TEI count Unicode
 * code points. Inside Throughline everything is UTF-16; convert at the export edge only.
 *
 *     text        甲 😀   乙
 *     UTF-16      0  1 2  3
 *     code point  0  1    2
 */
export function utf16ToCodePoint(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < offset; at += isLeadSurrogate(text, at) ? 2 : 1) points += 1;
  return points;
}

export function codePointToUtf16(text: string, points: number): number {
  let at = 0;
  for (let seen = 0; seen < points && at < text.length; seen += 1) at += isLeadSurrogate(text, at) ? 2 : 1;
  return at;
}

/** A lone surrogate counts as one code point, as `Array.from` and Python's decoders count it. */
function isLeadSurrogate(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff;
}
