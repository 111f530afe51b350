import { diffArrays } from "diff";
import type { Token } from "./split-into-tokens.ts";

/** Tokens `[from, to)` of a side that the other side does not have there. */
export type TokenRange = { readonly from: number; readonly to: number };
export type WordDiff = { readonly left: readonly TokenRange[]; readonly right: readonly TokenRange[] };

/**
 * Which tokens of two stretches in one language differ: the shortest edit script (Myers, An O(ND)
 * Difference Algorithm, Algorithmica 1986, as jsdiff has it). A little word, a mark or a single
 * character alike between two changes is counted to them: nobody reads such islands.
 */
export function diffWords(left: readonly Token[], right: readonly Token[]): WordDiff {
  const parts = diffArrays([...left], [...right], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_EDITS,
  });
  if (!parts) return { left: whole(left), right: whole(right) };
  const marked = { left: [] as TokenRange[], right: [] as TokenRange[] };
  let [atLeft, atRight] = [0, 0];
  let island: { readonly count: number; readonly isSmall: boolean } | undefined;
  for (const { added, removed, value, count } of parts) {
    if (!added && !removed) {
      const isFirst = atLeft === 0 && atRight === 0;
      island = { count, isSmall: !isFirst && isIsland(value) };
      atLeft += count;
      atRight += count;
      continue;
    }
    const back = island?.isSmall === true ? island.count : 0;
    if (back > 0) {
      extend(marked.left, atLeft - back, atLeft);
      extend(marked.right, atRight - back, atRight);
    }
    island = undefined;
    if (removed) {
      extend(marked.left, atLeft, atLeft + count);
      atLeft += count;
    } else {
      extend(marked.right, atRight, atRight + count);
      atRight += count;
    }
  }
  return marked;
}

/** Beyond this two stretches have nothing in common that a reader would see. */
const MOST_EDITS = 1200;

const whole = (tokens: readonly Token[]): readonly TokenRange[] =>
  tokens.length === 0 ? [] : [{ from: 0, to: tokens.length }];

function isIsland(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  return (
    words.length === 0 ||
    (words.length === 1 && words.every(({ kind, key }) => kind === "han" || key.length <= 3))
  );
}

/** Ranges that touch become one. */
function extend(ranges: TokenRange[], from: number, to: number): void {
  const last = ranges.at(-1);
  if (last && last.to >= from) ranges[ranges.length - 1] = { from: last.from, to };
  else ranges.push({ from, to });
}
