import type { Passage } from "../../domain/passage.ts";
import { CONTEXT_LENGTH } from "../../domain/passage.ts";
import type { TokenisedSource } from "./clause-table.ts";
import type { Candidate } from "./find-candidates.ts";
import type { Reading } from "./rank-candidates.ts";

/** Where a wording stands in a clause, and its words there, which all places of the clause share. */
type Hit = {
  readonly passages: Passage[];
  readonly start: number;
  readonly end: number;
  readonly exact: string;
};

/** The passages of each candidate, which do not overlap, in the order of the sources. */
export function gatherPassages(
  candidates: readonly Candidate[],
  { row, table: { clauses, clauseAt, startAt, sourceAt } }: Reading,
  sources: readonly TokenisedSource[],
): ReadonlyMap<Candidate, readonly Passage[]> {
  const gathered = new Map<Candidate, Passage[]>();
  const hitsIn: (Hit[] | undefined)[] = clauses.map(() => undefined);
  for (const candidate of candidates) {
    const passages: Passage[] = [];
    gathered.set(candidate, passages);
    let free = 0;
    for (const place of candidate.places.toSorted()) {
      if (place < free) continue;
      free = place + candidate.length;
      const clause = row.clauses[place] ?? 0;
      const start = row.starts[place] ?? 0;
      const end = row.ends[free - 1] ?? 0;
      const exact = (clauses[clause] ?? "").slice(start, end);
      (hitsIn[clause] ??= []).push({ passages, start, end, exact });
    }
  }
  clauseAt.forEach((clause, at) => {
    const hits = hitsIn[clause];
    const source = sources[sourceAt[at] ?? 0];
    if (hits === undefined || source === undefined) return;
    const { id: sourceId, text } = source;
    for (const hit of hits) {
      const start = (startAt[at] ?? 0) + hit.start;
      const end = (startAt[at] ?? 0) + hit.end;
      hit.passages.push({
        sourceId,
        start,
        end,
        exact: hit.exact,
        prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: text.slice(end, end + CONTEXT_LENGTH),
      });
    }
  });
  return gathered;
}
