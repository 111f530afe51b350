import type { WordRow } from "./word-row.ts";
import { BARRIER } from "./word-row.ts";

/** Function words passed over on the way to a neighbour; more would leave the phrase. */
const FARTHEST = 4;

/**
 * The nearest words on either side that are no function words, or a barrier where none is near.
 * `before[place]` is the neighbour of a wording that begins at the place, `from[place]` of one that
 * ends just before it.
 */
export type Neighbours = { readonly before: Int32Array; readonly from: Int32Array };

export function findNeighbours({ tokens, isFunctionWord }: WordRow): Neighbours {
  const before = new Int32Array(tokens.length).fill(BARRIER);
  const from = new Int32Array(tokens.length).fill(BARRIER);
  let nearest = BARRIER;
  let distance = 0;
  const pass = (token: number): number => {
    if (token === BARRIER || !isFunctionWord(token)) {
      nearest = token;
      distance = 1;
    } else distance += 1;
    return distance > FARTHEST ? BARRIER : nearest;
  };
  for (let place = 0; place + 1 < tokens.length; place += 1)
    before[place + 1] = pass(tokens[place] ?? BARRIER);
  nearest = BARRIER;
  for (let place = tokens.length - 1; place >= 0; place -= 1) from[place] = pass(tokens[place] ?? BARRIER);
  return { before, from };
}
