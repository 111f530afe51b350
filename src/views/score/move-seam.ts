/** Two lists in one order: up to the seam what is wanted is shown, beyond it what was there before. */
export type Seam<T> = {
  readonly wanted: readonly T[];
  readonly shown: readonly T[];
  /** So many of what is wanted are shown. */
  readonly done: number;
};

/**
 * The seam moved on by `size` items: what is in both lists never leaves, and nothing is shown twice.
 *
 *     before   a  c  e  g  i
 *     seam     b  c  d │ e  g  i     wanted  b  c  d  g  h
 */
export function moveSeam<T>(
  { wanted, shown, done: before }: Seam<T>,
  orderOf: (item: T) => number,
  size: number,
): Seam<T> {
  const done = before + size;
  const last = wanted[done - 1];
  if (last === undefined || done >= wanted.length) return { wanted, shown: wanted, done };
  const seam = orderOf(last);
  const others = shown.slice(before).filter((item) => orderOf(item) > seam);
  return { wanted, shown: [...wanted.slice(0, done), ...others], done };
}
