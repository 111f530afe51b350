import type { Candidate } from "./find-candidates.ts";
import { makeSequenceTree } from "./sequence-tree.ts";
import type { WordRow } from "./word-row.ts";

/** Parts of longer candidates are looked up to this length; longer wordings are mostly quotations. */
const LONGEST_NEST = 10;

/**
 * Tells each candidate which longer ones it is a part of, for the C-value: by words in English, by
 * characters in Chinese. Of candidates that read alike, though divided otherwise ("5G 网" and
 * "5 G网"), the last one stays; those that stay are returned.
 */
export function countNesting(candidates: readonly Candidate[], row: WordRow): readonly Candidate[] {
  const tree = makeSequenceTree();
  const spell = makeSpelling(row);
  const endingAt: (Candidate | undefined)[] = [];
  for (const candidate of candidates) {
    let node = 0;
    for (const letter of spell(candidate)) node = tree.grow(node, letter);
    const alike = endingAt[node];
    if (alike === undefined || isLater(candidate, alike)) endingAt[node] = candidate;
  }
  const kept = endingAt.filter((candidate) => candidate !== undefined);
  for (const longer of kept) {
    const letters = spell(longer);
    for (let from = 0; from < letters.length; from += 1) {
      const farthest = Math.min(letters.length, from + LONGEST_NEST);
      let node = 0;
      for (let to = from; to < farthest && node !== -1; to += 1) {
        node = tree.step(node, letters[to] ?? 0);
        const part = endingAt[node];
        if (part === undefined || part === longer) continue;
        part.nestedPlaces += longer.placeCount;
        part.nestedIn += 1;
      }
    }
  }
  return kept;
}

const isLater = (a: Candidate, b: Candidate): boolean =>
  a.length > b.length || (a.length === b.length && a.first > b.first);

/** The numbers of the words of a candidate or, in Chinese, the code points of its characters. */
function makeSpelling({ language, tokens, words }: WordRow): (candidate: Candidate) => readonly number[] {
  const spelling =
    language === "en"
      ? words.map((_, token) => [token])
      : words.map((word) => Array.from(word, (character) => character.codePointAt(0) ?? 0));
  return ({ first, length }) => {
    const letters: number[] = [];
    for (let place = first; place < first + length; place += 1)
      for (const letter of spelling[tokens[place] ?? 0] ?? []) letters.push(letter);
    return letters;
  };
}
