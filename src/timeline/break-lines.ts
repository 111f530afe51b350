/** Chinese may be broken between any two characters but before a stop or inside the edge of a bracket; Latin words stay whole. */
const PIECE = /[（《“‘「『]*[\p{Script=Han}][，。、；：？！）》”’]*|[^\s\p{Script=Han}]+|\s+/gu;

/**
 * All of the words, in lines none of which is wider than the room, those after the first less by
 * `indent`; a piece that is wider is broken anywhere.
 */
export function breakLines(
  text: string,
  room: number,
  width: (text: string) => number,
  indent = 0,
): readonly string[] {
  const lines: string[] = [];
  const free = (): number => (lines.length === 0 ? room : room - indent);
  let current = "";
  const put = (piece: string) => {
    if (width((current + piece).trimEnd()) <= free()) {
      current += piece;
      return;
    }
    if (current.trim() !== "") lines.push(current.trimEnd());
    current = piece.trimStart();
    while (width(current) > free()) {
      const fits = longestFit(current, free(), width);
      lines.push(current.slice(0, fits));
      current = current.slice(fits);
    }
  };
  for (const piece of text.trim().match(PIECE) ?? []) put(piece);
  if (current.trim() !== "") lines.push(current.trimEnd());
  return lines;
}

/** Where to break words that have no place for it: after the last whole character that fits, or the first. */
function longestFit(text: string, room: number, width: (text: string) => number): number {
  const letters = Array.from(text);
  let fits = 1;
  let tooLong = letters.length + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (width(letters.slice(0, middle).join("")) <= room) fits = middle;
    else tooLong = middle;
  }
  return letters.slice(0, fits).join("").length;
}
