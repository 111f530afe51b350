/**
 * A tree of sequences of numbers; nodes are numbered from the root, 0. Its branches lie in one hash
 * table with linear probing, because it has very many and is walked very often.
 */
export type SequenceTree = {
  /** The node one number further, or -1. */
  readonly step: (node: number, letter: number) => number;
  /** The same, made if it is not there. */
  readonly grow: (node: number, letter: number) => number;
};

export function makeSequenceTree(): SequenceTree {
  let capacity = 1 << 12;
  let size = 0;
  let nodes = new Int32Array(capacity);
  let letters = new Int32Array(capacity);
  /** 0 is an empty slot: no branch leads to the root. */
  let targets = new Int32Array(capacity);

  const slotOf = (node: number, letter: number): number => {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & (capacity - 1);
    while (targets[slot] !== 0 && (nodes[slot] !== node || letters[slot] !== letter))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (node: number, letter: number, target: number): void => {
    const slot = slotOf(node, letter);
    nodes[slot] = node;
    letters[slot] = letter;
    targets[slot] = target;
  };
  const widen = (): void => {
    const old = { nodes, letters, targets };
    capacity *= 2;
    nodes = new Int32Array(capacity);
    letters = new Int32Array(capacity);
    targets = new Int32Array(capacity);
    old.targets.forEach((target, slot) => {
      if (target !== 0) put(old.nodes[slot] ?? 0, old.letters[slot] ?? 0, target);
    });
  };
  return {
    step: (node, letter) => targets[slotOf(node, letter)] || -1,
    grow: (node, letter) => {
      const known = targets[slotOf(node, letter)] ?? 0;
      if (known !== 0) return known;
      size += 1;
      if (size * 2 > capacity) widen();
      put(node, letter, size);
      return size;
    },
  };
}
