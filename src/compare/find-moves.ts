import type { Token } from "./split-into-tokens.ts";

/** A stretch of tokens that differs, wherever it stands. */
export type ChangedRun = { readonly tokens: readonly Token[] };

/** The same words deleted at one place and inserted at another. Token numbers within their runs. */
export type Move = {
  readonly left: number;
  readonly right: number;
  readonly leftFrom: number;
  readonly rightFrom: number;
  readonly length: number;
};

/** Fewer Chinese characters, or fewer words, come back by chance. */
const LEAST_HAN = 6;
const LEAST_WORDS = 4;

/**
 * Equal runs among what one text lacks and the other adds. Each seed of six characters or four
 * words is looked up among the seeds of the other side and drawn out as far as it goes; the longest
 * is taken, and no word moves twice. Time grows with the words, for a seed that stands in very many
 * places is tried in a few only.
 */
export function findMoves(left: readonly ChangedRun[], right: readonly ChangedRun[]): readonly Move[] {
  const seeds = new Map<string, { readonly run: number; readonly at: number }[]>();
  right.forEach(({ tokens }, run) => {
    for (let at = 0; at < tokens.length; at += 1) {
      const seed = seedAt(tokens, at);
      if (seed === undefined) continue;
      const places = seeds.get(seed);
      if (!places) seeds.set(seed, [{ run, at }]);
      else if (places.length < MOST_PLACES) places.push({ run, at });
    }
  });
  const taken = right.map(({ tokens }) => new Uint8Array(tokens.length));
  const moves: Move[] = [];
  left.forEach(({ tokens }, run) => {
    for (let at = 0; at < tokens.length;) {
      const best = longest(tokens, at, seeds.get(seedAt(tokens, at) ?? "") ?? [], right, taken);
      if (!best) {
        at += 1;
        continue;
      }
      moves.push({ left: run, right: best.run, leftFrom: at, rightFrom: best.at, length: best.length });
      taken[best.run]?.fill(1, best.at, best.at + best.length);
      at += best.length;
    }
  });
  return moves;
}

const MOST_PLACES = 16;

/** The keys of the fewest tokens from a place that make a move; nothing where they do not say enough. */
function seedAt(tokens: readonly Token[], at: number): string | undefined {
  const first = tokens[at];
  if (!first || first.kind === "mark") return undefined;
  const least = first.kind === "han" ? LEAST_HAN : LEAST_WORDS;
  const seed: string[] = [];
  let [said, long] = [0, 0];
  for (let next = at; said < least; next += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    seed.push(token.key);
    if (token.kind === "mark") continue;
    if (token.kind !== first.kind) return undefined;
    said += 1;
    if (token.key.length > 3) long += 1;
  }
  // "in the light of": words that every text has say nothing of a move.
  return first.kind === "word" && long < 2 ? undefined : seed.join(" ");
}

function longest(
  tokens: readonly Token[],
  at: number,
  places: readonly { readonly run: number; readonly at: number }[],
  right: readonly ChangedRun[],
  taken: readonly Uint8Array[],
) {
  let best: { readonly run: number; readonly at: number; readonly length: number } | undefined;
  for (const place of places) {
    const other = right[place.run]?.tokens ?? [];
    let length = 0;
    while (
      at + length < tokens.length &&
      tokens[at + length]?.key === other[place.at + length]?.key &&
      taken[place.run]?.[place.at + length] === 0
    ) {
      length += 1;
    }
    const isEnough = length > 0 && seedAt(tokens.slice(at, at + length), 0) !== undefined;
    if (isEnough && length > (best?.length ?? 0)) best = { ...place, length };
  }
  return best;
}
