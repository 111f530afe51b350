import type { Candidate, Refiner } from "../candidate.ts";

const JOINER = /^(?: ?- ?|,? (?:to|and|until|through|or) (?:the )?(?:early |late |mid-)?|, )$/;

/** "from May to July 1941", "26 June - 4 August 1952": the first date takes the year of the second. */
export const shareYear: Refiner = (candidates, { folded }) => {
  const shared: Candidate[] = [...candidates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index], shared[index + 1]];
    if (first === undefined || second === undefined) continue;
    const [a, b] = [first.meaning, second.meaning];
    if (a.kind !== "date" || b.kind !== "date" || b.year === undefined) continue;
    if (
      (a.month === undefined && a.season === undefined) ||
      a.year !== undefined ||
      a.base !== undefined ||
      a.direction !== undefined
    )
      continue;
    // "December and January 1945" crosses the year.
    if (
      (b.month === undefined && b.season === undefined) ||
      !JOINER.test(folded.slice(first.end, second.start))
    )
      continue;
    const crosses =
      a.month !== undefined && b.month !== undefined && a.month > b.month && b.era === undefined;
    shared[index] = {
      ...first,
      meaning: { ...a, ...(b.era === undefined ? {} : { era: b.era }), year: b.year - (crosses ? 1 : 0) },
    };
  }
  return shared;
};
