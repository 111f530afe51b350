import { assert } from "../../base/assert.ts";
import { EDGE, symbolOf } from "./openings.ts";

/** What is left to try where a walk ends: patterns by their index, in rising order. */
export type Attempts = readonly number[];

/**
 * The openings of many patterns as a tree in tables. Nodes are numbered from the root, 0, so that
 * those with children come first; `next` has a row of `width` symbols for each of these, in which 0
 * is no way further.
 */
export type OpeningTree = {
  /** By UTF-16 code unit; 0 is a character that no opening has. */
  readonly symbols: Uint16Array;
  readonly width: number;
  readonly next: Uint16Array;
  readonly inner: number;
  /** By node: what may begin at the edge of a word, and what may begin anywhere. */
  readonly atEdge: readonly Attempts[];
  readonly anywhere: readonly Attempts[];
};

/** The patterns are those whose opening ends here, in rising order. */
type Node = {
  readonly children: Map<number, Node>;
  readonly atEdge: number[];
  readonly anywhere: number[];
};

/** `openings` has those of each pattern. */
export function plantTree(openings: readonly (readonly string[])[]): OpeningTree {
  const symbols = new Uint16Array(0x10000);
  let width = 1;
  const symbolAt = (opening: string, at: number): number => {
    const code = opening.charCodeAt(at);
    if (symbols[code] === 0) symbols[code] = width++;
    return symbols[code] ?? 0;
  };
  const root = newNode();
  openings.forEach((strings, pattern) => {
    for (const opening of strings) {
      const isEdge = opening.startsWith(EDGE);
      let node = root;
      for (let at = isEdge ? EDGE.length : 0; at < opening.length; at += 1)
        node = childOf(node, symbolAt(opening, at));
      assert(node !== root, `pattern ${pattern} can begin with anything`);
      node.atEdge.push(pattern);
      if (!isEdge) node.anywhere.push(pattern);
    }
  });
  for (const character of "123456789\n")
    symbols[character.charCodeAt(0)] = symbols[symbolOf(character).charCodeAt(0)] ?? 0;
  return { symbols, width, ...inTables(root, width) };
}

const newNode = (): Node => ({ children: new Map(), atEdge: [], anywhere: [] });

function childOf(node: Node, symbol: number): Node {
  const known = node.children.get(symbol);
  if (known !== undefined) return known;
  const child = newNode();
  node.children.set(symbol, child);
  return child;
}

type Numbered = { readonly node: Node; readonly atEdge: Attempts; readonly anywhere: Attempts };

/** A child inherits the attempts of its parent: where a short opening stands, a longer one may, too. */
function inTables(root: Node, width: number): Pick<OpeningTree, "next" | "inner" | "atEdge" | "anywhere"> {
  const inner: Numbered[] = [];
  const leaves: Numbered[] = [];
  const visit = (node: Node, atEdgeBefore: Attempts, anywhereBefore: Attempts): void => {
    const atEdge = merged(atEdgeBefore, node.atEdge);
    // What may begin anywhere may begin at an edge: as many are the same.
    const isSame = anywhereBefore === atEdgeBefore && node.anywhere.length === node.atEdge.length;
    const anywhere = isSame ? atEdge : merged(anywhereBefore, node.anywhere);
    (node.children.size === 0 ? leaves : inner).push({ node, atEdge, anywhere });
    for (const child of node.children.values()) visit(child, atEdge, anywhere);
  };
  const none: Attempts = [];
  visit(root, none, none);
  const nodes = [...inner, ...leaves];
  const numbers = new Map(nodes.map(({ node }, number) => [node, number]));
  const next = new Uint16Array(inner.length * width);
  inner.forEach(({ node }, number) => {
    for (const [symbol, child] of node.children) next[number * width + symbol] = numbers.get(child) ?? 0;
  });
  return {
    next,
    inner: inner.length,
    atEdge: nodes.map(({ atEdge }) => atEdge),
    anywhere: nodes.map(({ anywhere }) => anywhere),
  };
}

function merged(first: Attempts, second: Attempts): Attempts {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...new Set([...first, ...second])].toSorted((a, b) => a - b);
}
