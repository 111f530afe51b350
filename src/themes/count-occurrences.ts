import { elementAt } from "../base/element-at.ts";
import type { Occurrence } from "../domain/theme.ts";

/** How often one wording stands in a text. `words` keeps the spelling of its first place. */
export type WordingCount = { readonly words: string; readonly occurrences: readonly Occurrence[] };

/** Same wording whatever its case and apostrophes: "China's strength" is "China’s strength". */
export const wordingKey = (words: string): string =>
  words
    .replaceAll("’", "'")
    .replace(/^(the|a|an) /i, "")
    .toLowerCase();

/** Wordings by falling count; equal counts in order of first appearance. */
export function countWordings(occurrences: readonly Occurrence[]): readonly WordingCount[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = wordingKey(occurrence.passage.exact);
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups.values()]
    .map((group) => ({ words: elementAt(group, 0).passage.exact, occurrences: group }))
    .toSorted((a, b) => b.occurrences.length - a.occurrences.length);
}

/** Occurrences per 1 000 tokens; an empty text has no rate, and none is made up. */
export const ratePerThousand = (count: number, tokens: number): number =>
  tokens === 0 ? 0 : (count / tokens) * 1000;
