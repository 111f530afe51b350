import type { ClauseTable } from "./clause-table.ts";

/** In which sources each different clause stands, and at how many places. */
export type ClauseSources = {
  readonly placeCount: Int32Array;
  /** Index of the first and the last source of each clause. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of different sources in which at least one of the clauses stands. */
  readonly count: (clauses: Iterable<number>) => number;
};

export function gatherSources({ clauses, clauseAt, sourceAt }: ClauseTable): ClauseSources {
  const placeCount = new Int32Array(clauses.length);
  const first = new Int32Array(clauses.length);
  const last = new Int32Array(clauses.length).fill(-1);
  /** Pairs of clause and source, each once: the source, and where the clause's pair before it is. */
  const pairSource: number[] = [];
  const pairBefore: number[] = [];
  const lastPair = new Int32Array(clauses.length).fill(-1);
  clauseAt.forEach((clause, at) => {
    const source = sourceAt[at] ?? 0;
    if (placeCount[clause] === 0) first[clause] = source;
    placeCount[clause] = (placeCount[clause] ?? 0) + 1;
    if (last[clause] === source) return;
    last[clause] = source;
    pairBefore.push(lastPair[clause] ?? -1);
    lastPair[clause] = pairSource.push(source) - 1;
  });
  const seenIn = new Int32Array((sourceAt.at(-1) ?? 0) + 1);
  let asked = 0;
  const count = (asking: Iterable<number>): number => {
    asked += 1;
    let different = 0;
    for (const clause of asking)
      for (let pair = lastPair[clause] ?? -1; pair !== -1; pair = pairBefore[pair] ?? -1) {
        const source = pairSource[pair] ?? 0;
        if (seenIn[source] === asked) continue;
        seenIn[source] = asked;
        different += 1;
      }
    return different;
  };
  return { placeCount, first, last, count };
}
