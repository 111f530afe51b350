import { NEVER } from "./zoom-levels.ts";

/**
 * The rows of one track. A row keeps its number for good, and what stands in it keeps its row; a row that
 * is needed only when one looks closer opens then, also between others, and pushes down what is below it.
 *
 *     from top to bottom   0   1   4   2   3
 *     opens                0   0  12   0   4     level from which something in it speaks
 */
export type RowStack = {
  /** Numbers from top to bottom. */
  readonly order: number[];
  /** By number: the place from the top. */
  readonly places: number[];
  readonly opens: number[];
  /** By number: nothing in it may speak before this level. */
  readonly least: number[];
};

export const emptyStack = (): RowStack => ({ order: [], places: [], opens: [], least: [] });

export const copyStack = ({ order, places, opens, least }: RowStack): RowStack => ({
  order: [...order],
  places: [...places],
  opens: [...opens],
  least: [...least],
});

/** The number of the row at a place; below the lowest, the number it would get. */
export const rowAt = ({ order }: RowStack, place: number): number => order[place] ?? place;

/** A new row at a place, empty and closed; answers its number. */
export function insertRow(stack: RowStack, place: number, least: number): number {
  const row = stack.order.length;
  stack.order.splice(place, 0, row);
  stack.order.forEach((other, at) => (stack.places[other] = at));
  stack.opens[row] = NEVER;
  stack.least[row] = least;
  return row;
}

/** Something in the row at a place speaks from a level on. */
export function openRow(stack: RowStack, place: number, level: number): void {
  while (stack.order.length <= place) insertRow(stack, stack.order.length, 0);
  const row = rowAt(stack, place);
  stack.opens[row] = Math.min(stack.opens[row] ?? NEVER, level);
}
