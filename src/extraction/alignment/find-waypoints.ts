import type { AlignmentUnit } from "./alignment-unit.ts";
import type { Waypoint } from "./band.ts";

type Vote = Waypoint & { votes: number };

/** A pair voted for once only must lie this near the diagonal, as a share of the text. */
const NEAR = 0.1;

/**
 * Pairs of units that hold a token found once in each text, as many as keep the order of both
 * (a heaviest increasing chain; the anchors of `patience diff` are found the same way).
 */
export function findWaypoints(a: readonly AlignmentUnit[], b: readonly AlignmentUnit[]): readonly Waypoint[] {
  const placesA = onlyPlaces(a);
  const placesB = onlyPlaces(b);
  const votes = new Map<number, Vote>();
  for (const [token, atA] of placesA) {
    const atB = placesB.get(token);
    if (atA === undefined || atB === undefined) continue;
    const key = atA * b.length + atB;
    const vote = votes.get(key) ?? { a: atA, b: atB, votes: 0 };
    vote.votes += 1;
    votes.set(key, vote);
  }
  const isLikely = (vote: Vote): boolean =>
    vote.votes > 1 || Math.abs(vote.a / a.length - vote.b / b.length) < NEAR;
  return heaviestChain([...votes.values()].filter(isLikely), b.length);
}

/** Tokens to the one unit that holds them; `undefined` where several do. */
function onlyPlaces(units: readonly AlignmentUnit[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  units.forEach(({ tokens }, index) => {
    for (const token of new Set(tokens)) places.set(token, places.has(token) ? undefined : index);
  });
  return places;
}

/** The chain, ascending in both, with the most votes: prefix maxima in a Fenwick tree, O(n log n). */
function heaviestChain(votes: readonly Vote[], countB: number): readonly Waypoint[] {
  const ordered = votes.toSorted((x, y) => x.a - y.a || y.b - x.b); // one per unit: later `b` first
  const best: number[] = [];
  const previous: number[] = [];
  const tree = new Int32Array(countB + 1).fill(-1);
  const heavier = (x: number, y: number): number => ((best[y] ?? 0) > (best[x] ?? 0) ? y : x);
  ordered.forEach((vote, index) => {
    let before = -1;
    for (let at = vote.b; at > 0; at -= at & -at) before = heavier(before, tree[at] ?? -1);
    previous[index] = before;
    best[index] = vote.votes + (before === -1 ? 0 : (best[before] ?? 0));
    for (let at = vote.b + 1; at <= countB; at += at & -at) tree[at] = heavier(tree[at] ?? -1, index);
  });
  let last = -1;
  ordered.forEach((_, index) => {
    last = heavier(last, index);
  });
  const chain: Waypoint[] = [];
  for (let at = last; at !== -1; at = previous[at] ?? -1) {
    const vote = ordered[at];
    if (vote !== undefined) chain.push({ a: vote.a, b: vote.b });
  }
  return chain.toReversed();
}
