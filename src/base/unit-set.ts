/** A set of UTF-16 code units, one bit for each: what can be asked of every character of a long text. */
export type UnitSet = Uint32Array;

export function unitSet(chars: Iterable<string>): UnitSet {
  const set = new Uint32Array(2048);
  for (const char of chars) {
    const unit = char.charCodeAt(0);
    set[unit >>> 5] = (set[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }
  return set;
}

export const hasUnit = (set: UnitSet, unit: number): boolean =>
  (((set[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;

/** Index of the first unit of the set in `[from, to)`, or `to`. */
export function findUnit(set: UnitSet, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !hasUnit(set, text.charCodeAt(at))) at += 1;
  return at;
}
