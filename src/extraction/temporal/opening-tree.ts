import { assert } from "../../base/assert.ts";
import { EDGE, NO_FIGURE_BEFORE, symbolOf } from "./openings.ts";

/** Where in its surroundings a character stands: what may begin further down may begin further up, too. */
export const PLACES = { atEdge: 0, insideWord: 1, insideNumber: 2 } as const;

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
  /** By place, then by node. */
  readonly attempts: readonly (readonly Attempts[])[];
};

type Node = {
  readonly children: Map<number, Node>;
  /** By place: the patterns whose opening ends here, in rising order. */
  readonly ending: readonly number[][];
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
      const isMarked = isEdge || opening.startsWith(NO_FIGURE_BEFORE);
      let node = root;
      for (let at = isMarked ? 1 : 0; at < opening.length; at += 1)
        node = childOf(node, symbolAt(opening, at));
      assert(node !== root, `pattern ${pattern} can begin with anything`);
      const last = isEdge ? PLACES.atEdge : isMarked ? PLACES.insideWord : PLACES.insideNumber;
      for (let place = 0; place <= last; place += 1) node.ending[place]?.push(pattern);
    }
  });
  for (const character of "123456789\n")
    symbols[character.charCodeAt(0)] = symbols[symbolOf(character).charCodeAt(0)] ?? 0;
  return { symbols, width, ...inTables(root, width) };
}

const newNode = (): Node => ({ children: new Map(), ending: [[], [], []] });

function childOf(node: Node, symbol: number): Node {
  const known = node.children.get(symbol);
  if (known !== undefined) return known;
  const child = newNode();
  node.children.set(symbol, child);
  return child;
}

type Numbered = { readonly node: Node; readonly attempts: readonly Attempts[] };

/** A child inherits the attempts of its parent: where a short opening stands, a longer one may, too. */
function inTables(root: Node, width: number): Pick<OpeningTree, "next" | "inner" | "attempts"> {
  const inner: Numbered[] = [];
  const leaves: Numbered[] = [];
  const visit = (node: Node, before: readonly Attempts[]): void => {
    const attempts = node.ending.map((patterns, place) => merged(before[place] ?? [], patterns));
    (node.children.size === 0 ? leaves : inner).push({ node, attempts });
    for (const child of node.children.values()) visit(child, attempts);
  };
  visit(root, []);
  const nodes = [...inner, ...leaves];
  const numbers = new Map(nodes.map(({ node }, number) => [node, number]));
  const next = new Uint16Array(inner.length * width);
  inner.forEach(({ node }, number) => {
    for (const [symbol, child] of node.children) next[number * width + symbol] = numbers.get(child) ?? 0;
  });
  return {
    next,
    inner: inner.length,
    attempts: Object.values(PLACES).map((place) => nodes.map(({ attempts }) => attempts[place] ?? [])),
  };
}

function merged(first: Attempts, second: Attempts): Attempts {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...new Set([...first, ...second])].toSorted((a, b) => a - b);
}
