/**
 * A label that is to stand beside the axis of a vertical score. `y` is where its top would be if it
 * had the column to itself; it may be moved from there by as much as `up` and `down` say. CSS pixels.
 */
export type StackedLabel = {
  readonly rank: number;
  readonly y: number;
  readonly height: number;
  readonly up: number;
  readonly down: number;
};

export type StackBounds = { readonly top: number; readonly bottom: number };

/**
 * The tops of labels in one column, in the order of time, as near to where they would be as they can;
 * nothing where there is no room for all. Twice as far apart they have room as well, so that a stack
 * that fits goes on fitting as one looks closer.
 *
 *     day ─■ Conference        day ─■ Conference
 *     day ─■ Speech            day ╲
 *                                   ■ Speech
 */
export function stackLabels(
  labels: readonly StackedLabel[],
  { top, bottom }: StackBounds,
): readonly number[] | undefined {
  if (!hasRoom(labels, { top, bottom })) return undefined;
  const tops: number[] = [];
  const lowest = lowestTops(labels, bottom);
  let free = top;
  for (const [at, { y, height }] of labels.entries()) {
    const place = Math.min(Math.max(free, y), lowest[at] ?? y);
    tops.push(place);
    free = place + height;
  }
  return tops;
}

/** Whether there is room for all labels of a column, each as high up as it may stand. */
export function hasRoom(labels: readonly StackedLabel[], { top, bottom }: StackBounds): boolean {
  let free = top;
  for (const { y, height, up, down } of labels) {
    const place = Math.max(free, y - up);
    if (place > y + down || place + height > bottom) return false;
    free = place + height;
  }
  return true;
}

/** The order in which labels stand. */
export const inTime = (a: StackedLabel, b: StackedLabel): number => a.y - b.y || a.rank - b.rank;

/** How far down each may stand with room left for all that follow. */
function lowestTops(labels: readonly StackedLabel[], bottom: number): readonly number[] {
  const tops: number[] = [];
  let end = bottom;
  for (const { y, height, down } of labels.toReversed()) {
    end = Math.min(y + down, end - height);
    tops.push(end);
  }
  return tops.toReversed();
}

/**
 * As many of the wanted labels as have room together, the first asked first. Those that are in are
 * never put out again by one that comes later.
 */
export function fillStack(
  wanted: Iterable<StackedLabel>,
  bounds: StackBounds,
  most: number,
): readonly StackedLabel[] {
  let stack: readonly StackedLabel[] = [];
  let room = bounds.bottom - bounds.top;
  for (const label of wanted) {
    if (stack.length >= most) break;
    if (label.height > room) continue;
    const place = stack.findIndex((other) => inTime(other, label) > 0);
    const tried = place === -1 ? [...stack, label] : stack.toSpliced(place, 0, label);
    if (!hasRoom(tried, bounds)) continue;
    stack = tried;
    room -= label.height;
  }
  return stack;
}
