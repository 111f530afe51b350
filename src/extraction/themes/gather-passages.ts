import type { Passage } from "../../domain/passage.ts";
import { passageAt } from "../../domain/passage.ts";
import type { ClauseTable, TokenisedSource } from "./clause-table.ts";
import type { Candidate } from "./find-candidates.ts";
import type { WordRow } from "./word-row.ts";

/** Where a wording stands in a clause. */
type Hit = { readonly passages: Passage[]; readonly start: number; readonly end: number };

/** The passages of each candidate, which do not overlap, in the order of the sources. */
export function gatherPassages(
  candidates: readonly Candidate[],
  row: WordRow,
  { clauses, clauseAt, startAt, sourceAt }: ClauseTable,
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
      (hitsIn[clause] ??= []).push({ passages, start: row.starts[place] ?? 0, end: row.ends[free - 1] ?? 0 });
    }
  }
  clauseAt.forEach((clause, at) => {
    const hits = hitsIn[clause];
    const source = sources[sourceAt[at] ?? 0];
    if (hits === undefined || source === undefined) return;
    const clauseStart = startAt[at] ?? 0;
    for (const { passages, start, end } of hits)
      passages.push(passageAt(source.id, source.text, clauseStart + start, clauseStart + end));
  });
  return gathered;
}
