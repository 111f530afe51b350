import type { ClauseSources } from "./clause-sources.ts";
import type { Neighbours } from "./neighbours.ts";
import { makePartPlaces } from "./part-places.ts";
import type { WordRow } from "./word-row.ts";
import { BARRIER } from "./word-row.ts";

/** In words. */
export type RepeatLimits = { readonly shortest: number; readonly longest: number };

/**
 * All sequences that stand in two sources or more, neither begin nor end with a function word, and
 * have different neighbours on both sides. The places of a sequence are parted by the word that
 * follows, as in a radix sort from the left (P. M. McIlroy, K. Bostic and M. D. McIlroy,
 * Engineering radix sort, 1993):
 *
 *     1 word     cyber  cyber  cyber  cyber  cyber
 *     2 words    cyber power  cyber power  cyber space  cyber space    the rest
 *     3 words    cyber power is strong  cyber power is strong    the rest
 *
 * What a sequence lacks on its left its continuations lack too, so most places are left behind at
 * the first word or two: they begin with a function word or in the middle of a longer wording, or
 * stand in one source only.
 *
 * `found` is called with the length in words and the places, ascending. They are a part of one
 * long array: later they are still the same places, but in no order.
 */
export function findRepeats(
  row: WordRow,
  neighbours: Neighbours,
  sources: ClauseSources,
  { shortest, longest }: RepeatLimits,
  found: (length: number, places: Int32Array) => void,
): void {
  const partPlaces = makePartPlaces(row, neighbours, sources);
  const places = row.tokens.map((_, place) => place).filter((place) => isContentWord(row, place));
  const unfinished = [0, places.length, 0];
  while (unfinished.length > 0) {
    const length = unfinished.pop() ?? 0;
    const to = unfinished.pop() ?? 0;
    const from = unfinished.pop() ?? 0;
    const last = (places[from] ?? 0) + length - 1;
    if (length >= shortest && isContentWord(row, last) && isVaried(neighbours.from, places, from, to, length))
      found(length, places.subarray(from, to));
    if (length === longest) continue;
    let start = from;
    for (const end of partPlaces(places, from, to, length)) {
      unfinished.push(start, end, length + 1);
      start = end;
    }
  }
}

function isContentWord({ tokens, isFunctionWord }: WordRow, place: number): boolean {
  const token = tokens[place] ?? BARRIER;
  return token !== BARRIER && !isFunctionWord(token);
}

/** True if something else follows at one place than at another; two barriers are two things. */
function isVaried(
  neighbourFrom: Int32Array,
  places: Int32Array,
  from: number,
  to: number,
  length: number,
): boolean {
  const first = neighbourFrom[(places[from] ?? 0) + length];
  if (first === BARRIER) return true;
  for (let at = from + 1; at < to; at += 1)
    if (neighbourFrom[(places[at] ?? 0) + length] !== first) return true;
  return false;
}
