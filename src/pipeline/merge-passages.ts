import type { Passage } from "../domain/passage.ts";
import { byStart, contains } from "../domain/span.ts";

/** In reading order, sources in the order given; a passage within another one is left to that one. */
export function mergePassages(
  passages: readonly Passage[],
  sourceIds: readonly string[],
): readonly Passage[] {
  const merged: Passage[] = [];
  const sorted = passages.toSorted(
    (a, b) => sourceIds.indexOf(a.sourceId) - sourceIds.indexOf(b.sourceId) || byStart(a, b),
  );
  for (const passage of sorted) {
    const last = merged.at(-1);
    if (last?.sourceId !== passage.sourceId || !contains(last, passage)) merged.push(passage);
  }
  return merged;
}
