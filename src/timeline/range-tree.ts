/**
 * The best of any run of values without looking at all of them: the best of every 32, of every 32 of
 * those, and so on. `lowest` keeps the least, else the greatest.
 */
export type RangeTree = {
  readonly values: Uint32Array | Float64Array;
  readonly levels: readonly Float64Array[];
  readonly lowest: boolean;
};

const FAN = 32;
const CHUNK = 2048;

/** Yields so that a page can breathe. */
export function* buildRangeTree(
  values: Uint32Array | Float64Array,
  lowest: boolean,
): Generator<undefined, RangeTree> {
  const levels: Float64Array[] = [];
  let below: Uint32Array | Float64Array = values;
  while (below.length > FAN) {
    const level = new Float64Array(Math.ceil(below.length / FAN));
    for (let block = 0; block < level.length; block += 1) {
      const end = Math.min(below.length, (block + 1) * FAN);
      let best = below[block * FAN] ?? 0;
      for (let place = block * FAN + 1; place < end; place += 1) {
        const value = below[place] ?? 0;
        if (lowest ? value < best : value > best) best = value;
      }
      level[block] = best;
      if (block % CHUNK === CHUNK - 1) yield;
    }
    levels.push(level);
    below = level;
  }
  return { values, levels, lowest };
}

/** Visits the places in [from, to) whose value is above `limit`, in order; `visit` answers whether to go on. */
export function visitAbove(
  { values, levels }: RangeTree,
  from: number,
  to: number,
  limit: number,
  visit: (place: number) => boolean,
): void {
  let place = from;
  while (place < to) {
    let level = -1; // skip the largest block that begins here, ends in time and holds nothing
    let block = place;
    let length = 1;
    while (
      level + 1 < levels.length &&
      block % FAN === 0 &&
      place + length * FAN <= to &&
      (levels[level + 1]?.[block / FAN] ?? Infinity) <= limit
    ) {
      level += 1;
      block /= FAN;
      length *= FAN;
    }
    if (level === -1) {
      if ((values[place] ?? -Infinity) > limit && !visit(place)) return;
      place += 1;
    } else {
      place += length;
    }
  }
}

/** The places of the `count` least values in [from, to) that are wanted, least first. */
export function findLowest(
  { values, levels }: RangeTree,
  from: number,
  to: number,
  count: number,
  isWanted: (place: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  const heap: Node[] = [];
  const push = (level: number, place: number) => {
    const value = (level === -1 ? values[place] : levels[level]?.[place]) ?? Infinity;
    pushNode(heap, { value, level, place });
  };
  for (let place = from; place < to;) {
    let level = -1;
    let block = place;
    let length = 1;
    while (level + 1 < levels.length && block % FAN === 0 && place + length * FAN <= to) {
      level += 1;
      block /= FAN;
      length *= FAN;
    }
    push(level, block);
    place += length;
  }
  while (found.length < count) {
    const node = popNode(heap);
    if (!node) break;
    if (node.level === -1) {
      if (isWanted(node.place)) found.push(node.place);
      continue;
    }
    const below = node.level === 0 ? values.length : (levels[node.level - 1]?.length ?? 0);
    const end = Math.min(below, (node.place + 1) * FAN);
    for (let place = node.place * FAN; place < end; place += 1) push(node.level - 1, place);
  }
  return found;
}

type Node = { readonly value: number; readonly level: number; readonly place: number };

function pushNode(heap: Node[], node: Node): void {
  let child = heap.length;
  heap.push(node);
  while (child > 0) {
    const parent = (child - 1) >> 1;
    const above = heap[parent];
    if (!above || above.value <= node.value) break;
    heap[child] = above;
    child = parent;
  }
  heap[child] = node;
}

function popNode(heap: Node[]): Node | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let place = 0;
  for (;;) {
    let child = place * 2 + 1;
    const left = heap[child];
    if (!left) break;
    const right = heap[child + 1];
    if (right && right.value < left.value) child += 1;
    const least = heap[child];
    if (!least || least.value >= last.value) break;
    heap[place] = least;
    place = child;
  }
  heap[place] = last;
  return top;
}
