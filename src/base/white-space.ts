/** What `\s` matches, for one UTF-16 unit. */
export const isWhiteSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || (unit >= 0x1680 && isRareSpace(unit));

const isRareSpace = (unit: number): boolean =>
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x3000 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680 ||
  unit === 0xfeff;

/** Every run of white space as one space: names and titles that go over the end of a line. */
export function singleSpaces(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    const isOdd = unit === 0x20 ? words.charCodeAt(at + 1) === 0x20 : isWhiteSpace(unit);
    if (isOdd) return words.replace(/\s+/g, " ");
  }
  return words;
}
